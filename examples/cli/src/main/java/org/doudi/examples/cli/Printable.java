package org.doudi.examples.cli;

/** Makes text from files safe to print: ids and titles of strangers must not steer a terminal. */
final class Printable {

    private Printable() {}

    /** The same with every control character and every mark that turns the direction of writing replaced. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : 0xFFFD));
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
