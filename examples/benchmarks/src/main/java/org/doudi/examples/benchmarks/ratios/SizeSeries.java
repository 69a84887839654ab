package org.doudi.examples.benchmarks.ratios;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a household costs in streams of several lengths.
 *
 * @param points by rising length
 */
record SizeSeries(List<Point> points) {

    /** What the assessor is called in a point. */
    static final String ASSESS = "assess";
    /** What the method written by hand is called in a point. */
    static final String BY_HAND = "by hand";

    static final SizeSeries NONE = new SizeSeries(List.of());

    /**
     * A stream.
     *
     * @param households its length
     * @param nanos processor time of the thread for each household, by what was run
     * @param heapMegabytes what is left on the heap at its end
     */
    record Point(int households, Map<String, Double> nanos, double heapMegabytes) {
        Point {
            nanos = new TreeMap<>(nanos);
        }
    }

    SizeSeries {
        points = List.copyOf(points);
    }

    /** The dearest length over the cheapest. */
    double spread(String run) {
        double[] nanos = points.stream()
                .mapToDouble(point -> point.nanos().getOrDefault(run, Double.NaN))
                .sorted()
                .toArray();
        return nanos[nanos.length - 1] / nanos[0];
    }

    /** The heap after the longest stream over that after the shortest. */
    double growth() {
        return points.get(points.size() - 1).heapMegabytes() / points.get(0).heapMegabytes();
    }

    /** Of several rounds, what lies in the middle. */
    static SizeSeries median(Collection<SizeSeries> rounds) {
        List<SizeSeries> measured =
                rounds.stream().filter(round -> !round.points().isEmpty()).toList();
        if (measured.isEmpty()) {
            return NONE;
        }
        return new SizeSeries(measured.get(0).points().stream()
                .map(point -> median(point, measured))
                .toList());
    }

    private static Point median(Point like, List<SizeSeries> rounds) {
        List<Point> same = rounds.stream()
                .flatMap(round -> round.points().stream())
                .filter(point -> point.households() == like.households())
                .toList();
        Map<String, Double> nanos = new TreeMap<>();
        for (String run : like.nanos().keySet()) {
            nanos.put(
                    run,
                    Numbers.median(same.stream()
                            .map(point -> point.nanos().getOrDefault(run, Double.NaN))
                            .toList()));
        }
        return new Point(
                like.households(),
                nanos,
                Numbers.median(same.stream().map(Point::heapMegabytes).toList()));
    }
}
