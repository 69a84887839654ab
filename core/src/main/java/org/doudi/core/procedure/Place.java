package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** Where a notice is posted (公示地点). */
public enum Place {
    /** In the villagers' group (村民小组). */
    GROUP(Text.of("村民小组", "the villagers' group")),
    /** In the village (村). */
    VILLAGE(Text.of("村", "the village")),
    /** In the township (乡镇). */
    TOWNSHIP(Text.of("乡镇", "the township")),
    /** In the county, by media or in public places (县级). */
    COUNTY(Text.of("县级", "the county"));

    private final Text label;

    Place(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
