package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;

/** Which rules concern some programmes: what others leave open does not stand in the way of these. */
final class Concerned {

    private final InForce inForce;
    private final Optional<Set<String>> programmes;

    /** All rules concern no programmes in particular. */
    Concerned(InForce inForce, Optional<Set<ProgrammeId>> programmes) {
        this.inForce = inForce;
        this.programmes =
                programmes.map(ids -> ids.stream().map(ProgrammeId::code).collect(Collectors.toSet()));
    }

    /** Those of these rules that concern the programmes. */
    <P extends Provision> Stream<Rule<P>> of(List<Rule<P>> rules) {
        return rules.stream()
                .filter(rule -> programmes
                        .map(wanted -> wanted.containsAll(programmesOf(rule.provision())))
                        .orElse(true));
    }

    /** The programmes that a rule is about; none if it is about households as such. */
    private Set<String> programmesOf(Provision rule) {
        if (rule instanceof Provision.Condition condition) {
            return Set.of(condition.programme());
        }
        if (rule instanceof Provision.Supplement supplement) {
            return one(inForce.groups, supplement.group(), Provision.SupplementGroup::programme);
        }
        if (rule instanceof Benefit.Forfeit forfeit) {
            return one(inForce.gaps, forfeit.gap(), Provision.Gap::programme);
        }
        if (rule instanceof Benefit.Gradual gradual) {
            return Set.of(gradual.programme());
        }
        if (rule instanceof Benefit.Tiers tiers) {
            return Set.of(tiers.programme());
        }
        if (rule instanceof Steering.Priority priority) {
            return Set.of(priority.programme());
        }
        if (rule instanceof Steering.Review review) {
            return Set.of(review.programme());
        }
        return rule instanceof Linkage.Placement placement
                ? Set.of(placement.floor(), placement.development())
                : Set.of();
    }

    private static <P extends Provision> Set<String> one(
            List<Rule<P>> rules, String id, Function<P, String> programme) {
        return rules.stream()
                .map(Rule::provision)
                .filter(rule -> rule.id().equals(id))
                .map(programme)
                .collect(Collectors.toSet());
    }
}
