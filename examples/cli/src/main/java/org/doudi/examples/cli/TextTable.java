package org.doudi.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Columns of text for a terminal: words set to the left, figures to the right. Aligned by what is seen, so that a Chinese
 * character counts two.
 */
final class TextTable {

    private static final String BETWEEN = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A column with its heading. */
    record Column(String heading, boolean isOfFigures) {

        /** A column of words. */
        static Column words(String heading) {
            return new Column(heading, false);
        }

        /** A column of figures. */
        static Column figures(String heading) {
            return new Column(heading, true);
        }
    }

    /** A table that has no rows yet. */
    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column; line breaks and what would steer a terminal are replaced
     */
    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Printable.of(cell).replace('\n', ' ').replace('\t', ' '));
        }
        rows.add(row);
        return this;
    }

    /** Whether there is no row. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Headings, a rule and the rows, each on a line of its own that ends without spaces. */
    String write() {
        List<String> headings = columns.stream().map(Column::heading).toList();
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int widest = width(headings.get(c));
            for (List<String> row : rows) {
                widest = Math.max(widest, width(row.get(c)));
            }
            widths.add(widest);
        }
        StringBuilder text = new StringBuilder();
        line(text, headings, widths);
        line(text, widths.stream().map("-"::repeat).toList(), widths);
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < columns.size(); c++) {
            String space = " ".repeat(widths.get(c) - width(cells.get(c)));
            boolean right = columns.get(c).isOfFigures();
            line.append(c == 0 ? "" : BETWEEN)
                    .append(right ? space : "")
                    .append(cells.get(c))
                    .append(right ? "" : space);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }
}
