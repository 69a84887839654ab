package org.doudi.calc.golden;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.doudi.calc.standard.PriceIndices;
import org.doudi.calc.standard.Standards;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.problem.Problems;

/** What the library says of lines, subsidies and averages, in the words of the cases. */
final class StandardAnswers {

    private static final Pattern QUESTION = Pattern.compile("indexed (?<line>\\S+) by (?<factor>\\d\\.\\d+)"
            + "|subsidy (?<link>\\S+) in (?<month>\\d{4}-\\d{2})"
            + "|average (?<target>\\S+) of (?<paid>\\d+\\.\\d{2}) for (?<people>\\d+)");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?<month>\\d{4}-\\d{2}) (?<index>[A-Z_]+) (?<over>\\d\\.\\d+)");

    private final Golden golden;
    private final Standards standards;

    StandardAnswers(Golden golden, Regime regime) {
        this.golden = golden;
        this.standards = Standards.of(regime);
    }

    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        golden.expected().standards().keySet().forEach(question -> all.put(question, answer(question)));
        return all;
    }

    private String answer(String question) {
        Phrase said = Phrase.of(QUESTION, question);
        if (said.says("line")) {
            return words(standards
                    .indexed(said.get("line"), golden.day(), ratio(said.get("factor")))
                    .getOrElseThrow(Problems::toException)
                    .after());
        }
        if (said.says("link")) {
            return standards
                    .subsidy(said.get("link"), YearMonth.parse(said.get("month")), published())
                    .getOrElseThrow(Problems::toException)
                    .each()
                    .toString();
        }
        boolean met = standards
                .average(
                        said.get("target"),
                        golden.day(),
                        Money.of(said.get("paid")),
                        Integer.parseInt(said.get("people")))
                .getOrElseThrow(Problems::toException)
                .isMet();
        return met ? "YES" : "NO";
    }

    private static String words(Amount amount) {
        return amount.money() + (amount.period() == Period.MONTH ? " a month" : " a year");
    }

    private PriceIndices published() {
        PriceIndices indices = PriceIndices.NONE;
        for (String words : golden.indices()) {
            Phrase said = Phrase.of(PUBLISHED, words);
            indices = indices.with(
                    said.code("index", Index.class), YearMonth.parse(said.get("month")), ratio(said.get("over")));
        }
        return indices;
    }

    private static Ratio ratio(String decimal) {
        return Ratio.parse(decimal).getOrElseThrow(Problems::toException);
    }
}
