package org.doudi.examples.benchmarks.flat;

import static org.doudi.examples.benchmarks.SmallFigures.AGED_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.ASSET_LIMIT_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.BORN_BY_FOR_70;
import static org.doudi.examples.benchmarks.SmallFigures.FEN;
import static org.doudi.examples.benchmarks.SmallFigures.LINE;
import static org.doudi.examples.benchmarks.SmallFigures.PUPIL_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.SEVERE_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.SPENDING_CAP;

import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Period;
import org.doudi.examples.benchmarks.Workload;

/**
 * The small rules written by hand as one loop over flat arrays ("A"): nothing is allocated, nothing is followed. Money is
 * counted in twelfths of a fen.
 */
final class FlatSmall {

    private static final int BIRTH_FOR_70 = Columns.ordered(BORN_BY_FOR_70);
    private static final int GRADE_1 = DisabilityGrade.GRADE_1.ordinal();
    private static final int GRADE_2 = DisabilityGrade.GRADE_2.ordinal();
    private static final int NOT_IN_SCHOOL = Schooling.NOT_IN_SCHOOL.ordinal();
    private static final int PENSION = IncomeKind.CENTRAL_BASIC_PENSION.ordinal();
    private static final int MAJOR_ILLNESS = ExpenseKind.MAJOR_ILLNESS.ordinal();
    private static final int MONTH = Period.MONTH.ordinal();
    private static final long FINANCIAL = financial();

    private FlatSmall() {}

    private static long financial() {
        long kinds = 0;
        for (AssetKind kind : AssetKind.values()) {
            kinds |= kind.isFinancial() ? 1L << kind.ordinal() : 0;
        }
        return kinds;
    }

    /** Puts down what each of these households gets a month, in fen, or {@link Workload#NOTHING}. */
    static void assess(Columns of, int from, int to, long[] monthly) {
        for (int i = from; i < to; i++) {
            int people = of.memberStarts[i + 1] - of.memberStarts[i];
            long countable = Math.max(0, counted(of.incomes, i) - Math.min(spent(of.expenses, i), SPENDING_CAP));
            long line = LINE * people;
            boolean entitled = countable < line && owned(of.assets, i) <= ASSET_LIMIT_FEN * people;
            monthly[i] = entitled ? (line - countable + FEN - 1) / FEN + supplements(of, i) : Workload.NOTHING;
        }
    }

    private static long counted(Columns.Amounts incomes, int i) {
        long counted = 0;
        for (int at = incomes.starts[i]; at < incomes.starts[i + 1]; at++) {
            if (incomes.kinds[at] != PENSION) {
                counted += incomes.periods[at] == MONTH ? incomes.fen[at] * FEN : incomes.fen[at];
            }
        }
        return counted;
    }

    private static long spent(Columns.Amounts expenses, int i) {
        long spent = 0;
        for (int at = expenses.starts[i]; at < expenses.starts[i + 1]; at++) {
            if (expenses.kinds[at] == MAJOR_ILLNESS) {
                spent += expenses.periods[at] == MONTH ? expenses.fen[at] * FEN : expenses.fen[at];
            }
        }
        return spent;
    }

    private static long owned(Columns.Amounts assets, int i) {
        long owned = 0;
        for (int at = assets.starts[i]; at < assets.starts[i + 1]; at++) {
            owned += (FINANCIAL >>> assets.kinds[at] & 1) * assets.fen[at];
        }
        return owned;
    }

    private static long supplements(Columns of, int i) {
        long supplements = 0;
        for (int at = of.memberStarts[i]; at < of.memberStarts[i + 1]; at++) {
            int grade = of.grades[at];
            if (grade == GRADE_1 || grade == GRADE_2) {
                supplements += SEVERE_FEN;
            } else if (of.births[at] <= BIRTH_FOR_70) {
                supplements += AGED_FEN;
            } else if (of.schoolings[at] != NOT_IN_SCHOOL) {
                supplements += PUPIL_FEN;
            }
        }
        return supplements;
    }
}
