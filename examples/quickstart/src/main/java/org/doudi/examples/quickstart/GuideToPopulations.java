package org.doudi.examples.quickstart;

import static org.doudi.core.pack.Packs.CHONGQING_2017;
import static org.doudi.core.pack.Packs.NATIONAL_2012;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doudi.calc.population.ClauseChange;
import org.doudi.calc.population.Comparison;
import org.doudi.calc.population.ComparisonCensus;
import org.doudi.calc.population.Difference;
import org.doudi.calc.population.IncomeEffect;
import org.doudi.calc.population.Listed;
import org.doudi.calc.population.Population;
import org.doudi.calc.population.ProgrammeCount;
import org.doudi.calc.population.Range;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** The code that {@code docs/populations.md} shows, compiled and tested. */
final class GuideToPopulations {

    private GuideToPopulations() {}

    private static Regime regime() {
        return Regime.of(NATIONAL_2012, CHONGQING_2017, SampleDistrict.policy()).getOrElseThrow(Problems::toException);
    }

    static List<String> counted(LocalDate day, List<Household> households) {
        Regime regime = regime();
        // snippet: simulation
        Survey survey = Survey.of(DIBAO).withLine("dibao.rural");
        Simulation simulation = Simulation.of(regime, day, survey).getOrElseThrow(Problems::toException);
        Population population = households.stream()
                .map(household -> Situation.of(household, day))
                .collect(simulation.counting(Listed.ids(Set.of("guide-1", "guide-2"))));

        ProgrammeCount dibao = population.of(DIBAO);
        Quantity cost = dibao.cost(); // 544 yuan a month, and with those undetermined
        Range atMost = dibao.costRange(); // 544 to 954
        Range missed = dibao.exclusionError(); // a half if the one whose assets are unknown gets nothing
        IncomeEffect incomes = population.incomes().orElseThrow();
        long poor = incomes.before().poor(); // 4 people
        // end snippet
        return List.of(
                cost.toString(),
                atMost.low() + " to " + atMost.high(),
                missed.low() + " to " + missed.high(),
                String.valueOf(poor));
    }

    static Population inParts(LocalDate day, List<Household> east, List<Household> west) {
        Simulation simulation = Simulation.of(regime(), day, Survey.of(DIBAO)).getOrElseThrow(Problems::toException);
        // snippet: parts
        Population one = east.stream().map(home -> Situation.of(home, day)).collect(simulation.counting());
        Population other = west.stream().map(home -> Situation.of(home, day)).collect(simulation.counting());
        Population both = one.plus(other); // as if one had counted all, whichever comes first
        // end snippet
        return both;
    }

    static List<String> compared(LocalDate day, List<Household> households) {
        Regime regime = regime();
        // snippet: comparison
        Survey survey = Survey.of(DIBAO);
        Simulation then =
                Simulation.of(regime, LocalDate.of(2017, 12, 31), survey).getOrElseThrow(Problems::toException);
        Simulation now = Simulation.of(regime, day, survey).getOrElseThrow(Problems::toException);
        Comparison comparison = Comparison.of(then, now).getOrElseThrow(Problems::toException);
        ComparisonCensus census = comparison.begin();
        for (Household household : households) {
            census.add(Situation.of(household, then.on()), Situation.of(household, now.on()));
        }
        Difference difference = census.difference();

        ClauseChange first = difference.changes().get(0);
        String told = first.change().label().en() + ", "
                + first.clauses().get(0).title().en() + ": " + first.gained() + " yuan a month";
        // end snippet
        return List.of(
                told,
                String.valueOf(difference.changes().size()),
                difference.gained().toString(),
                difference.costAfter().minus(difference.costBefore()).toString());
    }
}
