package org.doudi.workflow.internal;

/** Words within a cell of a Markdown table: nothing of theirs breaks out of it. */
public final class MarkdownText {

    /** What Markdown would read as more than itself. */
    private static final String SPECIAL = "\\*_`[]!~#$";

    /** What ends a cell or begins HTML. An entity, as parsers do not agree about a backslash before the bar of a cell. */
    private static final String ENTITIES = "|<>&";

    private MarkdownText() {}

    /** The words on one line, of which nothing is read as Markdown or HTML. */
    public static String of(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        words.codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        if (isInvisible(character)) {
            safe.append(' ');
        } else if (ENTITIES.indexOf(character) >= 0) {
            safe.append("&#").append(character).append(';');
        } else {
            safe.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").appendCodePoint(character);
        }
    }

    /** What breaks lines, turns the direction of text, or is no character. */
    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
