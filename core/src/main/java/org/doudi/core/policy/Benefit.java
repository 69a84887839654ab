package org.doudi.core.policy;

import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.text.Text;

/** What a programme pays beside the gap and the supplements, and how it stops paying. */
public sealed interface Benefit extends Provision {

    /**
     * Fixed amounts by band (分档救助): the first rung that holds names the amount for each person; the household gets it times
     * its members. No rung and no otherwise is nothing.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param amounts the ids of the parameters (amounts of whole fen a month) by band
     * @param basis what it rests on
     */
    record Tiers(String id, Text title, String programme, Ladder<String> amounts, Basis basis) implements Benefit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tiers(this);
        }
    }

    /**
     * A fixed amount for the household (定额补助).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param amount the id of the parameter (an amount of whole fen a month)
     * @param basis what it rests on
     */
    record Flat(String id, Text title, String programme, String amount, Basis basis) implements Benefit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flat(this);
        }
    }

    /**
     * Part of what the household itself had to pay for something (按费用补助): a share and a fixed amount, up to a cap, never
     * more than the cost.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param kinds what for
     * @param allowance the id of the parameter that says how much of the monthly cost
     * @param rounding the id of the parameter that says how to round
     * @param basis what it rests on
     */
    record CostShare(
            String id,
            Text title,
            String programme,
            Set<ExpenseKind> kinds,
            String allowance,
            String rounding,
            Basis basis)
            implements Benefit {
        /** Takes a copy; refuses an empty set. */
        public CostShare {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.costShare(this);
        }
    }

    /**
     * Members who lose their own part of the gap (减发、停发本人份额): of {@code n} members of whom {@code k} meet the criterion
     * the household gets the gap × (n − k) ÷ n, before it is rounded. Nobody else's part is touched.
     *
     * @param id the provision's name
     * @param title its title
     * @param gap the id of the {@link Provision.Gap}
     * @param who a criterion on a person
     * @param basis what it rests on
     */
    record Forfeit(String id, Text title, String gap, Criterion who, Basis basis) implements Benefit {
        /** Refuses a criterion of the other scope. */
        public Forfeit {
            who.requireScope(Criterion.Scope.PERSON);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.forfeit(this);
        }
    }

    /**
     * For how long the programme goes on paying somebody who would leave (渐退期), and what: where the criterion holds on the day
     * on which they would leave, so many months from that day. Once begun it runs on, whatever becomes of the criterion.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param criterion a criterion on the household
     * @param months the id of the parameter (months)
     * @param pays what is paid
     * @param basis what it rests on
     */
    record Gradual(String id, Text title, String programme, Criterion criterion, String months, Pays pays, Basis basis)
            implements Benefit {
        /** Refuses a criterion of the other scope. */
        public Gradual {
            criterion.requireScope(Criterion.Scope.HOME);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gradual(this);
        }
    }

    /**
     * What somebody gets who stays only because they are protected (保护期待遇). Where no rule says, it is the last amount
     * before (reading: whoever keeps the benefit keeps what they had).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param pays what is paid
     * @param basis what it rests on
     */
    record WhileProtected(String id, Text title, String programme, Pays pays, Basis basis) implements Benefit {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whileProtected(this);
        }
    }

    /** What is paid to somebody who no longer qualifies. */
    enum Pays {
        /** The last amount before (原标准). */
        LAST_AMOUNT(Text.of("按原金额", "the last amount before")),
        /**
         * What the rules come to on the day, without asking whether the household qualifies (按当日规则计算): above the line the
         * gap is nothing, and supplements stay.
         */
        WHAT_IS_DUE(Text.of("按当日规则计算", "what the rules come to on the day"));

        private final Text label;

        Pays(Text label) {
            this.label = label;
        }

        /** What is paid, in words. */
        public Text label() {
            return label;
        }
    }
}
