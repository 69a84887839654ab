package org.doudi.workflow.desk;

import org.doudi.core.household.Role;
import org.doudi.core.text.Text;

/**
 * How a household in need was found, and by whom (发现渠道): who opens the case need not be who found them (Dongtai 2020 §3.1.3,
 * 渝府办发〔2017〕30号 2.4.2).
 *
 * @param channel the way
 * @param by who found them; of a declaration the household
 */
public record Discovery(Channel channel, Role by) {

    /** The household came itself, or somebody for it. */
    public static final Discovery DECLARED = new Discovery(Channel.DECLARATION, Role.HOUSEHOLD);

    /** The ways in which people in need are found. */
    public enum Channel {
        /** They declare it themselves, or apply (自主申报). */
        DECLARATION(Text.of("自主申报", "declared")),
        /** Somebody visited them (走访发现). */
        VISIT(Text.of("走访发现", "found by a visit")),
        /** The data of some agency gave an alert (部门预警). */
        ALERT(Text.of("部门预警", "an alert from data"));

        private final Text label;

        Channel(Text label) {
            this.label = label;
        }

        /** The way, in words. */
        public Text label() {
            return label;
        }
    }
}
