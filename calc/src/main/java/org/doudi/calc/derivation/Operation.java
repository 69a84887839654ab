package org.doudi.calc.derivation;

import java.util.List;
import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
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
public sealed interface Operation
        permits Operation.Given,
                Operation.Told,
                Operation.CountPeople,
                Operation.TotalIncome,
                Operation.TotalExpenses,
                Operation.TotalAssets,
                Operation.Sum,
                Operation.Remainder,
                Operation.Least,
                Operation.PerPerson,
                Operation.PerHead,
                Operation.WholePersons,
                Operation.Scale,
                Operation.Round,
                Operation.Compare,
                Operation.Ask,
                Operation.All,
                Operation.Any,
                Operation.Not,
                Operation.Admit,
                Operation.SomeMember,
                Operation.Greatest,
                Operation.Times,
                BenefitOperation,
                RecordOperation {

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

    /** A figure that the policy asks for and others publish: a price index, a growth, how much was paid to how many. */
    record Told(Quantity value) implements Operation {
        @Override
        public String name() {
            return "told";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("据公布数据", "as published");
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

    /** The greatest of the inputs. */
    record Greatest() implements Operation {
        @Override
        public String name() {
            return "greatest";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same("max(" + String.join(", ", inputs) + ")");
        }
    }

    /** The first input times the second, which is a ratio. */
    record Times() implements Operation {
        @Override
        public String name() {
            return "times";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same(String.join(" × ", inputs));
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

    /**
     * The first input for each of the people whom the second counts; where it counts nobody, as for one. What has no upper limit
     * has none for each either.
     */
    record PerHead() implements Operation {
        @Override
        public String name() {
            return "perHead";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.same(String.join(" ÷ ", inputs));
        }
    }

    /** The input, which counts people and parts of people, without the part of one. */
    record WholePersons() implements Operation {
        @Override
        public String name() {
            return "wholePersons";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of(inputs.get(0) + "，舍去不足一人的部分", inputs.get(0) + ", rounded down to whole persons");
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

    /** The input, rounded. Like {@link WholePersons} not exact, as no other operation is. */
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
}
