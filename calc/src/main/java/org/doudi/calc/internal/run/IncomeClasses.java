package org.doudi.calc.internal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.IncomeRule.Tested;

/**
 * Sorts incomes into those that count (class 0) and those that a disregard takes out (class 1 and up, in the order of
 * the rules). The first rule that applies takes an income.
 */
public final class IncomeClasses {

    /** An income whose class depends on a day that is not known. */
    public static final int OPEN = -1;

    /** The class of incomes that count. */
    public static final int COUNTED = 0;

    private final List<IncomeRule.Disregard> rules;
    private final Map<IncomeKind, List<Integer>> rulesOf = new EnumMap<>(IncomeKind.class);
    private final int[] fixedClass = new int[IncomeKind.values().length];

    /** Rules that are tested on determination and not in force on that day do not apply at all. */
    public IncomeClasses(List<IncomeRule.Disregard> all, LocalDate determination) {
        this.rules = all.stream()
                .filter(rule ->
                        rule.tested() == Tested.ON_ACCRUAL || rule.inForce().contains(determination))
                .toList();
        for (IncomeKind kind : IncomeKind.values()) {
            List<Integer> classes = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).kinds().contains(kind)) {
                    classes.add(i + 1);
                }
            }
            rulesOf.put(kind, classes);
            boolean firstIsFixed = classes.isEmpty() || ruleOf(classes.get(0)).tested() == Tested.ON_DETERMINATION;
            fixedClass[kind.ordinal()] = !firstIsFixed ? OPEN : classes.isEmpty() ? COUNTED : classes.get(0);
        }
    }

    /** The rules that may apply, in order. */
    public List<IncomeRule.Disregard> rules() {
        return rules;
    }

    /** How many classes there are. */
    public int count() {
        return rules.size() + 1;
    }

    /** The kinds of income whose class is always this one, a bit each; or {@link #OPEN}, whose depends on a day. */
    long kindsOf(int clazz) {
        long kinds = 0;
        for (int kind = 0; kind < fixedClass.length; kind++) {
            kinds |= fixedClass[kind] == clazz ? 1L << kind : 0;
        }
        return kinds;
    }

    /** The class of an income, or {@link #OPEN} if that depends on a day that is not known. */
    public int classOf(Income income) {
        int fixed = fixedClass[income.kind().ordinal()];
        return fixed == OPEN ? byAccrual(income) : fixed;
    }

    /** Where the day is not known and a rule asks for it, there is another class behind it. */
    private int byAccrual(Income income) {
        for (int candidate : classesOf(income.kind())) {
            IncomeRule.Disregard rule = ruleOf(candidate);
            if (rule.tested() == Tested.ON_DETERMINATION) {
                return candidate;
            }
            if (income.accruedOn().isEmpty()) {
                return OPEN;
            }
            if (rule.inForce().contains(income.accruedOn().get())) {
                return candidate;
            }
        }
        return COUNTED;
    }

    /** Whether an income may be of that class, whatever is unknown about it. */
    public boolean mayBe(Income income, int clazz) {
        int fixed = fixedClass[income.kind().ordinal()];
        return fixed == OPEN ? possible(income).contains(clazz) : fixed == clazz;
    }

    /** Every class that the income may be of: the first rule that applies takes it, or it counts. */
    private List<Integer> possible(Income income) {
        List<Integer> possible = new ArrayList<>();
        Optional<LocalDate> accrued = income.accruedOn();
        for (int candidate : classesOf(income.kind())) {
            IncomeRule.Disregard rule = ruleOf(candidate);
            boolean surely = rule.tested() == Tested.ON_DETERMINATION
                    || accrued.filter(rule.inForce()::contains).isPresent();
            if (surely || accrued.isEmpty()) {
                possible.add(candidate);
            }
            if (surely) {
                return possible;
            }
        }
        possible.add(COUNTED);
        return possible;
    }

    private List<Integer> classesOf(IncomeKind kind) {
        return rulesOf.getOrDefault(kind, List.of());
    }

    private IncomeRule.Disregard ruleOf(int clazz) {
        return rules.get(clazz - 1);
    }
}
