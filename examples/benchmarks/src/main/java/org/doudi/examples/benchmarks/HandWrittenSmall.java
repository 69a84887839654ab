package org.doudi.examples.benchmarks;

import static org.doudi.examples.benchmarks.SmallFigures.AGED_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.ASSET_LIMIT_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.BORN_BY_FOR_70;
import static org.doudi.examples.benchmarks.SmallFigures.FEN;
import static org.doudi.examples.benchmarks.SmallFigures.LINE;
import static org.doudi.examples.benchmarks.SmallFigures.PUPIL_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.SEVERE_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.SPENDING_CAP;

import java.util.List;
import org.doudi.core.household.Asset;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Period;

/**
 * The small policy of {@link Policies}, written by hand: the rules that the other engines of the comparison were given.
 * Money is counted in twelfths of a fen.
 */
final class HandWrittenSmall {

    /** The ids of the conditions, in the order of the bits of a result. */
    static final List<String> CONDITIONS = List.of("small.income", "small.assets");

    private static final int INCOME = 1;
    private static final int ASSETS = 1 << 1;

    private HandWrittenSmall() {}

    static Result assess(Household household) {
        List<Member> members = household.members();
        long supplements = 0;
        for (Member member : members) {
            supplements += supplement(member);
        }
        long counted = 0;
        for (Income income : household.incomes().items()) {
            if (income.kind() != IncomeKind.CENTRAL_BASIC_PENSION) {
                counted += Known.value(income.amount()).fen() * perMonth(income.period());
            }
        }
        long spent = 0;
        for (Expense expense : household.expenses().items()) {
            if (expense.kind() == ExpenseKind.MAJOR_ILLNESS) {
                spent += Known.value(expense.amount()).fen() * perMonth(expense.period());
            }
        }
        long assets = 0;
        for (Asset asset : household.assets().items()) {
            if (asset.kind().isFinancial()) {
                assets += Known.value(asset.value()).fen();
            }
        }
        long countable = Math.max(0, counted - Math.min(spent, SPENDING_CAP));
        long line = LINE * members.size();
        int against = 0;
        if (countable >= line) {
            against |= INCOME;
        }
        if (assets > ASSET_LIMIT_FEN * members.size()) {
            against |= ASSETS;
        }
        long gap = Math.max(0, line - countable);
        return new Result(against, (gap + FEN - 1) / FEN, supplements);
    }

    /** At most one a member, the highest. */
    static long supplement(Member member) {
        DisabilityGrade grade = Known.value(member.disability()).grade();
        if (grade == DisabilityGrade.GRADE_1 || grade == DisabilityGrade.GRADE_2) {
            return SEVERE_FEN;
        }
        if (!Known.value(member.birth()).isAfter(BORN_BY_FOR_70)) {
            return AGED_FEN;
        }
        return Known.value(member.schooling()) == Schooling.NOT_IN_SCHOOL ? 0 : PUPIL_FEN;
    }

    static long perMonth(Period period) {
        return period == Period.MONTH ? FEN : FEN / 12;
    }
}
