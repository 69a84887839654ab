package org.doudi.calc.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.text.Text;

/**
 * A selection as it may be posted (公示): places and verdicts by a running number. It has no room for a name, a rank (which can tell a
 * disability) or an income; each household is told its own number.
 *
 * @param title what the quota is called
 * @param cited what it rests on
 * @param on the day
 * @param effect whether the number bars or only controls
 * @param summary the number, which place was the last, and how many persons were left
 * @param lines the households
 */
public record QuotaNotice(Text title, Text cited, LocalDate on, Scale effect, Text summary, List<Line> lines) {

    private static final Text NUMBER = Text.of("序号", "number");
    private static final Text PLACE = Text.of("位次", "place");
    private static final Text PERSONS = Text.of("人数", "persons");
    private static final Text VERDICT = Text.of("结果", "result");

    /** Takes a copy. */
    public QuotaNotice {
        lines = List.copyOf(lines);
    }

    /**
     * A household.
     *
     * @param number its running number
     * @param place its place
     * @param persons how many persons count
     * @param verdict whether it is in
     */
    public record Line(int number, Ranked.Place place, int persons, Verdict verdict) {}

    /** As plain text, in the language of the locale. */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(head(locale)).append('\n');
        for (Line line : lines) {
            text.append(Text.of(
                                    line.number() + ". 位次 " + line.place() + "，" + line.persons() + " 人：",
                                    line.number() + ". place " + line.place() + ", "
                                            + SelectedWords.counted(line.persons()) + ": ")
                            .plus(line.verdict().label())
                            .in(locale))
                    .append('\n');
        }
        return text.append(cited.in(locale)).append('\n').toString();
    }

    /** As Markdown, in the language of the locale. */
    public String toMarkdown(Locale locale) {
        StringBuilder text = new StringBuilder("## ").append(head(locale)).append("\n\n");
        row(text, NUMBER.in(locale), PLACE.in(locale), PERSONS.in(locale), VERDICT.in(locale));
        row(text, "---", "---", "---", "---");
        for (Line line : lines) {
            row(
                    text,
                    String.valueOf(line.number()),
                    line.place().toString(),
                    String.valueOf(line.persons()),
                    line.verdict().label().in(locale));
        }
        return text.append('\n').append(cited.in(locale)).append('\n').toString();
    }

    private String head(Locale locale) {
        return title.plus(Text.of("（", " ("))
                        .plus(effect.label())
                        .plus(Text.of("），", "), "))
                        .in(locale)
                + on
                + "\n\n"
                + summary.in(locale);
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
