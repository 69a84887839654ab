package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.population.Town.DIBAO;
import static org.doudi.calc.population.Town.HOUSEHOLDS;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doudi.calc.Regimes;
import org.doudi.calc.standard.Standards;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten households and every figure that follows from them, at a line of 300 yuan a month:
 *
 * <pre>
 * a  300.00 - 0.00        = 300.00
 * b  2 x 300.00 - 400.00  = 200.00
 * c  3 x 300.00 - 500.50  = 399.50
 * d  1200.00 is not below 4 x 300.00
 * e  300.00 - 299.99      = 0.01
 * f  2000.00 is not below 2 x 300.00, and 5000.00 is more than 2 x 1000.00
 * g  3000.01 is more than 3 x 1000.00; otherwise 3 x 300.00 - 600.00 = 300.00
 * h  0.00 to 300.00
 * i  1 x 300.00 - 100.00  = 200.00
 * j  0.00, or 5 x 300.00 - 100.00 = 1400.00
 * </pre>
 */
class PopulationTest {

    private static final Regime REGIME = Town.regime("300.00");
    private static final Population ALL = Town.counted(REGIME);
    private static final ProgrammeCount COUNT = ALL.of(DIBAO);

    private static Quantity yuan(String yuan) {
        return Money.of(yuan).toQuantity();
    }

    private static Range range(Quantity low, Quantity high) {
        return Range.of(low, high);
    }

    /** 1 + 2 + 3 + 4 + 1 + 2 + 3 + 1 + 1 + 5 = 23: who is imprisoned does not belong. */
    @Test
    void everybodyIsCountedOnce() {
        assertThat(ALL.seen()).isEqualTo(new HeadCount(10, 23));
        assertThat(COUNT.of(Group.SEEN)).isEqualTo(new HeadCount(10, 23));
    }

    /** a, b, c, e, i are 1 + 2 + 3 + 1 + 1; h and j are 1 + 5; d, f, g are 4 + 2 + 3. */
    @Test
    void whatIsOpenIsNeitherYesNorNo() {
        assertThat(COUNT.of(Group.ENTITLED)).isEqualTo(new HeadCount(5, 8));
        assertThat(COUNT.of(Group.ADMITTED)).isEqualTo(new HeadCount(5, 8));
        assertThat(COUNT.of(Group.UNDETERMINED)).isEqualTo(new HeadCount(2, 6));
        assertThat(COUNT.of(Group.NOT_ENTITLED)).isEqualTo(new HeadCount(3, 9));
    }

    /** 300.00 + 200.00 + 399.50 + 0.01 + 200.00 = 1099.51; with 300.00 and 1400.00 it is 2799.51; 1099.51 / 8 persons. */
    @Test
    void whatItCostsIsASumAndWhatItMayCostASumOfBounds() {
        assertThat(COUNT.cost()).isEqualTo(yuan("1099.51"));
        assertThat(COUNT.costRange()).isEqualTo(range(yuan("1099.51"), yuan("2799.51")));
        assertThat(COUNT.averageForEachPerson()).isEqualTo(Quantity.of(109_951, 800));
    }

    /** Income stands in the way of d and f, assets of f and g: alone of d, and of g. */
    @Test
    void whoIsNotEntitledIsCountedForEachReason() {
        assertThat(COUNT.reasons())
                .extracting(ReasonCount::condition, ReasonCount::against, ReasonCount::alone)
                .containsExactly(
                        tuple("income", new HeadCount(2, 6), new HeadCount(1, 4)),
                        tuple("assets", new HeadCount(2, 5), new HeadCount(1, 3)));
        assertThat(COUNT.reasons())
                .allSatisfy(reason -> assertThat(reason.cited().en()).isNotEmpty());
    }

    /** 8 of 23 are in for certain; all but the 9 who are not may be. Of the poor, 16 with j, 8 are in and 5 may be. */
    @Test
    void coverageIsOfPeople() {
        assertThat(COUNT.coverage()).isEqualTo(range(Quantity.of(8, 23), Quantity.of(14, 23)));
        // a 1, b 2, c 3, e 1, g 3, i 1, j 5; nobody knows of h.
        assertThat(COUNT.of(Group.POOR)).isEqualTo(new HeadCount(7, 16));
        assertThat(COUNT.coverageOfPoor()).isEqualTo(range(Quantity.of(8, 16), Quantity.of(13, 16)));
    }

    /**
     * Without h and j there are 17 people. Below the line: a 300.00, b 200.00, c 399.50, e 0.01, g 300.00 and i 200.00, together
     * 1399.51 of 17 × 300 = 5100. Squares: a 90 000, b 2 × 100² = 20 000, c 399.50² ÷ 3 = 159 600.25 ÷ 3, e 0.0001,
     * g 3 × 100² = 30 000, i 40 000, of 17 × 90 000.
     */
    @Test
    void povertyBeforeTheBenefitsIsThatOfAllWhoseIncomeAndBenefitAreKnown() {
        IncomeEffect incomes = ALL.incomes().orElseThrow();
        Poverty before = incomes.before();
        assertThat(incomes.leftOut()).isEqualTo(new HeadCount(2, 6));
        assertThat(before.people()).isEqualTo(17);
        assertThat(before.headcount()).isEqualTo(Quantity.of(11, 17));
        assertThat(before.gap()).isEqualTo(Quantity.of(139_951, 510_000));
        Quantity squares = Quantity.of(1_800_000_001L, 10_000).plus(Quantity.of(15_960_025, 300));
        assertThat(before.severity()).isEqualTo(squares.dividedBy(Quantity.of(17 * 90_000)));
    }

    /** Whoever is entitled has the line; of g, three people lack 100.00 each: 300 of 5100, and 30 000 of 1 530 000. */
    @Test
    void povertyAfterTheBenefitsIsThatOfWhoGetsNone() {
        Poverty after = ALL.incomes().orElseThrow().after();
        assertThat(after.people()).isEqualTo(17);
        assertThat(after.headcount()).isEqualTo(Quantity.of(3, 17));
        assertThat(after.gap()).isEqualTo(Quantity.of(1, 17));
        assertThat(after.severity()).isEqualTo(Quantity.of(1, 51));
    }

    /**
     * For each head: d 300.00 × 4, f 1000.00 × 2, g 200.00 × 3, and 8 who get up to 300.00: 1200 + 2000 + 600 + 2400 = 6200 of
     * 17. Places: g 1 to 3, those with 300.00 4 to 15, f 16 and 17: Σ 2·place·income = 2 × (200 × 6 + 300 × 114 + 1000 × 33) =
     * 136 800; ÷ (17 × 6200) − 18 ÷ 17.
     */
    @Test
    void inequalityAfterTheBenefitsLiesWithinItsBounds() {
        InequalityHistogram after = ALL.incomes().orElseThrow().inequalityAfter();
        Quantity gini = Quantity.of(136_800, 17 * 6200).minus(Quantity.of(18, 17));
        assertThat(after.mean()).isEqualTo(Quantity.of(6200, 17));
        assertThat(after.gini().low()).isLessThanOrEqualTo(gini);
        assertThat(after.gini().high()).isGreaterThanOrEqualTo(gini);
        // Everybody stands at the lower end of a bin here, so that nothing is open.
        assertThat(after.gini()).isEqualTo(range(gini, gini));
        Range before = ALL.incomes().orElseThrow().inequalityBefore().gini();
        assertThat(before.low()).isGreaterThan(gini);
    }

    /** Five were seen: a and b are in, d is not, h and j are open. In without being listed: c, e and i. */
    @Test
    void whoShouldBeInIsComparedWithWhoIs() {
        ProgrammeCount count = HOUSEHOLDS.stream()
                .collect(Town.simulation(REGIME).counting(Listed.ids(Set.of("a", "b", "d", "h", "j", "nobody"))))
                .of(DIBAO);
        assertThat(count.of(Group.LISTED)).isEqualTo(new HeadCount(5, 13));
        assertThat(count.exclusionError()).isEqualTo(range(Quantity.of(1, 5), Quantity.of(3, 5)));
        assertThat(count.inclusionError()).isEqualTo(range(Quantity.of(3, 7), Quantity.of(3, 5)));
        assertThat(COUNT.of(Group.LISTED)).isEqualTo(HeadCount.NONE);
    }

    /** Of a and d, a is in. In without being listed are b, c, e and i, of 5; if h and j come in too, 6 of 7. */
    @Test
    void whoIsOpenAndNotOnTheListMayAddToTheError() {
        ProgrammeCount count = HOUSEHOLDS.stream()
                .collect(Town.simulation(REGIME).counting(Listed.ids(Set.of("a", "d"))))
                .of(DIBAO);
        assertThat(count.exclusionError()).isEqualTo(range(Quantity.of(1, 2), Quantity.of(1, 2)));
        assertThat(count.inclusionError()).isEqualTo(range(Quantity.of(4, 5), Quantity.of(6, 7)));
    }

    /** a is enrolled and d was until yesterday; of e nobody confirmed the record; the others are enrolled in nothing. */
    @Test
    void theRecordCanBeTheList() {
        Window until = Window.until(Town.DAY);
        ProgrammeCount count = HOUSEHOLDS.stream()
                .map(situation -> switch (situation.household().id()) {
                    case "a" -> situation.withStandings(Standing.of("dibao", Window.ALWAYS, "income"));
                    case "d" -> situation.withStandings(Standing.of("dibao", until, "income"));
                    case "e" -> situation.withStandings(Listing.unknown());
                    default -> situation.withStandings();
                })
                .collect(Town.simulation(REGIME).counting(Listed.enrolled()))
                .of(DIBAO);
        assertThat(count.of(Group.LISTED)).isEqualTo(new HeadCount(1, 1));
        assertThat(count.of(Group.LISTED_ADMITTED)).isEqualTo(new HeadCount(1, 1));
        assertThat(count.of(Group.LISTING_UNKNOWN)).isEqualTo(new HeadCount(1, 1));
        assertThat(count.of(Group.UNLISTED_ADMITTED).households()).isEqualTo(3);
        assertThat(count.of(Group.UNLISTED_OPEN).households()).isEqualTo(2);
    }

    /**
     * Without h and j, 8 persons get 1099.51: 137.43875 each. The least is with h admitted for next to nothing, 1099.51 of 9 =
     * 122.16…; j would get 1400.00 and raise it. The most is with both, h with 300.00: 2799.51 of 14 = 199.96….
     */
    @ParameterizedTest
    @CsvSource({"122.16, YES", "122.17, OPEN", "137.44, OPEN", "199.96, OPEN", "199.97, NO", "245.00, NO"})
    void anAverageIsForEachPersonAndOpenAsLongAsFactsMayDecideIt(String each, Truth isMet) {
        AverageCount average = Town.counted(Town.regime("300.00", Town.target(each)))
                .of(DIBAO)
                .averages()
                .get(0);
        assertThat(average.rule()).isEqualTo("target");
        assertThat(average.isMet()).isEqualTo(isMet);
    }

    /**
     * At 305.00 each, 8 × 305.00 − 1099.51 = 1340.49 are missing. h and j, if admitted, would lack 305.00 and 1525.00 − 1400.00 =
     * 125.00 at most: 1770.49. At the least they are not admitted, which is better than 300.00 of 305.00.
     */
    @Test
    void whoMayNotBeAdmittedMayBringNothingToAnAverage() {
        Regime regime = Town.regime("300.00", Town.target("305.00"));
        Range surplus = Town.counted(regime).of(DIBAO).averages().get(0).surplus();
        assertThat(surplus).isEqualTo(range(yuan("-1770.49"), yuan("-1340.49")));
    }

    /** Only those of whom all is known: 137.43 × 8 = 1099.44 and 137.44 × 8 = 1099.52. What is worked out on a sheet agrees. */
    @ParameterizedTest
    @CsvSource({"137.43, YES", "137.44, NO"})
    void anAverageIsNotRoundedBeforeItIsCompared(String each, Truth isMet) {
        Regime regime = Town.regime("300.00", Town.target(each));
        ProgrammeCount count = HOUSEHOLDS.stream()
                .filter(situation ->
                        !Set.of("h", "j").contains(situation.household().id()))
                .collect(Town.simulation(regime).counting())
                .of(DIBAO);
        assertThat(count.averages().get(0).isMet()).isEqualTo(isMet);
        boolean worked = Standards.of(regime)
                .average("target", Town.DAY, Money.of("1099.51"), 8)
                .getOrElseThrow(Problems::toException)
                .isMet();
        assertThat(Truth.of(worked)).isEqualTo(isMet);
    }

    @Test
    void withoutALineIncomesAreNotLookedAt() {
        Population population = HOUSEHOLDS.stream()
                .collect(Town.simulation(REGIME, Survey.of(DIBAO)).counting());
        assertThat(population.incomes()).isEmpty();
        assertThat(population.of(DIBAO).of(Group.POOR)).isEqualTo(HeadCount.NONE);
        assertThat(population.of(DIBAO).cost()).isEqualTo(COUNT.cost());
    }

    @Test
    void whatCannotBeCountedIsTold() {
        Survey survey = Survey.of(DIBAO);
        assertThat(codes(REGIME, survey.withLine("limit"))).containsExactly("line.absent");
        assertThat(codes(REGIME, survey.withLine("nothing"))).containsExactly("line.absent");
        assertThat(codes(REGIME, Survey.of(ProgrammeId.of("other")))).containsExactly("programme.unknown");
        // Where earnings are divided by 4999, amounts are counted in 59 988ths of a fen.
        Regime fine = Regimes.of(
                Packs.NATIONAL_2012,
                Packs.CHONGQING_2017,
                Regimes.aDistrictThatTakesOff(
                        Allowance.share(Ratio.of(1, 4999), Money.ofYuan(1)), Amount.monthly(Money.ZERO)));
        Survey wide = survey.withLine("dibao.rural").withWidth(Money.MAX);
        assertThat(codes(fine, wide)).containsExactly("survey.precision");
        assertThatThrownBy(() -> survey.withWidth(Money.ZERO)).isInstanceOf(ProblemsException.class);
    }

    private static List<String> codes(Regime regime, Survey survey) {
        return Simulation.of(regime, Town.DAY, survey).getLeft().list().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void onlyTheSameCanBeAddedAndOnlyHouseholdsOfTheDay() {
        Population other = Town.counted(Town.regime("301.00"));
        assertThatThrownBy(() -> ALL.plus(other)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> ALL.of(ProgrammeId.of("other"))).isInstanceOf(IllegalArgumentException.class);
        Situation later = Situation.of(HOUSEHOLDS.get(0).household(), LocalDate.of(2018, 6, 2));
        Census census = Town.simulation(REGIME).begin();
        assertThatThrownBy(() -> census.add(later)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itTravelsBetweenMachines() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ALL);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Population arrived = (Population) in.readObject();
            assertThat(arrived).isEqualTo(ALL);
            assertThat(arrived.plus(ALL).of(DIBAO).cost()).isEqualTo(yuan("2199.02"));
        }
    }

    @Test
    void itIsWrittenAsJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ALL.writeJson(json);
        }
        JsonNode json = JsonMapper.builder().build().readTree(text.toString());
        assertThat(json.get("format").asText()).isEqualTo("doudi/population/1");
        assertThat(json.at("/seen/persons").asInt()).isEqualTo(23);
        assertThat(json.at("/programmes/0/cost").asText()).isEqualTo("1099.51");
        assertThat(json.at("/programmes/0/groups/UNDETERMINED/households").asInt())
                .isEqualTo(2);
        assertThat(json.at("/programmes/0/reasons/0/alone/persons").asInt()).isEqualTo(4);
        assertThat(json.at("/incomes/after/headcount").asText()).isEqualTo("3/17");
    }
}
