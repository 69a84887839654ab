package org.doudi.calc.checker;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;

/** Every ratio by which the conditions of the day multiply something: their own, and those that a layer has bound. */
final class Ratios {

    private final Rules rules;
    private final Set<Ratio> all = new HashSet<>();

    Ratios(Rules rules) {
        this.rules = rules;
        rules.provisions().forEach(rule -> {
            if (rule.value() instanceof Provision.Condition condition) {
                collect(condition.criterion());
            }
        });
    }

    boolean contain(Ratio ratio) {
        return all.contains(ratio);
    }

    private void collect(Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare) {
            Stream.of(compare.left(), compare.right()).forEach(this::collect);
        }
        criterion.parts().forEach(this::collect);
    }

    private void collect(Term term) {
        if (term instanceof Term.Times times) {
            all.add(times.ratio());
            collect(times.term());
        }
        if (term instanceof Term.OverMonths over) {
            all.add(Ratio.of(over.months(), 1));
            collect(over.term());
        }
        if (term instanceof Term.TimesParameter times) {
            rules.value(times.parameter())
                    .map(bound -> ((ParameterValue.OfRatio) bound.value()).ratio())
                    .ifPresent(all::add);
            collect(times.term());
        }
    }
}
