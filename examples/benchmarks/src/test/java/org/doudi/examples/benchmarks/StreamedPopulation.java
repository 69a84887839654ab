package org.doudi.examples.benchmarks;

import java.util.function.Function;
import org.doudi.calc.population.Census;
import org.doudi.calc.population.Comparison;
import org.doudi.calc.population.ComparisonCensus;
import org.doudi.calc.population.Difference;
import org.doudi.calc.population.Fate;
import org.doudi.calc.population.Group;
import org.doudi.calc.population.IncomeEffect;
import org.doudi.calc.population.ProgrammeCount;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;

/**
 * A process of its own for {@link StreamedPopulationTest}: counts households that are made while they are counted, in two parts
 * that are merged, and beside it adds up by hand what the hand-written rules say of the same households. Says what both came to.
 */
final class StreamedPopulation {

    private StreamedPopulation() {}

    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        Simulation simulation = Simulation.of(
                        Workload.CHONGQING.regime(),
                        Workload.DAY,
                        Survey.of(ProgrammeId.DIBAO).withLine("dibao.rural"))
                .getOrElseThrow(Problems::toException);
        Comparison comparison = Comparison.of(simulation, simulation).getOrElseThrow(Problems::toException);
        Census first = simulation.begin();
        Census second = simulation.begin();
        ComparisonCensus changes = comparison.begin();
        Function<Household, Result> byHand = Workload.CHONGQING.handWritten();
        long entitled = 0;
        long fen = 0;
        long excluded = 0;
        for (Situation situation : (Iterable<Situation>) Population.stream(size, 42)::iterator) {
            (entitled % 2 == 0 ? first : second).add(situation);
            changes.add(situation);
            Result result = byHand.apply(situation.household());
            entitled += result.isEntitled() ? 1 : 0;
            excluded += Integer.bitCount(result.against());
            fen += result.monthlyFen();
        }
        org.doudi.calc.population.Population all = first.merge(second).population();
        ProgrammeCount count = all.of(ProgrammeId.DIBAO);
        IncomeEffect incomes = all.incomes().orElseThrow();
        Difference none = changes.difference();
        long reasons = count.reasons().stream()
                .mapToLong(reason -> reason.against().households())
                .sum();
        System.out.println("by hand: " + size + " " + entitled + " " + excluded + " " + fen);
        System.out.println("counted: " + all.seen().households() + " "
                + count.of(Group.ENTITLED).households() + " " + reasons + " "
                + count.cost().times(org.doudi.core.money.Quantity.of(100)));
        System.out.println("open: " + count.of(Group.UNDETERMINED).households() + " "
                + incomes.leftOut().households());
        System.out.println("same: " + none.of(Fate.SAME).households() + " "
                + none.changes().size());
        System.out.println("poorer after: "
                + (incomes.after().gap().compareTo(incomes.before().gap()) >= 0));
    }
}
