package org.doudi.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Steering;

/**
 * Which kinds of facts ({@link FactKind}) each finding can depend on, read off the rules in force: who asks what. Nothing of it
 * comes from how findings are worked out.
 */
final class Asks {

    private final List<Provision> rules;
    private final CriterionAsks criteria;
    private final Map<String, Set<String>> asked = new LinkedHashMap<>();

    private Asks(List<Provision> rules) {
        this.rules = rules;
        this.criteria = new CriterionAsks(rules);
    }

    /** By the names that {@link Found} gives to findings. */
    static Map<String, Set<String>> of(Setting setting) {
        Asks asks = new Asks(setting.regime().on(setting.on()).provisions().stream()
                .map(Resolved::value)
                .toList());
        setting.programmes().forEach(asks::programme);
        asks.placements();
        asks.others(setting.programmes());
        return asks.asked;
    }

    private void programme(ProgrammeId id) {
        String programme = id.code();
        Set<String> enrolled = Set.of(FactKind.STANDINGS);
        Set<String> admission = admission(programme);
        List<Provision.Condition> named = conditions(programme, Effect.EXITS);
        Set<String> exit = named.isEmpty() ? admission : all(named);
        Set<String> protection = all(conditions(programme, Effect.PROTECTS));
        List<Benefit.Gradual> graduals = of(Benefit.Gradual.class)
                .filter(rule -> rule.programme().equals(programme))
                .toList();
        Set<String> phasing = new TreeSet<>(graduals.isEmpty() ? Set.of() : enrolled);
        graduals.forEach(rule -> phasing.addAll(criteria.of(rule.criterion())));
        Set<String> going = union(enrolled, exit, protection, phasing);
        asked.put(programme + " enrolled", enrolled);
        matter(Matter.ADMISSION, programme, admission, admitting(programme));
        List<Provision.Condition> leaving = named.isEmpty() ? admitting(programme) : named;
        matter(Matter.EXIT, programme, exit, leaving);
        matter(Matter.PROTECTION, programme, protection, conditions(programme, Effect.PROTECTS));
        matter(Matter.PHASING_OUT, programme, phasing, List.of());
        matter(Matter.LEAVING, programme, going, leaving);
        matter(Matter.LEAVING, programme, going, conditions(programme, Effect.PROTECTS));
        matter(Matter.RE_ENTRY, programme, union(enrolled, admission), admitting(programme));
        for (Benefit.Gradual rule : graduals) {
            Stream.of(Matter.PHASING_OUT, Matter.LEAVING)
                    .forEach(matter -> asked.put(
                            matter + " " + programme + ": " + rule.id(),
                            union(enrolled, criteria.of(rule.criterion()))));
        }
        asked.put(programme + " courses", union(going, admission));
        asked.put(programme + " phased out until", going);
        Set<String> benefits = benefits(programme);
        if (pays(programme)) {
            boolean keeps = !graduals.isEmpty()
                    || !conditions(programme, Effect.PROTECTS).isEmpty();
            asked.put(programme + " due", union(going, admission, benefits, keeps ? Set.of(FactKind.PAID) : Set.of()));
        }
        of(Steering.Review.class)
                .filter(rule -> rule.programme().equals(programme))
                .forEach(rule -> {
                    Set<String> classes = new TreeSet<>();
                    rule.months().criteria().forEach(criterion -> classes.addAll(criteria.of(criterion)));
                    asked.put(rule.id() + " interval", classes);
                    asked.put(rule.id() + " next", union(classes, enrolled, Set.of(FactKind.MEASUREMENTS)));
                });
    }

    private void matter(Matter matter, String about, Set<String> whole, List<Provision.Condition> grounds) {
        asked.put(matter + " " + about, whole);
        grounds.forEach(ground -> asked.put(matter + " " + about + ": " + ground.id(), criteria.of(ground.whole())));
    }

    private void placements() {
        of(Linkage.Placement.class).forEach(rule -> {
            placement(rule, Matter.BELOW_FLOOR, rule.belowFloor());
            placement(rule, Matter.POOR, rule.poor());
            placement(rule, Matter.ABLE, rule.able());
            asked.put(
                    rule.id(),
                    union(criteria.of(rule.belowFloor()), criteria.of(rule.poor()), criteria.of(rule.able())));
        });
    }

    private void placement(Linkage.Placement rule, Matter matter, Criterion criterion) {
        both("placement" + matter + " " + rule.id(), rule.id(), criteria.of(criterion));
    }

    private void others(List<ProgrammeId> programmes) {
        of(Linkage.CrossEligibility.class)
                .filter(rule -> programmes.contains(ProgrammeId.of(rule.to())))
                .forEach(rule -> both(
                        Matter.SHOULD_BE_IN + " " + rule.id(),
                        rule.id(),
                        union(Set.of(FactKind.STANDINGS), admission(rule.to()))));
        of(Steering.Measure.class)
                .forEach(rule -> both(Matter.MEASURE + " " + rule.id(), rule.id(), criteria.of(rule.who())));
    }

    private void both(String name, String rule, Set<String> kinds) {
        asked.put(name, kinds);
        asked.put(name + ": " + rule, kinds);
    }

    private Set<String> admission(String programme) {
        return all(admitting(programme));
    }

    private List<Provision.Condition> admitting(String programme) {
        return of(Provision.Condition.class)
                .filter(rule ->
                        rule.programme().equals(programme) && rule.effect().decidesAdmission())
                .toList();
    }

    private List<Provision.Condition> conditions(String programme, Effect effect) {
        return of(Provision.Condition.class)
                .filter(rule -> rule.programme().equals(programme) && rule.effect() == effect)
                .toList();
    }

    private Set<String> all(List<Provision.Condition> conditions) {
        Set<String> kinds = new TreeSet<>();
        conditions.forEach(condition -> kinds.addAll(criteria.of(condition.whole())));
        return kinds;
    }

    private boolean pays(String programme) {
        return Stream.of(
                        of(Provision.Gap.class).map(Provision.Gap::programme),
                        of(Provision.SupplementGroup.class).map(Provision.SupplementGroup::programme),
                        of(Benefit.Tiers.class).map(Benefit.Tiers::programme),
                        of(Benefit.Flat.class).map(Benefit.Flat::programme),
                        of(Benefit.CostShare.class).map(Benefit.CostShare::programme))
                .flatMap(programmes -> programmes)
                .anyMatch(programme::equals);
    }

    private Set<String> benefits(String programme) {
        Set<String> kinds = new TreeSet<>();
        of(Provision.Gap.class)
                .filter(rule -> rule.programme().equals(programme))
                .forEach(rule -> {
                    kinds.addAll(criteria.income());
                    rule.after().forEach(other -> kinds.addAll(union(admission(other), benefits(other))));
                    of(Benefit.Forfeit.class)
                            .filter(forfeit -> forfeit.gap().equals(rule.id()))
                            .forEach(forfeit -> kinds.addAll(criteria.of(forfeit.who())));
                });
        of(Provision.SupplementGroup.class)
                .filter(group -> group.programme().equals(programme))
                .forEach(group -> of(Provision.Supplement.class)
                        .filter(rule -> rule.group().equals(group.id()))
                        .forEach(rule -> kinds.addAll(union(criteria.unit(), criteria.of(rule.who())))));
        of(Benefit.Tiers.class)
                .filter(rule -> rule.programme().equals(programme))
                .forEach(rule -> {
                    kinds.addAll(criteria.unit());
                    rule.amounts().criteria().forEach(criterion -> kinds.addAll(criteria.of(criterion)));
                });
        of(Benefit.CostShare.class)
                .filter(rule -> rule.programme().equals(programme))
                .forEach(rule -> kinds.addAll(criteria.spending()));
        return kinds;
    }

    private <P extends Provision> Stream<P> of(Class<P> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
