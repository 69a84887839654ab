package org.doudi.examples.benchmarks.flat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.Member;
import org.doudi.core.money.Money;

/**
 * Households as columns. What there are several of stands in columns of its own: that of household {@code i} from {@code
 * starts[i]} to {@code starts[i + 1]}. Codes are ordinals, amounts are fen, days of birth numbers that grow with them.
 */
final class Columns {

    /** Of one list of all the households. */
    static final class Amounts {
        final int[] starts;
        final byte[] kinds;
        final byte[] periods;
        final long[] fen;

        private Amounts(int[] starts) {
            this.starts = starts;
            this.kinds = new byte[starts[starts.length - 1]];
            this.periods = new byte[kinds.length];
            this.fen = new long[kinds.length];
        }

        private void put(int at, Enum<?> kind, Enum<?> period, Fact<Money> amount) {
            kinds[at] = (byte) kind.ordinal();
            periods[at] = (byte) period.ordinal();
            fen[at] = known(amount).fen();
        }
    }

    final int size;
    final int[] memberStarts;
    final int[] births;
    final byte[] grades;
    final byte[] schoolings;
    final Amounts incomes;
    final Amounts expenses;
    final Amounts assets;

    private Columns(List<Household> households) {
        size = households.size();
        memberStarts = starts(households, household -> household.members().size());
        births = new int[memberStarts[size]];
        grades = new byte[births.length];
        schoolings = new byte[births.length];
        incomes = new Amounts(
                starts(households, household -> household.incomes().items().size()));
        expenses = new Amounts(
                starts(households, household -> household.expenses().items().size()));
        assets = new Amounts(
                starts(households, household -> household.assets().items().size()));
    }

    static Columns of(List<Household> households) {
        Columns columns = new Columns(households);
        for (int i = 0; i < columns.size; i++) {
            columns.put(i, households.get(i));
        }
        return columns;
    }

    private void put(int i, Household household) {
        int at = memberStarts[i];
        for (Member member : household.members()) {
            births[at] = ordered(known(member.birth()));
            grades[at] = (byte) known(member.disability()).grade().ordinal();
            schoolings[at] = (byte) known(member.schooling()).ordinal();
            at++;
        }
        at = incomes.starts[i];
        for (Income income : household.incomes().items()) {
            incomes.put(at++, income.kind(), income.period(), income.amount());
        }
        at = expenses.starts[i];
        for (Expense expense : household.expenses().items()) {
            expenses.put(at++, expense.kind(), expense.period(), expense.amount());
        }
        at = assets.starts[i];
        for (Asset asset : household.assets().items()) {
            assets.put(at++, asset.kind(), asset.kind(), asset.value());
        }
    }

    private static int[] starts(List<Household> households, ToIntFunction<Household> count) {
        int[] starts = IntStream.concat(IntStream.of(0), households.stream().mapToInt(count))
                .toArray();
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    static int ordered(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private static <T> T known(Fact<T> fact) {
        return fact.value().orElseThrow();
    }
}
