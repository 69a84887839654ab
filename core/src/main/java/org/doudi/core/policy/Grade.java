package org.doudi.core.policy;

import org.doudi.core.text.Text;

/** How well a value is attested. Whoever relies on a value below {@link #B} checks it against the document first. */
public enum Grade {
    /** The full text of the document was read. */
    A(Text.of("全文核对", "full text read")),
    /** An excerpt on an official page or in an official paper was read. */
    B(Text.of("官方摘录", "official excerpt")),
    /** An excerpt elsewhere was read: a repost, a question bank, a library of documents. */
    C(Text.of("转载摘录", "excerpt elsewhere")),
    /** An excerpt on a mirror of an official page was read. */
    M(Text.of("镜像摘录", "excerpt on a mirror")),
    /** Worked out from attested figures. */
    D(Text.of("推算", "derived")),
    /** General knowledge that nothing confirmed, or a value made up for an example. */
    K(Text.of("未经证实", "unverified"));

    private final Text label;

    Grade(Text label) {
        this.label = label;
    }

    /** The grade in words. */
    public Text label() {
        return label;
    }
}
