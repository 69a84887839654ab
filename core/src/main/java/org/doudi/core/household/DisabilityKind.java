package org.doudi.core.household;

import org.doudi.core.text.Text;

/** Kinds of disability (残疾类别) of the disability certificate. */
public enum DisabilityKind implements Coded {
    /** No disability (无残疾). */
    NONE(Text.of("无残疾", "no disability")),
    /** Visual disability (视力残疾). */
    VISUAL(Text.of("视力残疾", "visual disability")),
    /** Hearing disability (听力残疾). */
    HEARING(Text.of("听力残疾", "hearing disability")),
    /** Speech disability (言语残疾). */
    SPEECH(Text.of("言语残疾", "speech disability")),
    /** Physical disability (肢体残疾). */
    PHYSICAL(Text.of("肢体残疾", "physical disability")),
    /** Intellectual disability (智力残疾). */
    INTELLECTUAL(Text.of("智力残疾", "intellectual disability")),
    /** Mental disability (精神残疾). */
    MENTAL(Text.of("精神残疾", "mental disability")),
    /** Multiple disabilities (多重残疾). */
    MULTIPLE(Text.of("多重残疾", "multiple disabilities"));

    private final Text label;

    DisabilityKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
