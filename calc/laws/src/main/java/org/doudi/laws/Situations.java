package org.doudi.laws;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.doudi.calc.Inquiry;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * Made-up situations that are aimed at a regime: amounts exactly at its lines and limits, one fen beside them and far off;
 * ages about its age bounds; the codes, areas, grounds, kinds and questions that it names, and others; enrolments, shocks
 * and judgements that just count or just do not. Anything may be unknown, and any list may go on.
 *
 * <p>Mostly one to four people; what fails shrinks to fewer of everything.
 */
public final class Situations {

    private Situations() {}

    /**
     * Situations of that day.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way of asking the regime's
     *     criteria on that day, open parameters among it
     */
    public static Arbitrary<Situation> under(Regime regime, LocalDate on) {
        Inquiry inquiry = Inquiry.of(regime, on).getOrElseThrow(Problems::toException);
        return of(new Source(regime, on, inquiry));
    }

    static Arbitrary<Situation> of(Source source) {
        return Arbitraries.fromGenerator(random -> new Shrinking(source.next(new Dice(random))));
    }
}
