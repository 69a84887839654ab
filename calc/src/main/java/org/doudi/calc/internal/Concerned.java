package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;

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

    /** Those of these rules whose programmes are all among them; a rule about households as such names none. */
    <P extends Provision> Stream<Rule<P>> of(List<Rule<P>> rules, Function<P, Set<String>> about) {
        return rules.stream()
                .filter(rule -> programmes
                        .map(wanted -> wanted.containsAll(about.apply(rule.provision())))
                        .orElse(true));
    }

    /** Those of these rules that are about one of the programmes. */
    <P extends Provision> Stream<Rule<P>> ofOne(List<Rule<P>> rules, Function<P, String> about) {
        return of(rules, rule -> Set.of(about.apply(rule)));
    }

    /** The programme of a group of supplements. */
    Set<String> ofGroup(Provision.Supplement supplement) {
        return one(inForce.groups, supplement.group(), Provision.SupplementGroup::programme);
    }

    /** The programme of a gap. */
    Set<String> ofGap(Benefit.Forfeit forfeit) {
        return one(inForce.gaps, forfeit.gap(), Provision.Gap::programme);
    }

    private static <P extends Provision> Set<String> one(
            List<Rule<P>> rules, String id, Function<P, String> programme) {
        return InForce.naming(rules, Provision::id, id)
                .map(rule -> programme.apply(rule.provision()))
                .collect(Collectors.toSet());
    }
}
