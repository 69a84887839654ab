package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.doudi.calc.Assessing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.calc.Regimes;
import org.doudi.calc.Situations;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** Any households, known or full of holes, under Chongqing's rules with two districts and on two days. */
class PopulationPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static final ProgrammeId DIBAO = ProgrammeId.DIBAO;
    private static final Regime ONE = Regimes.chongqing();
    private static final Regime OTHER = Regimes.of(
            Packs.NATIONAL_2012,
            Packs.CHONGQING_2017,
            Regimes.aDistrictThatTakesOff(
                    Allowance.share(Ratio.of(1, 3), Money.ofYuan(60)), Amount.yearly(Money.ofYuan(1000))));
    private static final Survey SURVEY = Survey.of(DIBAO).withLine("dibao.rural");
    private static final Simulation SIMULATION = simulation(OTHER, DAY);
    private static final Comparison THERE = comparison(simulation(ONE, DAY), SIMULATION);
    private static final Comparison BACK = comparison(SIMULATION, simulation(ONE, DAY));

    private static Simulation simulation(Regime regime, LocalDate day) {
        return Simulation.of(regime, day, SURVEY).getOrElseThrow(Problems::toException);
    }

    private static Comparison comparison(Simulation before, Simulation after) {
        return Comparison.of(before, after).getOrElseThrow(Problems::toException);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.oneOf(Situations.known(), Situations.partlyKnown())
                .map(household -> Situation.of(household, DAY));
    }

    @Property(tries = 100)
    void neitherOrderNorPartsMatter(
            @ForAll @Size(max = 30) List<@From("situations") Situation> situations,
            @ForAll Random random,
            @ForAll @IntRange(max = 30) int cut) {
        Population whole = situations.stream().collect(SIMULATION.counting());
        Difference difference = situations.stream().collect(THERE.counting());
        List<Situation> mixed = new ArrayList<>(situations);
        Collections.shuffle(mixed, random);
        List<Situation> first = mixed.subList(0, Math.min(cut, mixed.size()));
        List<Situation> rest = mixed.subList(first.size(), mixed.size());

        assertThat(first.stream()
                        .collect(SIMULATION.counting())
                        .plus(rest.stream().collect(SIMULATION.counting())))
                .isEqualTo(whole);
        assertThat(mixed.parallelStream().collect(SIMULATION.counting())).isEqualTo(whole);
        assertThat(first.stream().collect(THERE.counting()).plus(rest.stream().collect(THERE.counting())))
                .isEqualTo(difference);
        assertThat(mixed.parallelStream().collect(THERE.counting())).isEqualTo(difference);
    }

    /** What an assessor says of each, added up the straight way. */
    @Property(tries = 200)
    void everyCountIsThatOfTheOutcomes(@ForAll @Size(max = 12) List<@From("situations") Situation> situations) {
        ProgrammeCount count =
                situations.stream().collect(SIMULATION.counting()).of(DIBAO);
        Quantity cost = Quantity.ZERO;
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        long entitled = 0;
        long notEntitled = 0;
        long undetermined = 0;
        long reasons = 0;
        for (Situation situation : situations) {
            Outcome outcome = Assessing.assessor(OTHER, DAY).assess(situation).of(DIBAO);
            if (outcome instanceof Outcome.Entitled yes) {
                entitled++;
                cost = cost.plus(yes.monthly().toQuantity());
                low = low.plus(yes.monthly().toQuantity());
                high = high.plus(yes.monthly().toQuantity());
            } else if (outcome instanceof Outcome.Undetermined open) {
                undetermined++;
                low = low.plus(open.bounds().low().toQuantity());
                high = high.plus(open.bounds().high().toQuantity());
            } else {
                notEntitled++;
                reasons += outcome.obstacles().stream().map(Reason::condition).count();
            }
        }
        assertThat(count.of(Group.ENTITLED).households()).isEqualTo(entitled);
        assertThat(count.of(Group.NOT_ENTITLED).households()).isEqualTo(notEntitled);
        assertThat(count.of(Group.UNDETERMINED).households()).isEqualTo(undetermined);
        assertThat(count.cost()).isEqualTo(cost);
        assertThat(count.costRange()).isEqualTo(Range.of(low, high));
        assertThat(count.reasons().stream()
                        .mapToLong(reason -> reason.against().households())
                        .sum())
                .isEqualTo(reasons);
    }

    /** Regimes swapped: who gained loses as much, by clauses that are as many and for as many people. */
    @Property(tries = 100)
    void theOtherWayRoundWinnersAreLosers(@ForAll @Size(max = 20) List<@From("situations") Situation> situations) {
        Difference there = situations.stream().collect(THERE.counting());
        Difference back = situations.stream().collect(BACK.counting());

        assertThat(back.of(Fate.WINNER)).isEqualTo(there.of(Fate.LOSER));
        assertThat(back.of(Fate.LOSER)).isEqualTo(there.of(Fate.WINNER));
        assertThat(back.of(Fate.SAME)).isEqualTo(there.of(Fate.SAME));
        assertThat(back.of(Fate.UNDETERMINED)).isEqualTo(there.of(Fate.UNDETERMINED));
        assertThat(back.gained()).isEqualTo(there.lost());
        assertThat(back.lost()).isEqualTo(there.gained());
        assertThat(back.undetermined().low())
                .isEqualTo(Quantity.ZERO.minus(there.undetermined().high()));
        assertThat(back.changes())
                .extracting(DifferenceRow::reversed)
                .containsExactlyInAnyOrderElementsOf(
                        there.changes().stream().map(DifferenceRow::of).toList());
    }

    private record DifferenceRow(Change change, List<String> clauses, HeadCount who, Quantity gained, Quantity lost) {

        static DifferenceRow of(ClauseChange row) {
            return new DifferenceRow(row.change(), ids(row), row.who(), row.gained(), row.lost());
        }

        static DifferenceRow reversed(ClauseChange row) {
            return new DifferenceRow(row.change().reversed(), ids(row), row.who(), row.lost(), row.gained());
        }

        private static List<String> ids(ClauseChange row) {
            return row.clauses().stream().map(ClauseChange.Clause::id).toList();
        }
    }

    /** Nothing is lost on the way: rows, fates and costs say the same sum. */
    @Property(tries = 100)
    void thePartsAddUpToTheDifferenceOfTheCosts(
            @ForAll @Size(max = 20) List<@From("situations") Situation> situations) {
        Difference difference = situations.stream().collect(THERE.counting());
        Quantity rows = Quantity.ZERO;
        for (ClauseChange row : difference.changes()) {
            assertThat(row.clauses()).isNotEmpty();
            rows = rows.plus(row.gained()).minus(row.lost());
        }
        Quantity costs = difference.costAfter().minus(difference.costBefore());
        assertThat(rows).isEqualTo(costs);
        assertThat(difference.gained().minus(difference.lost())).isEqualTo(costs);
        long households = 0;
        for (Fate fate : Fate.values()) {
            households += difference.of(fate).households();
        }
        assertThat(households).isEqualTo(situations.size());
        List<Household> known = situations.stream()
                .filter(situation -> isKnown(ONE, situation) && isKnown(OTHER, situation))
                .map(Situation::household)
                .toList();
        assertThat(difference.costBefore()).isEqualTo(cost(ONE, known));
        assertThat(difference.costAfter()).isEqualTo(cost(OTHER, known));
    }

    private static boolean isKnown(Regime regime, Situation situation) {
        return Assessing.assessor(regime, DAY).assess(situation).of(DIBAO).isDetermined();
    }

    private static Quantity cost(Regime regime, List<Household> households) {
        Quantity cost = Quantity.ZERO;
        for (Household household : households) {
            if (Assessing.outcome(regime, DAY, household) instanceof Outcome.Entitled yes) {
                cost = cost.plus(yes.monthly().toQuantity());
            }
        }
        return cost;
    }

    /** Against a list that is everybody whose id is on it: the two errors are none, or all. */
    @Property(tries = 50)
    void whoIsOnTheListOfThoseAdmittedIsNeverAnError(
            @ForAll @Size(max = 12) List<@From("situations") Situation> situations) {
        ProgrammeCount everybody = situations.stream()
                .collect(SIMULATION.counting(Listed.ids(Set.of("h-1"))))
                .of(DIBAO);
        ProgrammeCount nobody = situations.stream()
                .collect(SIMULATION.counting(Listed.ids(Set.of())))
                .of(DIBAO);
        assertThat(everybody.inclusionError()).isEqualTo(Range.of(Quantity.ZERO, Quantity.ZERO));
        assertThat(everybody.of(Group.LISTED)).isEqualTo(everybody.of(Group.SEEN));
        boolean someIn = nobody.of(Group.ADMITTED).households() > 0;
        assertThat(nobody.inclusionError().low()).isEqualTo(someIn ? Quantity.of(1) : Quantity.ZERO);
        assertThat(nobody.exclusionError()).isEqualTo(Range.of(Quantity.ZERO, Quantity.ZERO));
    }
}
