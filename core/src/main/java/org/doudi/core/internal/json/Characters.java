package org.doudi.core.internal.json;

import org.doudi.core.text.Text;

/** What text in a document has to keep, so that it is the same text in every encoding and to every reader. */
public final class Characters {

    /** What is expected of text. */
    public static final Text WHOLE = Text.of("完整的字符（无孤立的代理项）", "whole characters: no half of a surrogate pair");

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /** Whether half of a surrogate pair stands alone: UTF-8 cannot write it, so two such texts could share a digest. */
    public static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether nothing of it can be seen: only what Java or the regular expressions of JSON Schema take for space. */
    static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK);
    }
}
