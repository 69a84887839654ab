package org.doudi.examples.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.household.Coded;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Says in a sentence what a rule does. */
final class RuleWords implements Provision.Cases<String> {

    private final Words words;
    private final Function<String, Text> titles;

    /**
     * Says it in the language of the words.
     *
     * @param titles the title of a parameter, by its id
     */
    RuleWords(Words words, Function<String, Text> titles) {
        this.words = words;
        this.titles = titles;
    }

    @Override
    public String parameter(Provision.Parameter provision) {
        return words.get("rule.parameter", words.in(provision.type().label()));
    }

    @Override
    public String programme(Provision.Programme provision) {
        return words.get("rule.programme");
    }

    @Override
    public String unit(Provision.Unit provision) {
        return words.get("rule.unit", say(provision.who()));
    }

    @Override
    public String incomeConcept(Provision.IncomeConcept provision) {
        return words.get("rule.income." + provision.concept());
    }

    @Override
    public String disregard(Provision.Disregard provision) {
        String rule = words.get("rule.disregard", list(provision.kinds()));
        if (provision.inForce().equals(Window.ALWAYS)) {
            return rule;
        }
        String days = new PolicyWords(words).days(provision.inForce());
        return rule + words.get("rule.disregard." + provision.tested(), days);
    }

    @Override
    public String earningsDeduction(Provision.EarningsDeduction provision) {
        return words.get(
                "rule.earnings." + provision.earnings(), list(provision.kinds()), title(provision.allowance()));
    }

    @Override
    public String spendingDeduction(Provision.SpendingDeduction provision) {
        return words.get("rule.spending", list(provision.kinds()), title(provision.cap()));
    }

    @Override
    public String condition(Provision.Condition provision) {
        return words.get("rule.condition." + provision.effect(), provision.programme(), say(provision.criterion()));
    }

    @Override
    public String gap(Provision.Gap provision) {
        return words.get("rule.gap", provision.programme(), title(provision.line()), title(provision.rounding()));
    }

    @Override
    public String supplementGroup(Provision.SupplementGroup provision) {
        return words.get("rule.group", provision.programme());
    }

    @Override
    public String supplement(Provision.Supplement provision) {
        return words.get("rule.supplement", title(provision.amount()), say(provision.who()), provision.group());
    }

    private String say(Criterion criterion) {
        return words.in(criterion.describe(titles));
    }

    private String title(String parameter) {
        return words.in(titles.apply(parameter));
    }

    private <C extends Enum<C> & Coded> String list(Collection<C> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .map(Coded::label)
                .map(words::in)
                .collect(Collectors.joining(words.get("listed")));
    }
}
