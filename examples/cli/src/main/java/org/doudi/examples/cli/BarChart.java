package org.doudi.examples.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars lying beside their labels, as an SVG picture: a title, an axis with round figures, a bar for each figure with what it
 * says at its end, in groups where there are several series. Drawn in whole pixels; nothing in it is taken from anywhere else,
 * so that it can be opened as it is.
 */
final class BarChart {

    /** What a picture can tell apart at a glance; also by those who see no red and green. */
    private static final List<String> COLOURS = List.of("#33658a", "#d9822b", "#8a8a8a", "#5b8c5a");

    private static final int PLOT = 480;
    private static final int BAR = 18;
    private static final int GAP = 12;
    private static final int MARGIN = 16;
    private static final int LETTER = 8;
    private static final int LONGEST_LABEL = 44;
    private static final int MOST_TICKS = 5;

    /** The longest bar: more fen than there are anywhere, and few enough for the figures of the axis. */
    private static final long MOST = 1_000_000_000_000_000_000L;

    private final String title;
    private final String axis;
    private final long unit;
    private final List<String> series;
    private final List<Group> groups = new ArrayList<>();

    /**
     * One figure.
     *
     * @param value from 0 to 10 to the power of 18
     * @param shown what is written at the end of its bar
     */
    record Figure(long value, String shown) {
        /** Bars grow in one direction only. */
        Figure {
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("a bar for " + value);
            }
        }
    }

    private record Group(String label, List<Figure> figures) {}

    /**
     * A chart without bars.
     *
     * @param axis what is counted along the axis, and in what unit
     * @param unit how much of a value is one on the axis: 100 if values are fen and the axis is in yuan
     * @param series what the bars of a group stand for; told in a legend if there are several
     */
    BarChart(String title, String axis, long unit, String... series) {
        if (series.length < 1 || series.length > COLOURS.size() || unit < 1) {
            throw new IllegalArgumentException("series " + series.length + ", unit " + unit);
        }
        this.title = title;
        this.axis = axis;
        this.unit = unit;
        this.series = List.of(series);
    }

    /** Adds the bars of one label, a figure for each series. */
    BarChart bars(String label, Figure... figures) {
        if (figures.length != series.size()) {
            throw new IllegalArgumentException(figures.length + " figures for " + series.size() + " series");
        }
        groups.add(new Group(label, Arrays.asList(figures)));
        return this;
    }

    /** The picture. */
    String toSvg() {
        long step = step();
        long end = end(step);
        int left = MARGIN + LETTER + widest(groups.stream().map(group -> cut(group.label())));
        int right = LETTER + widest(figures().map(Figure::shown));
        int top = 48 + (series.size() > 1 ? 24 : 0);
        int bottom = top + Math.max(1, groups.size()) * groupHeight();
        int width = Math.max(left + PLOT + right, MARGIN + 2 * LETTER * TextTable.width(title)) + MARGIN;
        Svg svg = new Svg(width, bottom + 56, title);
        svg.text(MARGIN, 26, "start", "title", title);
        legend(svg, top - 24);
        for (long tick = 0; tick <= end; tick += step) {
            int x = left + along(tick, end);
            svg.line(x, top, x, bottom, tick == 0 ? "axis" : "grid");
            svg.text(x, bottom + 18, "middle", "tick", String.valueOf(tick / unit));
        }
        svg.text(left + PLOT / 2, bottom + 42, "middle", "tick", axis);
        int y = top;
        for (Group group : groups) {
            draw(svg, group, left, y, end);
            y += groupHeight();
        }
        return svg.end();
    }

    private void draw(Svg svg, Group group, int left, int top, long end) {
        int middle = top + groupHeight() / 2 + 5;
        svg.text(left - LETTER, middle, "end", "label", cut(group.label()));
        for (int s = 0; s < series.size(); s++) {
            Figure figure = group.figures().get(s);
            int y = top + GAP / 2 + s * BAR;
            int length = along(figure.value(), end);
            svg.bar(
                    left,
                    y,
                    length,
                    BAR - 2,
                    COLOURS.get(s),
                    group.label() + " – " + series.get(s) + ": " + figure.shown());
            svg.text(left + length + LETTER / 2, y + 13, "start", "figure", figure.shown());
        }
    }

    private void legend(Svg svg, int y) {
        if (series.size() == 1) {
            return;
        }
        int x = MARGIN;
        for (int s = 0; s < series.size(); s++) {
            svg.bar(x, y, 12, 12, COLOURS.get(s), series.get(s));
            svg.text(x + 18, y + 11, "start", "label", series.get(s));
            x += 18 + LETTER * (TextTable.width(series.get(s)) + 3);
        }
    }

    private int groupHeight() {
        return series.size() * BAR + GAP;
    }

    /** The way from tick to tick: 1, 2 or 5 with noughts, so that there are few of them. */
    private long step() {
        long most = figures().mapToLong(Figure::value).max().orElse(0);
        long ten = unit;
        while (true) {
            for (long times : new long[] {1, 2, 5}) {
                if (most / MOST_TICKS <= ten * times) {
                    return ten * times;
                }
            }
            ten *= 10;
        }
    }

    /** The last tick: at or behind the longest bar. */
    private long end(long step) {
        long most = figures().mapToLong(Figure::value).max().orElse(0);
        return Math.max(1, most / step + (most % step == 0 ? 0 : 1)) * step;
    }

    private static int along(long value, long end) {
        return BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(PLOT))
                .divide(BigInteger.valueOf(end))
                .intValueExact();
    }

    private Stream<Figure> figures() {
        return groups.stream().flatMap(group -> group.figures().stream());
    }

    private static int widest(Stream<String> texts) {
        return LETTER * texts.mapToInt(TextTable::width).max().orElse(0);
    }

    /** A label that would leave no room for bars loses its end; the whole of it is shown when pointing at a bar. */
    private static String cut(String label) {
        if (TextTable.width(label) <= LONGEST_LABEL) {
            return label;
        }
        int end = label.length();
        while (TextTable.width(label.substring(0, end)) > LONGEST_LABEL - 1) {
            end = label.offsetByCodePoints(end, -1);
        }
        return label.substring(0, end) + "…";
    }
}
