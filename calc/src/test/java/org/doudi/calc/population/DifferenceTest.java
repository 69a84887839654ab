package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

/** The ten households of {@link Town}, whose amounts {@link PopulationTest} works out, under two regimes. */
class DifferenceTest {

    private static final Regime BEFORE = Town.regime("300.00");

    /** Assets of up to 1000.01 yuan each admit. */
    private static final Regime RICHER = withLimit("300.00", "1000.01");

    private static Regime withLimit(String line, String limit) {
        return Regimes.of(
                Town.policy(line).build(),
                Regimes.aPolicy("over")
                        .bind("limit", ParameterValue.of(Money.of(limit)), Regimes.BASIS)
                        .build());
    }

    private static Quantity yuan(String yuan) {
        return Money.of(yuan).toQuantity();
    }

    private static List<String> ids(ClauseChange change) {
        return change.clauses().stream().map(ClauseChange.Clause::id).toList();
    }

    /**
     * From 300 to 310 yuan each: a, e and i, one person each, get 10.00 more, b, of two, 20.00, c, of three, 30.00: 80.00. d has
     * 1200.00, below 4 × 310 = 1240, and gets 40.00: it is in by the condition on income, which kept it out. f and g stay
     * out for their assets, h and j are open both times.
     */
    @Test
    void aHigherLineIsTheReasonForWhoWasInAndTheConditionForWhoComesIn() {
        Difference difference = Town.compared(BEFORE, Town.regime("310.00"));

        assertThat(difference.of(Fate.WINNER)).isEqualTo(new HeadCount(6, 12));
        assertThat(difference.of(Fate.LOSER)).isEqualTo(HeadCount.NONE);
        assertThat(difference.of(Fate.SAME)).isEqualTo(new HeadCount(2, 5));
        assertThat(difference.of(Fate.UNDETERMINED)).isEqualTo(new HeadCount(2, 6));
        assertThat(difference.changes())
                .extracting(
                        ClauseChange::change,
                        DifferenceTest::ids,
                        ClauseChange::who,
                        ClauseChange::gained,
                        ClauseChange::lost)
                .containsExactly(
                        tuple(Change.ADMITTED, List.of("income"), new HeadCount(1, 4), yuan("40.00"), Quantity.ZERO),
                        tuple(Change.MORE, List.of("line"), new HeadCount(5, 8), yuan("80.00"), Quantity.ZERO));
        assertThat(difference.gained()).isEqualTo(yuan("120.00"));
        assertThat(difference.lost()).isEqualTo(Quantity.ZERO);
        // 1099.51 + 120.00
        assertThat(difference.costBefore()).isEqualTo(yuan("1099.51"));
        assertThat(difference.costAfter()).isEqualTo(yuan("1219.51"));
    }

    /** h may get up to 310.00 where it got up to 300.00, and j up to 1450.00 for 1400.00; either may also get nothing. */
    @Test
    void whatMayChangeForWhoIsOpenHasBounds() {
        Range open = Town.compared(BEFORE, Town.regime("310.00")).undetermined();
        assertThat(open).isEqualTo(Range.of(yuan("-1700.00"), yuan("1760.00")));
    }

    /** g has 3000.01, which is at most 3 × 1000.01 and comes in with 300.00; f stays out, for its income and its 5000.00. */
    @Test
    void whoComesInDoesSoByWhatKeptItOut() {
        Difference difference = Town.compared(BEFORE, RICHER);
        assertThat(difference.of(Fate.WINNER)).isEqualTo(new HeadCount(1, 3));
        assertThat(difference.changes())
                .extracting(ClauseChange::change, DifferenceTest::ids, ClauseChange::gained)
                .containsExactly(tuple(Change.ADMITTED, List.of("assets"), yuan("300.00")));
    }

    /** Below a line of 200, a, c and i (500.50 of 600.00) are in; b has 400.00 and e 299.99 and are not. */
    @Test
    void whoDropsOutDoesSoByWhatKeepsItOut() {
        Difference difference = Town.compared(RICHER, Town.regime("200.00"));
        assertThat(difference.changes())
                .extracting(ClauseChange::change, DifferenceTest::ids, ClauseChange::who, ClauseChange::lost)
                .containsExactly(
                        // g: 600.00 is not below 3 × 200.00, and its assets are too much again.
                        tuple(Change.DROPPED, List.of("assets", "income"), new HeadCount(1, 3), yuan("300.00")),
                        // b 200.00 and e 0.01
                        tuple(Change.DROPPED, List.of("income"), new HeadCount(2, 3), yuan("200.01")),
                        // a 100.00, c 300.00, i 100.00
                        tuple(Change.LESS, List.of("line"), new HeadCount(3, 5), yuan("500.00")));
        assertThat(difference.lost()).isEqualTo(yuan("1000.01"));
    }

    /** 50.00 for each grown-up who belongs: a 1, b 2, c 3, e 1, i 1 of those who are in, 400.00. Taken away again, it is lost. */
    @Test
    void aRuleThatOnlyOneSideHasIsTheReasonFromEitherSide() {
        Regime more = Regimes.of(Town.policy("300.00")
                .add(
                        new Provision.SupplementGroup("group", Regimes.TITLE, "dibao", Regimes.BASIS),
                        new Provision.Supplement(
                                "grown-up",
                                Regimes.TITLE,
                                "group",
                                Criterion.agedAtLeast(18),
                                "grown-up.amount",
                                Regimes.BASIS),
                        Regimes.parameter("grown-up.amount", ParameterType.AMOUNT))
                .bind("grown-up.amount", ParameterValue.of(Amount.monthly(Money.ofYuan(50))), Regimes.BASIS)
                .build());
        List<ClauseChange> given = Town.compared(BEFORE, more).changes();
        List<ClauseChange> taken = Town.compared(more, BEFORE).changes();
        assertThat(given)
                .extracting(ClauseChange::change, DifferenceTest::ids, ClauseChange::who, ClauseChange::gained)
                .containsExactly(tuple(Change.MORE, List.of("grown-up"), new HeadCount(5, 8), yuan("400.00")));
        assertThat(taken)
                .extracting(ClauseChange::change, DifferenceTest::ids, ClauseChange::who, ClauseChange::lost)
                .containsExactly(tuple(Change.LESS, List.of("grown-up"), new HeadCount(5, 8), yuan("400.00")));
        assertThat(taken.get(0).clauses().get(0).cited().en()).contains("art. 1");
    }

    @Test
    void aClauseSaysWhereItStands() {
        ClauseChange.Clause clause =
                Town.compared(BEFORE, RICHER).changes().get(0).clauses().get(0);
        assertThat(clause.title()).isEqualTo(Regimes.TITLE);
        assertThat(clause.cited().en()).contains("art. 1");
    }

    @Test
    void whatIsTheSameChangesNothing() {
        Difference difference = Town.compared(BEFORE, Town.regime("300.00"));
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.of(Fate.SAME).households()).isEqualTo(8);
    }

    /** On the second of June everybody is a day older; nothing here depends on it. */
    @Test
    void twoDaysCanBeCompared() {
        LocalDate later = Town.DAY.plusDays(1);
        Survey survey = Survey.of(Town.DIBAO);
        Comparison comparison = Comparison.of(
                        Town.simulation(BEFORE, survey),
                        Simulation.of(BEFORE, later, survey).getOrElseThrow(Problems::toException))
                .getOrElseThrow(Problems::toException);
        ComparisonCensus census = comparison.begin();
        Town.HOUSEHOLDS.forEach(situation -> census.add(situation, Situation.of(situation.household(), later)));
        assertThat(census.difference().of(Fate.SAME).households()).isEqualTo(8);
        assertThatThrownBy(() -> census.add(Town.HOUSEHOLDS.get(0))).isInstanceOf(IllegalArgumentException.class);
        Difference other = Town.compared(BEFORE, BEFORE);
        assertThatThrownBy(() -> other.plus(census.difference())).isInstanceOf(ProblemsException.class);
    }

    /** A programme beside dibao that asks for income alone and pays nothing. */
    private static Regime withOther(String line) {
        return Regimes.of(Town.policy(line)
                .add(
                        Regimes.programme("other"),
                        new Provision.Condition(
                                "other.income",
                                Regimes.TITLE,
                                "other",
                                Provision.Effect.ADMITS,
                                Criterion.incomeBelow("line"),
                                Regimes.BASIS))
                .build());
    }

    /** d comes in at 310 and h, of unknown income, is open; the others are in or out both times, and nobody gets anything. */
    @Test
    void whereNothingIsPaidBeingInIsTheGain() {
        Survey survey = Survey.of(ProgrammeId.of("other"));
        Comparison comparison = Comparison.of(
                        Town.simulation(withOther("300.00"), survey), Town.simulation(withOther("310.00"), survey))
                .getOrElseThrow(Problems::toException);
        Difference difference = Town.HOUSEHOLDS.stream().collect(comparison.counting());
        assertThat(difference.of(Fate.WINNER)).isEqualTo(new HeadCount(1, 4));
        assertThat(difference.of(Fate.SAME).households()).isEqualTo(8);
        assertThat(difference.of(Fate.UNDETERMINED)).isEqualTo(new HeadCount(1, 1));
        assertThat(difference.gained()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void onlyTheSameProgrammesAreCompared() {
        Regime two = withOther("300.00");
        Simulation one = Town.simulation(two, Survey.of(Town.DIBAO));
        Simulation both = Town.simulation(two, Survey.of(Town.DIBAO, ProgrammeId.of("other")));
        assertThat(Comparison.of(one, both).getLeft().list().get(0).code()).isEqualTo("programmes.differ");
        Population counted = Town.HOUSEHOLDS.stream().collect(both.counting());
        // What pays nothing is for the same people as the condition on income alone: a, b, c, e, g, i and, for its
        // assets do not matter, j.
        assertThat(counted.of(ProgrammeId.of("other")).of(Group.ENTITLED)).isEqualTo(new HeadCount(7, 16));
        assertThat(counted.of(ProgrammeId.of("other")).cost()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void itIsWrittenAsJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Town.compared(BEFORE, Town.regime("310.00")).writeJson(json);
        }
        JsonNode json = JsonMapper.builder().build().readTree(text.toString());
        assertThat(json.get("format").asText()).isEqualTo("doudi/difference/1");
        assertThat(json.at("/fates/WINNER/persons").asInt()).isEqualTo(12);
        assertThat(json.at("/changes/1/clauses/0/id").asText()).isEqualTo("line");
        assertThat(json.at("/changes/1/gained").asText()).isEqualTo("80");
        assertThat(json.at("/undetermined/low").asText()).isEqualTo("-1700");
        assertThat(json.at("/before/on").asText()).isEqualTo("2018-06-01");
    }
}
