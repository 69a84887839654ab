package org.doudi.examples.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PlotTest {

    /** A hundred times as many in two equal steps of the axis; the dearest is the top of it: five steps of 20. */
    private static final SizeSeries MADE_UP =
            new SizeSeries(List.of(point(1_000, 100, 40), point(10_000, 80, 40), point(100_000, 90, 50)));

    /** The plot's corner at the left bottom, and its height: 360 less 60 below and 40 above. */
    private static final double GROUND = 300;

    private static final double HEIGHT = 260;

    private static SizeSeries.Point point(int households, double assess, double byHand) {
        return new SizeSeries.Point(households, Map.of("assess", assess, "by hand", byHand), 6);
    }

    @Test
    void every_point_stands_as_high_as_its_figure() throws Exception {
        List<double[]> lines = lines(parse(Plot.svg(MADE_UP)));

        // The lower one comes first: 40, 40 and 50 of 100; then 100, 80 and 90.
        assertThat(heights(lines.get(0))).containsExactly(0.40, 0.40, 0.50);
        assertThat(heights(lines.get(1))).containsExactly(1.00, 0.80, 0.90);
    }

    @Test
    void ten_times_as_many_are_the_same_step_to_the_right_everywhere() throws Exception {
        for (double[] line : lines(parse(Plot.svg(MADE_UP)))) {
            assertThat(line[2] - line[0]).isPositive().isCloseTo(line[4] - line[2], within(0.11));
        }
    }

    @Test
    void the_axes_tell_lengths_and_nanoseconds_and_each_line_its_name_and_last_figure() throws Exception {
        List<String> words = texts(parse(Plot.svg(MADE_UP)));

        assertThat(words).contains("0", "20", "40", "60", "80", "100");
        assertThat(words).contains("1 000", "10 000", "100 000");
        assertThat(words).contains("assess, 90", "by hand, 50");
    }

    @Test
    void names_of_lines_that_end_close_together_do_not_cover_each_other() throws Exception {
        SizeSeries close = new SizeSeries(List.of(point(10, 100, 100), point(100, 100, 100)));

        NodeList texts = parse(Plot.svg(close)).getElementsByTagName("text");

        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            if (texts.item(i).getTextContent().endsWith(", 100")) {
                heights.add(Double.parseDouble(((Element) texts.item(i)).getAttribute("y")));
            }
        }
        assertThat(heights).hasSize(2);
        assertThat(heights.get(0) - heights.get(1)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void the_axis_goes_up_in_five_round_steps_just_beyond_the_highest() {
        assertThat(Plot.step(100)).isEqualTo(20);
        assertThat(Plot.step(101)).isEqualTo(25);
        assertThat(Plot.step(126)).isEqualTo(30);
        assertThat(Plot.step(505)).isEqualTo(150);
        assertThat(Plot.step(401)).isEqualTo(100);
        assertThat(Plot.step(7)).isEqualTo(1.5);
    }

    @Test
    void a_single_length_is_no_line() {
        SizeSeries one = new SizeSeries(List.of(point(10, 1, 1)));

        assertThatThrownBy(() -> Plot.svg(one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** For each line its coordinates: x, y, x, y … */
    private static List<double[]> lines(Document svg) {
        NodeList found = svg.getElementsByTagName("polyline");
        List<double[]> lines = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            String points = ((Element) found.item(i)).getAttribute("points");
            lines.add(List.of(points.split("[ ,]", -1)).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        assertThat(lines).hasSize(2);
        return lines;
    }

    private static List<Double> heights(double[] line) {
        return List.of(share(line[1]), share(line[3]), share(line[5]));
    }

    private static double share(double y) {
        return Math.rint((GROUND - y) / HEIGHT * 1_000) / 1_000;
    }

    private static List<String> texts(Document svg) {
        NodeList found = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
