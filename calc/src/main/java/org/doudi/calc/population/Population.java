package org.doudi.calc.population;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What many households come to under one regime on one day (总体测算结果). Everything in it is a sum or a count, exact, so that populations
 * of parts add up to that of the whole in any order; shares, averages and indices are worked out of them when they are asked for.
 * Serializable, for engines that count in many places.
 */
public final class Population implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final ArrayList<ProgrammeCount> programmes;
    private final @Nullable IncomeEffect incomes;

    /** What was counted: only populations of the same can be added. */
    record Subject(String regime, LocalDate on, String programmes, String line, String width) implements Serializable {

        static Subject of(Simulation simulation) {
            Survey survey = simulation.survey();
            return new Subject(
                    simulation.regimeDigest(),
                    simulation.on(),
                    String.join(
                            ",",
                            survey.programmes().stream()
                                    .map(ProgrammeId::code)
                                    .sorted()
                                    .toList()),
                    survey.line().orElse(""),
                    survey.width().toString());
        }
    }

    Population(Subject subject, List<ProgrammeCount> programmes, Optional<IncomeEffect> incomes) {
        this.subject = subject;
        this.programmes = new ArrayList<>(programmes);
        this.incomes = incomes.orElse(null);
    }

    /**
     * Both together.
     *
     * @throws org.doudi.core.problem.ProblemsException if they were not counted under the same regime, on the same day and for
     *     the same survey
     */
    public Population plus(Population other) {
        Problems.require(
                subject.equals(other.subject),
                "population.other",
                "",
                other.subject.toString(),
                Text.of(
                        "同一政策组合、同一日期、同一统计设定的结果",
                        "a population counted under the same regime, on the same day, for the same survey"));
        List<ProgrammeCount> both = new ArrayList<>();
        for (int i = 0; i < programmes.size(); i++) {
            both.add(programmes.get(i).plus(other.programmes.get(i)));
        }
        return new Population(
                subject, both, incomes().flatMap(own -> other.incomes().map(own::plus)));
    }

    /** The digest of the regime: names the rules that decided. */
    public String regimeDigest() {
        return subject.regime();
    }

    /** The day. */
    public LocalDate on() {
        return subject.on();
    }

    /** All who were counted. */
    public HeadCount seen() {
        return programmes.get(0).of(Group.SEEN);
    }

    /** Each programme, in the order of their ids. */
    public List<ProgrammeCount> programmes() {
        return List.copyOf(programmes);
    }

    /**
     * One programme.
     *
     * @throws IllegalArgumentException if it was not counted
     */
    public ProgrammeCount of(ProgrammeId programme) {
        return programmes.stream()
                .filter(count -> count.programme().equals(programme.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(programme + " was not counted"));
    }

    /** What the benefits of all these programmes together do to poverty and inequality, if a line was asked for. */
    public Optional<IncomeEffect> incomes() {
        return Optional.ofNullable(incomes);
    }

    /**
     * Writes it as JSON, {@code doudi/population/1}: numbers of people as numbers; amounts in yuan, shares and indices as text,
     * a fraction where no decimal number says the same.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        new PopulationJson(json).write(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that
                && subject.equals(that.subject)
                && programmes.equals(that.programmes)
                && incomes().equals(that.incomes());
    }

    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + programmes.hashCode();
    }

    @Override
    public String toString() {
        return "Population" + programmes;
    }
}
