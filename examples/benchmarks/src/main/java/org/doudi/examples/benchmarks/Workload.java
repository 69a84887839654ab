package org.doudi.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Household;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** Rules that are there twice: as policies, and written by hand. */
public enum Workload {
    /** Everything that holds in a district of Chongqing on the day. */
    CHONGQING(
            HandWritten.CONDITIONS,
            HandWritten::assess,
            Packs.NATIONAL_2012,
            Packs.CHONGQING_2017,
            Policies.district()),
    /** The rules that every engine of the comparison was given. */
    SMALL(HandWrittenSmall.CONDITIONS, HandWrittenSmall::assess, Policies.small());

    /** The day of determination. */
    public static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    /** What stands for a household that is not entitled, where a number has to. */
    public static final long NOTHING = -1;

    private final List<String> conditions;
    private final Function<Household, Result> handWritten;
    private final List<Policy> layers;

    Workload(List<String> conditions, Function<Household, Result> handWritten, Policy... layers) {
        this.conditions = conditions;
        this.handWritten = handWritten;
        this.layers = List.of(layers);
    }

    /** The ids of the conditions, in the order of the bits of a result. */
    List<String> conditions() {
        return conditions;
    }

    Function<Household, Result> handWritten() {
        return handWritten;
    }

    /** The regime of the policies as they are read from JSON, with more layers upon them. */
    Regime regime(Policy... upon) {
        List<Policy> all = new ArrayList<>(layers);
        all.addAll(List.of(upon));
        return Regime.of(all.stream().map(Workload::read).toList()).getOrElseThrow(Problems::toException);
    }

    /** What the method written by hand says that a household gets a month, in fen; {@link #NOTHING} if it is not entitled. */
    public long monthlyFen(Household household) {
        Result result = handWritten.apply(household);
        return result.isEntitled() ? result.monthlyFen() : NOTHING;
    }

    /** The assessor of the policies as they are read from JSON. */
    public Assessor assessor() {
        return Assessor.of(regime(), DAY, Set.of(ProgrammeId.DIBAO)).getOrElseThrow(Problems::toException);
    }

    private static Policy read(Policy policy) {
        return Formats.POLICY.read(Formats.POLICY.write(policy)).getOrElseThrow(Problems::toException);
    }
}
