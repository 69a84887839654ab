package org.doudi.calc.derivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.KinRelation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.text.Text;

/** Operations that share amounts out, choose among them or take something off for each person. */
public sealed interface BenefitOperation extends Operation {

    /**
     * For each member of the first input the highest of the amounts for which another input names them; summed.
     *
     * @param amounts the amount a month that belongs to each input from the second on, highest first
     */
    record HighestEach(List<Amount> amounts) implements BenefitOperation {
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
    record PaidIf() implements BenefitOperation {
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

    /** The first input times the second over the third, people both, rounded in the same step; of nobody, nothing. */
    record RoundShare(Rounding rounding) implements BenefitOperation {
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
    record Allow(Allowance allowance) implements BenefitOperation {
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
    record FirstThatHolds(List<Amount> amounts, Optional<Amount> otherwise) implements BenefitOperation {
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
    record Without() implements BenefitOperation {
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

    /** For each member, the least of the earnings, the cap, and share times earnings plus the fixed amount; summed. */
    record TakeOffEarnings(Allowance allowance) implements BenefitOperation {
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

    /** Support by kin of members of the unit (first input) above the line (second input), as listed below. */
    record TotalSupport(Set<KinRelation> relations, Ratio share) implements BenefitOperation {
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

    /** The amount beside the first condition that holds: inputs come in pairs, a condition and an amount; if none does, nothing. */
    record Choose() implements BenefitOperation {
        @Override
        public String name() {
            return "choose";
        }

        @Override
        public Text formula(List<String> inputs) {
            StringBuilder zh = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (int i = 0; i < inputs.size(); i += 2) {
                zh.append("若 ")
                        .append(inputs.get(i))
                        .append(" 则 ")
                        .append(inputs.get(i + 1))
                        .append("；");
                en.append(inputs.get(i + 1))
                        .append(" if ")
                        .append(inputs.get(i))
                        .append("; ");
            }
            return Text.of(zh + "否则 0", en + "otherwise 0");
        }
    }
}
