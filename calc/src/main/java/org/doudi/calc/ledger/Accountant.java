package org.doudi.calc.ledger;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Keeps ledgers by a regime: works out what was due to a household in each month, from what was true of it and when that became
 * known, and compares it with what was paid.
 *
 * <p>Made once for a regime and used for any number of households, by any number of threads. It keeps what it compiled for the
 * days that were asked for, so that the next household of the same months is served faster.
 */
public final class Accountant {

    private final RulesAsKnown rules;
    private final DecidingDay deciding;

    private Accountant(RulesAsKnown rules, DecidingDay deciding) {
        this.rules = rules;
        this.deciding = deciding;
    }

    /** By a regime; the first day of a month decides. */
    public static Accountant of(Regime regime) {
        return new Accountant(new RulesAsKnown(regime), DecidingDay.FIRST);
    }

    /** By the same regime; another day of a month decides. */
    public Accountant withDecidingDay(DecidingDay day) {
        return new Accountant(rules, day);
    }

    /**
     * The ledger of a household in a programme; or, with the path of each month, why the rules that were known do not say what
     * was due in it: a line without a value on its day, an open parameter, a programme that was not there.
     */
    public Either<Problems, EntitlementLedger> ledger(
            HouseholdHistory history, ProgrammeId programme, LedgerSpan span) {
        if (!rules.regime().provisions().containsKey(programme.code())) {
            return Either.left(Problems.of(
                    "programme.unknown",
                    "programme",
                    programme.code(),
                    Text.of("政策中的救助项目", "a programme that the regime has")));
        }
        Book book = new Book(rules, deciding, history, programme, span);
        var problems = Problems.collector();
        List<LedgerMonth> months = new ArrayList<>();
        span.months().stream()
                .filter(month -> !deciding.of(month).isAfter(span.knownOn()))
                .forEach(month -> book.month(month)
                        .peek(found -> found.ifPresent(months::add))
                        .peekLeft(found -> problems.addAll(found.under("months/" + month))));
        return problems.orElse(() -> new EntitlementLedger(book.household(), programme, span, months));
    }

    @Override
    public String toString() {
        return "Accountant[" + rules.regime() + "]";
    }
}
