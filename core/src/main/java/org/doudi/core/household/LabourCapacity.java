package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** Labour capacity (劳动能力), registry list AAB010. The half or weak capacity was added about 2019, with no number that we could read. */
public enum LabourCapacity implements Coded {
    /** Ordinary labour capacity (普通劳动力). */
    ORDINARY(List.of(NationalCode.of("AAB010", "01")), Text.of("普通劳动力", "ordinary labour capacity")),
    /** Skilled labour capacity (技能劳动力). */
    SKILLED(List.of(NationalCode.of("AAB010", "02")), Text.of("技能劳动力", "skilled labour capacity")),
    /** Labour capacity lost (丧失劳动力). */
    LOST(List.of(NationalCode.of("AAB010", "03")), Text.of("丧失劳动力", "labour capacity lost")),
    /** No labour capacity (无劳动力). */
    NONE(List.of(NationalCode.of("AAB010", "04")), Text.of("无劳动力", "no labour capacity")),
    /** Weak or half labour capacity (弱劳动力或半劳动力). */
    WEAK_OR_HALF(List.of(), Text.of("弱劳动力或半劳动力", "weak or half labour capacity"));

    private final List<NationalCode> codes;
    private final Text label;

    LabourCapacity(List<NationalCode> codes, Text label) {
        this.codes = codes;
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
