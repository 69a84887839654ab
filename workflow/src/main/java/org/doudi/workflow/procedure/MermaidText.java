package org.doudi.workflow.procedure;

import org.doudi.workflow.internal.MarkdownText;

/**
 * Words of a policy within a Mermaid diagram. Its grammar has no escape of its own, but entities ({@code #34;}), which it sets
 * aside before it reads anything else; so every character that is not surely harmless becomes one.
 */
final class MermaidText {

    private static final int FIRST_IDEOGRAPHIC_PUNCTUATION = 0x3001;
    private static final int LAST_IDEOGRAPHIC_PUNCTUATION = 0x301F;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int FIRST_DASH = 0x2010;
    private static final int LAST_DOTS = 0x2026;

    private MermaidText() {}

    /** The words on one line, of which nothing is read as Mermaid or HTML. */
    static String of(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        words.codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        if (isPlain(character)) {
            safe.appendCodePoint(character);
        } else if (MarkdownText.isInvisible(character)) {
            safe.append(' ');
        } else {
            safe.append('#').append(character).append(';');
        }
    }

    private static boolean isPlain(int character) {
        return character == ' '
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || Character.isIdeographic(character)
                || (character >= FIRST_IDEOGRAPHIC_PUNCTUATION && character <= LAST_IDEOGRAPHIC_PUNCTUATION)
                || (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH)
                || (character >= FIRST_DASH && character <= LAST_DOTS);
    }
}
