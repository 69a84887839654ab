package org.doudi.examples.benchmarks;

import static org.doudi.examples.benchmarks.SmallFigures.ASSET_LIMIT_FEN;
import static org.doudi.examples.benchmarks.SmallFigures.FEN;
import static org.doudi.examples.benchmarks.SmallFigures.LINE;
import static org.doudi.examples.benchmarks.SmallFigures.SPENDING_CAP;

import java.util.List;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;

/**
 * The small policy written by hand with its explanation ("C"): the method of {@link HandWrittenSmall}, which leaves a tree
 * of {@value #NODES} values behind, each with its name, its clause and what went in. The incomes, expenses, assets and
 * members behind the sums are not in it.
 */
final class ExplainedByHand {

    /** How many values an explanation has. */
    static final int NODES = 14;

    /**
     * A value of the calculation.
     *
     * @param name what it is
     * @param clause what it rests on
     * @param value a truth, a count, fen, or twelfths of a fen
     * @param inputs what went in
     */
    record Node(String name, String clause, long value, List<Node> inputs) {
        static Node of(String name, String clause, long value, Node... inputs) {
            return new Node(name, clause, value, List.of(inputs));
        }
    }

    private ExplainedByHand() {}

    /** What is paid a month, in fen, zero to whoever is not entitled; below it why. */
    static Node assess(Household household) {
        Node people = Node.of("members", "art. 1", household.members().size());
        Node countable = countable(household);
        Node line = Node.of("line × members", "art. 2", LINE * people.value(), people);
        Node belowLine = Node.of("below the line", "art. 2", truth(countable.value() < line.value()), countable, line);
        Node owned = Node.of("financial assets", "art. 3", owned(household));
        Node limit = Node.of("limit × members", "art. 3", ASSET_LIMIT_FEN * people.value(), people);
        Node within = Node.of("within the limit", "art. 3", truth(owned.value() <= limit.value()), owned, limit);
        Node gap = Node.of(
                "gap", "art. 4", (Math.max(0, line.value() - countable.value()) + FEN - 1) / FEN, line, countable);
        Node supplements = Node.of("supplements", "art. 5", supplements(household));
        long paid = (belowLine.value() & within.value()) == 1 ? gap.value() + supplements.value() : 0;
        return Node.of("paid a month", "art. 6", paid, belowLine, within, gap, supplements);
    }

    private static Node countable(Household household) {
        long disregarded = 0;
        long counted = 0;
        for (Income income : household.incomes().items()) {
            long monthly = Known.value(income.amount()).fen() * HandWrittenSmall.perMonth(income.period());
            if (income.kind() == IncomeKind.CENTRAL_BASIC_PENSION) {
                disregarded += monthly;
            } else {
                counted += monthly;
            }
        }
        long spent = 0;
        for (Expense expense : household.expenses().items()) {
            if (expense.kind() == ExpenseKind.MAJOR_ILLNESS) {
                spent += Known.value(expense.amount()).fen() * HandWrittenSmall.perMonth(expense.period());
            }
        }
        Node pensions = Node.of("disregarded", "art. 2.1", disregarded);
        Node income = Node.of("income that counts", "art. 2", counted, pensions);
        Node spending = Node.of("spending on a major illness", "art. 2.2", spent);
        Node deduction = Node.of("deduction", "art. 2.2", Math.min(spent, SPENDING_CAP), spending);
        return Node.of("countable income", "art. 2", Math.max(0, counted - deduction.value()), income, deduction);
    }

    private static long owned(Household household) {
        long owned = 0;
        for (Asset asset : household.assets().items()) {
            if (asset.kind().isFinancial()) {
                owned += Known.value(asset.value()).fen();
            }
        }
        return owned;
    }

    private static long supplements(Household household) {
        long supplements = 0;
        for (Member member : household.members()) {
            supplements += HandWrittenSmall.supplement(member);
        }
        return supplements;
    }

    private static long truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
