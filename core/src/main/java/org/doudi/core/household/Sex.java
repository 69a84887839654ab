package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** Sex (性别), GB/T 2261.1. (Some registry copies number it the other way round; the standard's numbers are used.) */
public enum Sex implements Coded {
    /** Male (男). */
    MALE("1", Text.of("男", "male")),
    /** Female (女). */
    FEMALE("2", Text.of("女", "female"));

    private final List<NationalCode> codes;
    private final Text label;

    Sex(String code, Text label) {
        this.codes = List.of(NationalCode.of("GB/T 2261.1", code));
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public List<NationalCode> codes() {
        return codes;
    }
}
