package org.doudi.examples.cli;

/** A drawing being written, element after element. Every text in it is escaped here and nowhere else. */
final class Svg {

    private static final String STYLE =
            "text { font-family: 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif;"
                    + " font-size: 13px; fill: #222 }"
                    + " .title { font-size: 17px; font-weight: bold }"
                    + " .tick, .figure { font-size: 12px; fill: #444 }"
                    + " .grid { stroke: #ddd } .axis { stroke: #444 }";

    private final StringBuilder svg = new StringBuilder();

    Svg(int width, int height, String title) {
        svg.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width + " " + height)
                .append("\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>" + STYLE
                        + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    void text(int x, int y, String anchor, String kind, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" class=\"%s\">".formatted(x, y, anchor, kind))
                .append(escaped(text))
                .append("</text>\n");
    }

    void line(int x1, int y1, int x2, int y2, String kind) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" class=\"%s\"/>\n".formatted(x1, y1, x2, y2, kind));
    }

    /** A bar; what it stands for is shown to whoever points at it. */
    void bar(int x, int y, int width, int height, String colour, String what) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>"
                        .formatted(x, y, width, height, colour))
                .append(escaped(what))
                .append("</title></rect>\n");
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    /** What XML would read as markup or may not hold at all is written otherwise. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        Printable.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case 0xFFFE, 0xFFFF -> safe.append('\uFFFD');
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
