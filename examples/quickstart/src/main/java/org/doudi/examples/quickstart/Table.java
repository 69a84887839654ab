package org.doudi.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Columns of text for a terminal, aligned by what is seen: a Chinese character is two columns wide. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have the same number of cells. */
    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows with a rule below the first; the last column is of numbers and set to the right. */
    String write() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                String cell = rows.get(r).get(c);
                String space = " ".repeat(widths[c] - width(cell));
                text.append(c == columns - 1 ? space + cell : cell + space + GAP);
            }
            text.append('\n');
            if (r == 0) {
                for (int c = 0; c < columns; c++) {
                    text.append("-".repeat(widths[c])).append(c == columns - 1 ? "\n" : GAP);
                }
            }
        }
        return text.toString();
    }

    /** How many columns a terminal gives to the text. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** Ideographs, their punctuation, and the full-width forms. */
    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF00 && point <= 0xFF60);
    }
}
