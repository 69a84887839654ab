package org.doudi.calc.derivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;

/**
 * What a step does with the values of the steps it names, in their order. Complete: from an operation, its inputs and
 * the facts listed beside it, anybody can work out the step's value again.
 */
public sealed interface Operation {

    /** The operation's name in JSON. */
    String name();

    /**
     * The formula.
     *
     * @param inputs how the inputs are called, in their order
     */
    Text formula(List<String> inputs);

    /** A value that the policy sets; a quantity of yuan a month, yuan or square metres. */
    record Given(Quantity value) implements Operation {
        @Override
        public String name() {
            return "given";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("政策规定", "set by the policy");
        }
    }

    /** How many people a step names. */
    record CountPeople() implements Operation {
        @Override
        public String name() {
            return "countPeople";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(inputs.get(0) + " 的人数", "number of people in " + inputs.get(0));
        }
    }

    /** All incomes of members of the unit (first input) that fall to this rule or, if it is none, that count. */
    record TotalIncome(Set<IncomeKind> kinds) implements Operation {
        /** Takes a copy. */
        public TotalIncome {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public String name() {
            return "totalIncome";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("下列收入按月合计", "sum of the incomes below, for a month");
        }
    }

    /** All expenses of the kinds. */
    record TotalExpenses(Set<ExpenseKind> kinds) implements Operation {
        /** Takes a copy. */
        public TotalExpenses {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public String name() {
            return "totalExpenses";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("下列支出按月合计", "sum of the expenses below, for a month");
        }
    }

    /** The income that was measured last in the calendar year before, for a month. */
    record MeasuredLastYear() implements Operation {
        @Override
        public String name() {
            return "measuredLastYear";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("上年度最近一次测算", "as measured last in the year before");
        }
    }

    /** Support by kin of members of the unit (first input) above the line (second input), as listed below. */
    record TotalSupport(Set<KinRelation> relations, Ratio share) implements Operation {
        /** Takes a copy. */
        public TotalSupport {
            relations = Set.copyOf(relations);
        }

        @Override
        public String name() {
            return "totalSupport";
        }

        @Override
        public Text formula(List<String> inputs) {
            String line = inputs.get(1);
            return Text.of(
                    "下列各人：max(实付, (其家庭收入 − " + line + " × 人数) × " + share + " ÷ 被赡养人数)，合计",
                    "for each below max(paid, (income of their household − " + line + " × its people) × " + share
                            + " ÷ people supported), added up");
        }
    }

    /** All assets of the kinds, by value, number or area. */
    record TotalAssets(Term.Holdings holdings) implements Operation {
        @Override
        public String name() {
            return "totalAssets";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("下列财产合计", "sum of the assets below");
        }
    }

    /** For each member, the least of the earnings, the cap, and share times earnings plus the fixed amount; summed. */
    record TakeOffEarnings(Allowance allowance) implements Operation {
        @Override
        public String name() {
            return "takeOffEarnings";
        }

        @Override
        public Text formula(List<String> inputs) {
            boolean noShare = allowance.share().equals(Ratio.NONE);
            String share = noShare ? "" : allowance.share() + " × e";
            String fixed = allowance.fixed().equals(Money.ZERO) && !noShare
                    ? ""
                    : allowance.fixed().toString();
            String each = share + (share.isEmpty() || fixed.isEmpty() ? "" : " + ") + fixed;
            String cap = allowance.cap().map(most -> ", " + most).orElse("");
            return Text.of(
                    "逐人 min(e, " + each + cap + ") 合计，e 为下列就业收入",
                    "sum over members of min(e, " + each + cap + "), e being their earnings below");
        }
    }

    /** The sum of all inputs. */
    record Sum() implements Operation {
        @Override
        public String name() {
            return "sum";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same(String.join(" + ", inputs));
        }
    }

    /** The first input less all others, but not less than zero. */
    record Remainder() implements Operation {
        @Override
        public String name() {
            return "remainder";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same("max(0, " + String.join(" − ", inputs) + ")");
        }
    }

    /** The least of the inputs. */
    record Least() implements Operation {
        @Override
        public String name() {
            return "least";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same("min(" + String.join(", ", inputs) + ")");
        }
    }

    /** The first input times the second, which counts people. */
    record PerPerson() implements Operation {
        @Override
        public String name() {
            return "perPerson";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same(String.join(" × ", inputs));
        }
    }

    /** The input times a ratio. */
    record Scale(Ratio ratio) implements Operation {
        @Override
        public String name() {
            return "scale";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same(inputs.get(0) + " × " + ratio);
        }
    }

    /** The input, rounded. The only operation that is not exact. */
    record Round(Rounding rounding) implements Operation {
        @Override
        public String name() {
            return "round";
        }

        @Override
        public Text formula(List<String> inputs) {
            Text how = rounding.label();
            return Text.of(inputs.get(0) + "，" + how.zh(), inputs.get(0) + ", " + how.en());
        }
    }

    /** Whether the first input compares so with the second. */
    record Compare(Comparison comparison) implements Operation {
        @Override
        public String name() {
            return "compare";
        }

        @Override
        public Text formula(List<String> inputs) {
            String sign = switch (comparison) {
                case BELOW -> " < ";
                case AT_MOST -> " ≤ ";
                case ABOVE -> " > ";
                case AT_LEAST -> " ≥ ";
            };
            return Text.same(String.join(sign, inputs));
        }
    }

    /** The first input times the second over the third, people both, rounded in the same step; of nobody, nothing. */
    record RoundShare(Rounding rounding) implements Operation {
        @Override
        public String name() {
            return "roundShare";
        }

        @Override
        public Text formula(List<String> inputs) {
            Text how = rounding.label();
            String share = inputs.get(0) + " × " + inputs.get(1) + " ÷ " + inputs.get(2);
            return Text.of(share + "，" + how.zh(), share + ", " + how.en());
        }
    }

    /** The least of the input, the cap, and the share of the input with the fixed amount. */
    record Allow(Allowance allowance) implements Operation {
        @Override
        public String name() {
            return "allow";
        }

        @Override
        public Text formula(List<String> inputs) {
            String of = inputs.get(0) + " × " + allowance.share() + " + " + allowance.fixed();
            String cap = allowance.cap().map(most -> ", " + most).orElse("");
            return Text.same("min(" + inputs.get(0) + ", " + of + cap + ")");
        }
    }

    /** The amount that goes with the first input that holds; if none does, the last or nothing. */
    record FirstThatHolds(List<Amount> amounts, Optional<Amount> otherwise) implements Operation {
        /** Takes a copy. */
        public FirstThatHolds {
            amounts = List.copyOf(amounts);
        }

        @Override
        public String name() {
            return "firstThatHolds";
        }

        @Override
        public Text formula(List<String> inputs) {
            StringBuilder zh = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (int i = 0; i < inputs.size(); i++) {
                zh.append(inputs.get(i))
                        .append(" 成立则 ")
                        .append(amounts.get(i).money())
                        .append("，");
                en.append(amounts.get(i).money())
                        .append(" if ")
                        .append(inputs.get(i))
                        .append(", ");
            }
            String rest = otherwise.map(amount -> amount.money().toString()).orElse("0.00");
            return Text.of(zh + "否则 " + rest, en + "otherwise " + rest);
        }
    }

    /** Those of the first input who are in none of the others. */
    record Without() implements Operation {
        @Override
        public String name() {
            return "without";
        }

        @Override
        public Text formula(List<String> inputs) {
            String others = String.join(", ", inputs.subList(1, inputs.size()));
            return Text.of(inputs.get(0) + " 中不属于 " + others, "of " + inputs.get(0) + ", not in " + others);
        }
    }

    /** Whether the fact that the criterion asks for holds, of the household or of each member. */
    record Ask(Criterion criterion) implements Operation {
        @Override
        public String name() {
            return "ask";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("据已知事实", "from the facts");
        }
    }

    /** Whether every input holds. */
    record All() implements Operation {
        @Override
        public String name() {
            return "all";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(String.join(" 且 ", inputs), String.join(" and ", inputs));
        }
    }

    /** Whether some input holds. */
    record Any() implements Operation {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(String.join(" 或 ", inputs), String.join(" or ", inputs));
        }
    }

    /** Whether the input does not hold. */
    record Not() implements Operation {
        @Override
        public String name() {
            return "not";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("非 " + inputs.get(0), "not " + inputs.get(0));
        }
    }

    /** Whether the first inputs, as many as admit, all hold and none of the others does. */
    record Admit(int admitting) implements Operation {
        @Override
        public String name() {
            return "admit";
        }

        @Override
        public Text formula(List<String> inputs) {
            List<String> admit = inputs.subList(0, admitting);
            List<String> exclude = inputs.subList(admitting, inputs.size());
            return Text.of(
                    String.join(" 且 ", admit) + (exclude.isEmpty() ? "" : " 且非 ") + String.join(" 且非 ", exclude),
                    String.join(" and ", admit)
                            + (exclude.isEmpty() ? "" : " and not ")
                            + String.join(" and not ", exclude));
        }
    }

    /** Whether the second input holds for somebody of the first. */
    record SomeMember() implements Operation {
        @Override
        public String name() {
            return "someMember";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(
                    inputs.get(0) + " 中至少一人属于 " + inputs.get(1),
                    "somebody of " + inputs.get(0) + " in " + inputs.get(1));
        }
    }

    /**
     * For each member of the first input the highest of the amounts for which another input names them; summed.
     *
     * @param amounts the amount a month that belongs to each input from the second on, highest first
     */
    record HighestEach(List<Amount> amounts) implements Operation {
        /** Takes a copy. */
        public HighestEach {
            amounts = List.copyOf(amounts);
        }

        @Override
        public String name() {
            return "highestEach";
        }

        @Override
        public Text formula(List<String> inputs) {
            StringBuilder each = new StringBuilder();
            for (int i = 0; i < amounts.size(); i++) {
                each.append(i == 0 ? "" : ", ")
                        .append(inputs.get(i + 1))
                        .append(": ")
                        .append(amounts.get(i).money());
            }
            return Text.of(
                    inputs.get(0) + " 逐人取高合计（" + each + "）",
                    "sum over " + inputs.get(0) + " of the highest of (" + each + ")");
        }
    }

    /** The second input if the first holds, else zero. */
    record PaidIf() implements Operation {
        @Override
        public String name() {
            return "paidIf";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(
                    "若 " + inputs.get(0) + " 则 " + inputs.get(1) + "，否则 0",
                    inputs.get(1) + " if " + inputs.get(0) + ", else 0");
        }
    }
}
