package org.doudi.calc.internal;

/** Words in a cell of a Markdown table. */
public final class MarkdownCell {

    /** What Markdown would read as more than itself. */
    private static final String SPECIAL = "\\|*_`[]!~#";

    private MarkdownCell() {}

    /** Words of the host could contain anything: nothing of theirs may break out of its cell. */
    public static String of(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                safe.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else if (Character.isISOControl(c)) {
                safe.append(' ');
            } else {
                safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return safe.toString();
    }
}
