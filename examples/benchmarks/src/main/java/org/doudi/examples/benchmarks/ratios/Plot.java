package org.doudi.examples.benchmarks.ratios;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a household costs against how many there are, as a picture. The lengths stand on a logarithmic axis. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int RIGHT = 130;
    private static final int TOP = 40;
    private static final int BOTTOM = 60;
    private static final int TICKS = 5;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#b5532a", "#3d8b4a", "#7a4fa3");

    private final List<SizeSeries.Point> points;
    private final double shortest;
    private final double longest;
    private final double step;

    private Plot(SizeSeries series) {
        points = series.points();
        shortest = Math.log10(points.get(0).households());
        longest = Math.log10(points.get(points.size() - 1).households());
        step = step(points.stream()
                .flatMap(point -> point.nanos().values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow());
    }

    /**
     * The picture.
     *
     * @throws IllegalArgumentException for fewer than two lengths
     */
    static String svg(SizeSeries series) {
        if (series.points().size() < 2) {
            throw new IllegalArgumentException("a line has two ends");
        }
        return new Plot(series).draw();
    }

    /** A round step of which five reach the highest value. */
    static double step(double highest) {
        double unit = Math.pow(10, Math.floor(Math.log10(highest / TICKS)));
        for (double factor : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8}) {
            if (unit * factor * TICKS >= highest) {
                return unit * factor;
            }
        }
        return unit * 10;
    }

    private String draw() {
        StringBuilder svg = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\" role=\"img\">\n",
                WIDTH, HEIGHT));
        svg.append(format("<title>Processor time for each household, by length of the stream</title>%n"));
        svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, HEIGHT));
        text(svg, LEFT, TOP - 18, "start", "processor time for each household, in ns", "#333333");
        for (int tick = 0; tick <= TICKS; tick++) {
            double y = y(tick * step);
            svg.append(format(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                    LEFT, y, WIDTH - RIGHT, y, tick == 0 ? "#333333" : "#dddddd"));
            text(svg, LEFT - 8, y + 4, "end", number(tick * step), "#333333");
        }
        for (SizeSeries.Point point : points) {
            text(svg, x(point), HEIGHT - BOTTOM + 20, "middle", Numbers.count(point.households()), "#333333");
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", "households in the stream", "#333333");
        int colour = 0;
        double lastLabel = Double.POSITIVE_INFINITY;
        for (String run : byHeight()) {
            lastLabel = line(svg, run, COLOURS.get(colour % COLOURS.size()), lastLabel);
            colour++;
        }
        return svg.append("</svg>\n").toString();
    }

    /** The lowest first, as it stands at the right end. */
    private List<String> byHeight() {
        SizeSeries.Point last = points.get(points.size() - 1);
        return new TreeSet<>(last.nanos().keySet())
                .stream()
                        .sorted((one, other) -> Double.compare(nanos(last, one), nanos(last, other)))
                        .toList();
    }

    /** Draws a line and its name, which stands clear of the one below; tells where. */
    private double line(StringBuilder svg, String run, String colour, double below) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (SizeSeries.Point point : points) {
            double x = x(point);
            double y = y(nanos(point, run));
            path.append(format("%s%.1f,%.1f", path.isEmpty() ? "" : " ", x, y));
            dots.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour));
        }
        svg.append(format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n%s", path, colour, dots));
        SizeSeries.Point last = points.get(points.size() - 1);
        double label = Math.min(y(nanos(last, run)) + 4, below - 15);
        text(svg, x(last) + 12, label, "start", run + ", " + number(Math.rint(nanos(last, run))), colour);
        return label;
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words, String colour) {
        svg.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n", x, y, anchor, colour, words));
    }

    private static double nanos(SizeSeries.Point point, String run) {
        return point.nanos().getOrDefault(run, Double.NaN);
    }

    private double x(SizeSeries.Point point) {
        double share = (Math.log10(point.households()) - shortest) / (longest - shortest);
        return LEFT + 20 + share * (WIDTH - RIGHT - LEFT - 40);
    }

    private double y(double nanos) {
        return HEIGHT - BOTTOM - nanos / (step * TICKS) * (HEIGHT - BOTTOM - TOP);
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 1_000) / 1_000;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
