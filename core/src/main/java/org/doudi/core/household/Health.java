package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** Health (健康状况), registry list AAB017. Its fourth value, disabled (残疾), can stand beside the others and is told by {@link Disability}. */
public enum Health implements Coded {
    /** Healthy (健康). */
    HEALTHY(List.of(NationalCode.of("AAB017", "01")), Text.of("健康", "healthy")),
    /** Long-term chronic illness (长期慢性病). */
    CHRONIC_ILLNESS(List.of(NationalCode.of("AAB017", "02")), Text.of("长期慢性病", "long-term chronic illness")),
    /** Major illness (患有大病). */
    MAJOR_ILLNESS(List.of(NationalCode.of("AAB017", "03")), Text.of("患有大病", "major illness"));

    private final List<NationalCode> codes;
    private final Text label;

    Health(List<NationalCode> codes, Text label) {
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
