package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/**
 * Month by month through what the packs are resolved to by themselves, without a locality: on the first and the last day of
 * each month every line that a rule names has exactly one value, or the month lies in a gap that is known. A gap that is
 * closed must be crossed out.
 */
class MonthWalkTest {

    /** Open ends are walked to here. */
    private static final YearMonth HORIZON = YearMonth.of(2026, 12);

    private static final Policy NATION = Packs.NATIONAL_2012;
    private static final Policy LINES = Packs.POVERTY_LINES;

    private record Walk(String name, Window period, List<Policy> layers) {
        Walk(Policy... layers) {
            this(layers[layers.length - 1].id(), layers[layers.length - 1].inForce(), List.of(layers));
        }
    }

    private static final List<Walk> WALKS = List.of(
            new Walk(NATION),
            new Walk(Packs.NATIONAL_2021),
            new Walk(LINES),
            new Walk(NATION, LINES, Packs.XIXIA_PILOT),
            new Walk(NATION, LINES, Packs.REGISTRATION_2300),
            new Walk(NATION, Packs.CHONGQING_2017),
            new Walk(NATION, LINES, Packs.CHONGQING_2017, Packs.CHONGQING_2017_LINKAGE),
            new Walk(NATION, LINES, Packs.SHANGRAO_2017),
            new Walk(NATION, Packs.NATIONAL_2021, Packs.DONGTAI_2020),
            new Walk(Packs.NATIONAL_2021, Packs.PRICE_LINK_HUBEI_2022),
            new Walk(Packs.NATIONAL_2021, Packs.PRICE_LINK_GUILIN_2022),
            new Walk(NATION, Packs.PRICE_LINK_JIEYANG_2020),
            new Walk(Packs.NATIONAL_2021, Packs.PRICE_LINK_YANGZHOU_2022),
            new Walk(NATION, Packs.NATIONAL_2021, Packs.SUPPORT_IMPUTED),
            new Walk(Packs.NATIONAL_2021, Packs.TIERS_LANZHOU_2023),
            new Walk(Packs.NATIONAL_2021, Packs.TIERS_JIANGXI_2023),
            new Walk(NATION, Packs.NATIONAL_2021, Packs.REGISTRY_QUALITY));

    /**
     * A line without a value.
     *
     * @param walk the pack
     * @param line the line
     * @param from the first month
     * @param to the last month
     * @param why why it has none
     */
    private record Gap(String walk, String line, String from, String to, String why) {}

    private static final String ENDED = "the lines end with 2020, and with them the days of the targets that name them";
    private static final String LEFT_OPEN = "the nation leaves the standard to provinces and cities";
    private static final String DISTRICTS = "the cap on rigid spending is for a locality to set";
    private static final String SINGLE = "what single members of marginal households get is for a locality to set";
    private static final String EACH_YEAR = "the local disposable income is for a locality to bind each year";
    private static final String CHOICE = "which series is meant is for a place to choose";
    private static final String ELSEWHERE = "the opinion asks for it and says nothing of how much";
    private static final String COUNTY = "the layer is to lie under a county's own standard";
    private static final String NO_STANDARD = "the city's standard is attested for no year";

    private static final List<Gap> KNOWN = List.of(
            new Gap("national-2012", "dibao.rural", "2012-12", "2021-06", LEFT_OPEN),
            new Gap("national-2021", "dibao.rural", "2021-07", "2026-12", LEFT_OPEN),
            new Gap("national-2021", "dibao.rigid-spending.cap", "2021-07", "2026-12", DISTRICTS),
            new Gap("national-2021", "dibao-single-person.amount", "2021-07", "2026-12", SINGLE),
            new Gap("national-2021", "rigid-expenditure.income-limit", "2025-01", "2026-12", EACH_YEAR),
            new Gap("poverty-lines", "poverty.exit-work", "2010-01", "2013-12", "the series begins with 2014"),
            new Gap("poverty-lines", "poverty.national", "2010-01", "2020-12", CHOICE),
            new Gap("registration-2300", "dibao.rural", "2012-12", "2013-12", "the county is not named in the copy"),
            new Gap("chongqing-2017", "dibao.rigid-spending.cap", "2017-03", "2021-06", DISTRICTS),
            new Gap("chongqing-2017", "disability-living.amount", "2017-03", "2021-06", ELSEWHERE),
            new Gap("chongqing-2017", "disability-nursing.amount", "2017-03", "2021-06", ELSEWHERE),
            new Gap("chongqing-2017-linkage", "dibao.rigid-spending.cap", "2017-03", "2021-06", DISTRICTS),
            new Gap("chongqing-2017-linkage", "disability-living.amount", "2017-03", "2021-06", ELSEWHERE),
            new Gap("chongqing-2017-linkage", "disability-nursing.amount", "2017-03", "2021-06", ELSEWHERE),
            new Gap("chongqing-2017-linkage", "medical.contribution.amount", "2017-03", "2021-06", ELSEWHERE),
            new Gap("chongqing-2017-linkage", "poverty.national", "2017-03", "2021-06", CHOICE),
            new Gap("chongqing-2017-linkage", "poverty.nbs", "2021-01", "2021-06", ENDED),
            new Gap("chongqing-2017-linkage", "poverty.exit-work", "2021-01", "2021-06", ENDED),
            new Gap("dongtai-2020", "dibao.rural", "2020-12", "2026-12", NO_STANDARD),
            new Gap("dongtai-2020", "monitoring.line", "2020-12", "2026-12", NO_STANDARD),
            new Gap("dongtai-2020", "monitoring.marginal-line", "2020-12", "2026-12", "a little above is for the city"),
            new Gap("dongtai-2020", "dibao.rigid-spending.cap", "2021-07", "2026-12", DISTRICTS),
            new Gap("dongtai-2020", "dibao-single-person.amount", "2021-07", "2026-12", SINGLE),
            new Gap("dongtai-2020", "rigid-expenditure.income-limit", "2025-01", "2026-12", EACH_YEAR),
            new Gap("price-link-hubei-2022", "dibao.rural", "2022-01", "2022-12", COUNTY),
            new Gap("price-link-hubei-2022", "dibao.rigid-spending.cap", "2022-01", "2022-12", DISTRICTS),
            new Gap("price-link-hubei-2022", "dibao-single-person.amount", "2022-01", "2022-12", SINGLE),
            new Gap("price-link-guilin-2022", "dibao.rural", "2022-01", "2022-12", COUNTY),
            new Gap("price-link-guilin-2022", "dibao.rigid-spending.cap", "2022-01", "2022-12", DISTRICTS),
            new Gap("price-link-guilin-2022", "dibao-single-person.amount", "2022-01", "2022-12", SINGLE),
            new Gap("price-link-yangzhou-2022", "dibao.rural", "2022-01", "2022-12", COUNTY),
            new Gap("price-link-yangzhou-2022", "dibao.rigid-spending.cap", "2022-01", "2022-12", DISTRICTS),
            new Gap("price-link-yangzhou-2022", "dibao-single-person.amount", "2022-01", "2022-12", SINGLE),
            new Gap("price-link-jieyang-2020", "dibao.rural", "2020-08", "2020-08", COUNTY),
            new Gap("support-imputed", "dibao.rural", "2012-12", "2026-12", COUNTY),
            new Gap("support-imputed", "dibao.rigid-spending.cap", "2021-07", "2026-12", DISTRICTS),
            new Gap("support-imputed", "dibao-single-person.amount", "2021-07", "2026-12", SINGLE),
            new Gap("support-imputed", "rigid-expenditure.income-limit", "2025-01", "2026-12", EACH_YEAR),
            new Gap("tiers-lanzhou-2023", "dibao.rigid-spending.cap", "2023-01", "2023-12", DISTRICTS),
            new Gap("tiers-lanzhou-2023", "dibao-single-person.amount", "2023-01", "2023-12", SINGLE),
            new Gap("tiers-jiangxi-2023", "dibao.rigid-spending.cap", "2023-01", "2023-12", DISTRICTS),
            new Gap("tiers-jiangxi-2023", "dibao-single-person.amount", "2023-01", "2023-12", SINGLE),
            new Gap("registry-quality", "dibao.rural", "2014-01", "2026-12", COUNTY),
            new Gap("registry-quality", "dibao.rigid-spending.cap", "2021-07", "2026-12", DISTRICTS),
            new Gap("registry-quality", "dibao-single-person.amount", "2021-07", "2026-12", SINGLE),
            new Gap("registry-quality", "rigid-expenditure.income-limit", "2025-01", "2026-12", EACH_YEAR));

    @Test
    void everyLineHasOneValueInEveryMonthButForTheKnownGaps() {
        List<String> found = new ArrayList<>();
        for (Walk walk : WALKS) {
            spans(walk).forEach((line, months) -> {
                for (YearMonth[] span : months) {
                    found.add(String.join(" ", walk.name(), line, span[0].toString(), span[1].toString()));
                }
            });
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(KNOWN.stream()
                        .map(gap -> String.join(" ", gap.walk(), gap.line(), gap.from(), gap.to()))
                        .toList());
        assertThat(KNOWN).allSatisfy(gap -> assertThat(gap.why()).isNotBlank());
    }

    /** So that a walk that finds nothing to look at is noticed. */
    @Test
    void everyPackIsWalkedAndHasLines() {
        assertThat(WALKS.stream().map(Walk::name))
                .containsExactlyInAnyOrderElementsOf(
                        Packs.all().stream().map(Policy::id).toList());
        for (Walk walk : WALKS) {
            Regime regime = Regime.of(walk.layers()).getOrElseThrow(Problems::toException);
            assertThat(lines(regime, walk.period().startInclusive(), new HashMap<>()))
                    .as(walk.name())
                    .isNotEmpty();
        }
    }

    /** Of each line the spans of months on whose first or last day it has no value. */
    private static Map<String, List<YearMonth[]>> spans(Walk walk) {
        Regime regime = Regime.of(walk.layers()).getOrElseThrow(Problems::toException);
        Map<Provision, Set<String>> named = new HashMap<>();
        Map<String, List<YearMonth[]>> spans = new TreeMap<>();
        Window period = walk.period();
        YearMonth month = YearMonth.from(period.startInclusive());
        while (!month.isAfter(HORIZON) && month.atDay(1).isBefore(period.endExclusive())) {
            Set<String> missing = new HashSet<>();
            for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
                if (period.contains(day)) {
                    missing.addAll(missing(regime, day, named));
                }
            }
            for (String line : missing) {
                extend(spans.computeIfAbsent(line, any -> new ArrayList<>()), month);
            }
            month = month.plusMonths(1);
        }
        return spans;
    }

    private static void extend(List<YearMonth[]> spans, YearMonth month) {
        if (!spans.isEmpty() && spans.get(spans.size() - 1)[1].plusMonths(1).equals(month)) {
            spans.get(spans.size() - 1)[1] = month;
        } else {
            spans.add(new YearMonth[] {month, month});
        }
    }

    private static Set<String> missing(Regime regime, LocalDate day, Map<Provision, Set<String>> named) {
        Set<String> missing = new HashSet<>();
        for (String line : lines(regime, day, named)) {
            long values = regime.valuesOf(line).entries().stream()
                    .filter(entry -> entry.window().contains(day))
                    .count();
            assertThat(values).as("values of %s on %s", line, day).isLessThanOrEqualTo(1);
            if (values == 0) {
                missing.add(line);
            }
        }
        return missing;
    }

    /**
     * The lines that rules in force name, whether or not the line itself is in force; of a policy that has nothing but lines,
     * those.
     */
    private static Set<String> lines(Regime regime, LocalDate day, Map<Provision, Set<String>> named) {
        Set<String> amounts = new HashSet<>();
        regime.provisions().forEach((id, series) -> {
            if (series.entries().stream()
                    .anyMatch(entry -> isAmount(entry.value().value()))) {
                amounts.add(id);
            }
        });
        Set<String> lines = new HashSet<>();
        boolean onlyLines = true;
        for (Resolved<Provision> rule : regime.on(day).provisions()) {
            if (!(rule.value() instanceof Provision.Parameter)) {
                onlyLines = false;
                lines.addAll(named.computeIfAbsent(rule.value(), any -> words(rule)));
            }
        }
        lines.retainAll(amounts);
        return onlyLines ? amounts : lines;
    }

    private static boolean isAmount(Provision provision) {
        return provision instanceof Provision.Parameter parameter && parameter.type() == ParameterType.AMOUNT;
    }

    /** Every string in the rule's JSON: what a rule names it names by id. */
    private static Set<String> words(Resolved<Provision> rule) {
        Policy alone = rule.layer()
                .withEdits(List.of(new Edit.Add(rule.value(), rule.layer().inForce(), Optional.empty())));
        try {
            JsonNode edit = new JsonMapper()
                    .readTree(Formats.POLICY.write(alone))
                    .get("edits")
                    .get(0);
            Set<String> words = new HashSet<>();
            texts(edit).forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.elements().forEachRemaining(children::add);
        return node.isTextual()
                ? Stream.of(node.textValue())
                : children.stream().flatMap(MonthWalkTest::texts);
    }
}
