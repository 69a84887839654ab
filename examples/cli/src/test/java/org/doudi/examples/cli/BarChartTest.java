package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.doudi.examples.cli.BarChart.Figure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BarChartTest {

    private static Figure figure(long value) {
        return new Figure(value, String.valueOf(value));
    }

    /** The most is 230 000 fen: a fifth of it is 460 yuan, so ticks stand every 500 yuan and the axis, 480 wide, ends at 2500. */
    @Test
    void bars_are_as_long_as_their_figures_by_an_axis_with_round_ones() throws Exception {
        Document svg = read(new BarChart("Cost", "yuan", 100, "cost")
                .bars("a", new Figure(230_000, "2300.00"))
                .bars("b", new Figure(125_000, "1250.00"))
                .bars("c", new Figure(0, "0.00"))
                .toSvg());
        assertThat(texts(svg, "tick")).containsExactly("0", "500", "1000", "1500", "2000", "2500", "yuan");
        assertThat(texts(svg, "title")).containsExactly("Cost");
        assertThat(texts(svg, "label")).containsExactly("a", "b", "c");
        assertThat(texts(svg, "figure")).containsExactly("2300.00", "1250.00", "0.00");
        // 480 × 2300 ÷ 2500 = 441.6 and 480 × 1250 ÷ 2500 = 240.
        assertThat(widths(svg)).containsExactly(441, 240, 0);
    }

    @Test
    void groups_have_a_bar_for_each_series_and_a_legend() throws Exception {
        Document svg = read(new BarChart("得失", "户", 1, "增加", "减少")
                .bars("低保", figure(10), figure(3))
                .bars("建档立卡", figure(0), figure(7))
                .toSvg());
        assertThat(texts(svg, "label")).containsExactly("增加", "减少", "低保", "建档立卡");
        assertThat(texts(svg, "tick")).containsExactly("0", "2", "4", "6", "8", "10", "户");
        // Two squares of the legend, then 480 × 10 ÷ 10, × 3, × 0, × 7.
        assertThat(widths(svg)).containsExactly(12, 12, 480, 144, 0, 336);
    }

    @Test
    void what_is_written_stays_text() throws Exception {
        String mean = "<script>&\"'\u0000\uFFFE</script>";
        Document svg = read(new BarChart(mean, mean, 1, mean, "b")
                .bars(mean, new Figure(1, mean), figure(1))
                .toSvg());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(svg, "title")).containsExactly("<script>&\"'\uFFFD\uFFFD</script>");
    }

    /** Pointing at the bar shows the whole of it. */
    @Test
    void a_long_label_loses_its_end_and_a_picture_is_wide_enough() throws Exception {
        String name = "长".repeat(40);
        Document svg = read(new BarChart("t", "", 1, "s").bars(name, figure(1)).toSvg());
        assertThat(texts(svg, "label")).containsExactly("长".repeat(21) + "…");
        NodeList titles = svg.getElementsByTagName("title");
        assertThat(titles.item(1).getTextContent()).isEqualTo(name + " – s: 1");
        int wide = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
        int narrow = Integer.parseInt(
                read(new BarChart("t", "", 1, "s").bars("a", figure(1)).toSvg())
                        .getDocumentElement()
                        .getAttribute("width"));
        // 42 columns and the dots, for one: 43 and 1, 8 pixels each.
        assertThat(wide - narrow).isEqualTo((43 - 1) * 8);
    }

    @Test
    void the_largest_figures_and_none_at_all_can_be_drawn() throws Exception {
        long most = 1_000_000_000_000_000_000L;
        Document largest =
                read(new BarChart("t", "x", 100, "s").bars("a", figure(most)).toSvg());
        assertThat(widths(largest)).containsExactly(480);
        assertThat(texts(largest, "tick")).contains("2000000000000000", "10000000000000000");
        assertThatThrownBy(() -> figure(most + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(texts(read(new BarChart("t", "x", 1, "s").toSvg()), "tick")).containsExactly("0", "1", "x");
    }

    @Test
    void a_chart_that_would_not_be_one_is_refused() {
        assertThatThrownBy(() -> figure(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BarChart("t", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BarChart("t", "", 0, "s")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BarChart("t", "", 1, "s").bars("a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String kind) {
        return elements(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    /** Of all bars and squares, which are those that say what they stand for. */
    private static List<Integer> widths(Document svg) {
        return elements(svg, "rect").stream()
                .filter(bar -> bar.getElementsByTagName("title").getLength() > 0)
                .map(bar -> Integer.valueOf(bar.getAttribute("width")))
                .toList();
    }

    private static List<Element> elements(Document svg, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
