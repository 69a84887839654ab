package org.doudi.core.policy;

import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** What income is, what of it does not count, and what may be taken off it (家庭收入核算). */
public sealed interface IncomeRule extends Provision {

    /**
     * What income is (家庭收入), before any rule takes something out of it or off it.
     *
     * @param id the provision's name
     * @param title its title
     * @param concept net or disposable
     * @param basis what it rests on
     */
    record IncomeConcept(String id, Text title, Concept concept, Basis basis) implements IncomeRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.incomeConcept(this);
        }
    }

    /**
     * Income that does not count (不计入收入) while the rule is in force. Outside its window the rule simply does not apply.
     *
     * @param id the provision's name
     * @param title its title
     * @param kinds the kinds of income that do not count
     * @param inForce the days on which the rule applies
     * @param tested which day must lie in the window
     * @param basis what it rests on
     */
    record Disregard(String id, Text title, Set<IncomeKind> kinds, Window inForce, Tested tested, Basis basis)
            implements IncomeRule {
        /** Takes a copy; refuses an empty set. */
        public Disregard {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disregard(this);
        }
    }

    /**
     * What may be taken off the earnings of members for the cost of working (就业成本扣减), member by member.
     *
     * @param id the provision's name
     * @param title its title
     * @param kinds the kinds of income that are earnings
     * @param earnings which of them: all, or those through a poverty-alleviation project
     * @param allowance the id of the parameter that says how much
     * @param basis what it rests on
     */
    record EarningsDeduction(
            String id, Text title, Set<IncomeKind> kinds, Earnings earnings, String allowance, Basis basis)
            implements IncomeRule {
        /** Takes a copy; refuses an empty set. */
        public EarningsDeduction {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.earningsDeduction(this);
        }
    }

    /**
     * Rigid spending (刚性支出) that is taken off the household's income, up to a cap.
     *
     * @param id the provision's name
     * @param title its title
     * @param kinds the kinds of expense that are rigid
     * @param cap the id of the parameter that is the most for the household
     * @param basis what it rests on
     */
    record SpendingDeduction(String id, Text title, Set<ExpenseKind> kinds, String cap, Basis basis)
            implements IncomeRule {
        /** Takes a copy; refuses an empty set. */
        public SpendingDeduction {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spendingDeduction(this);
        }
    }

    /** What is meant by income; the amounts that a host gives have to be of this kind. */
    enum Concept {
        /** What is left after the cost of earning it (纯收入); the registry's concept until 2013. */
        NET,
        /** What is left after taxes and social contributions as well (可支配收入). */
        DISPOSABLE
    }

    /** Which day must lie in the window of a rule. */
    enum Tested {
        /** The day of the determination (认定日). */
        ON_DETERMINATION,
        /** The day on which the income accrued (取得日). */
        ON_ACCRUAL
    }

    /** From which earnings the cost of working may be taken off. */
    enum Earnings {
        /** All of them. */
        ALL,
        /** Those of a job found through a poverty-alleviation project (扶贫项目就业). */
        THROUGH_POVERTY_PROJECT
    }

    /**
     * Support that kin outside the household are taken to give (赡养费推算): what the supporter's own household has above the
     * line for each of its people, times a share, divided among those supported; the amount really paid if that is more. It is
     * income of the household.
     *
     * @param id the provision's name
     * @param title its title
     * @param relations whose support is counted
     * @param line the id of the line that is left to each person of the supporter's household
     * @param share the id of the parameter (a ratio)
     * @param basis what it rests on
     */
    record ImputedSupport(String id, Text title, Set<KinRelation> relations, String line, String share, Basis basis)
            implements IncomeRule {
        /** Takes a copy; refuses an empty set. */
        public ImputedSupport {
            relations = Sets.some(relations, "relations");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.imputedSupport(this);
        }
    }
}
