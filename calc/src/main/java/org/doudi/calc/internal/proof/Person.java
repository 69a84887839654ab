package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.core.household.Coded;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Sex;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;

/**
 * What answers about one and the same person leave of what the person can be: ages in completed years, the values of each
 * coded fact, how many kin of each description, what they earn, and what was judged of them.
 */
final class Person {

    /** Kin of one description. */
    record Kind(Set<KinRelation> relations, Set<Sex> sexes, Set<DisabilityGrade> grades) {

        boolean isPartOf(Kind other) {
            return other.relations.containsAll(relations)
                    && other.sexes.containsAll(sexes)
                    && other.grades.containsAll(grades);
        }
    }

    /** Stands for so many years and all beyond: no criterion tells them apart. */
    private static final int OLDEST = Criterion.Age.NO_BOUND;

    /** Stands for so many kin and all beyond. */
    private static final int MANY = Criterion.HasKin.NO_BOUND;

    private final BitSet ages = all(OLDEST + 1);
    private final Map<PersonAttribute, BitSet> facts = new EnumMap<>(PersonAttribute.class);
    private final Map<Kind, BitSet> kin = new LinkedHashMap<>();
    private final List<Set<IncomeKind>> earned = new ArrayList<>();
    private final Set<IncomeKind> notEarned = EnumSet.noneOf(IncomeKind.class);
    private final Map<String, Boolean> stated = new LinkedHashMap<>();

    private Person(Set<Goal> answers) {
        for (PersonAttribute attribute : PersonAttribute.values()) {
            facts.put(attribute, all(attribute.options().size()));
        }
        for (Goal answer : answers) {
            if (answer.criterion() instanceof Criterion.Age age) {
                keep(ages, span(age.fromYears(), age.belowYears(), OLDEST), answer.holds());
            } else if (answer.criterion() instanceof Criterion.Has has) {
                keep(facts(has.attribute()), values(has), answer.holds());
            } else if (answer.criterion() instanceof Criterion.HasKin has) {
                BitSet counts = kin.computeIfAbsent(
                        new Kind(has.relations(), has.sexes(), has.grades()), kind -> all(MANY + 1));
                keep(counts, span(has.from(), has.below(), MANY), answer.holds());
            } else if (answer.criterion() instanceof Criterion.Earns earns) {
                if (answer.holds()) {
                    earned.add(earns.kinds());
                } else {
                    notEarned.addAll(earns.kinds());
                }
            } else if (answer.criterion() instanceof History.StatedOf judged) {
                stated.put(judged.question(), answer.holds());
            }
        }
        // A certificate has a kind and a grade or neither: both ways, so that the plainest values left fit each other.
        pair(PersonAttribute.DISABILITY_KIND, PersonAttribute.DISABILITY_GRADE);
        pair(PersonAttribute.DISABILITY_GRADE, PersonAttribute.DISABILITY_KIND);
    }

    /** What the answers leave. */
    static Person of(Set<Goal> answers) {
        return new Person(answers);
    }

    /** Whether somebody may be so. No is a proof. */
    boolean isPossible() {
        return !ages.isEmpty()
                && facts.values().stream().noneMatch(BitSet::isEmpty)
                && kin.values().stream().noneMatch(BitSet::isEmpty)
                && kin.keySet().stream().allMatch(this::fits)
                && earned.stream().noneMatch(notEarned::containsAll);
    }

    /** Some kin are never more than all: the fewest of them fit into the most of every wider description. */
    private boolean fits(Kind part) {
        return kin.entrySet().stream()
                .filter(whole -> part.isPartOf(whole.getKey()))
                .allMatch(
                        whole -> counts(part).nextSetBit(0) <= whole.getValue().length() - 1);
    }

    /** An age, the preferred one if that can be. */
    int age(int preferred) {
        return ages.get(preferred) ? preferred : ages.nextSetBit(0);
    }

    /** The position of a value, of the preferred one if that can be. */
    int value(PersonAttribute attribute, int preferred) {
        BitSet values = facts(attribute);
        return values.get(preferred) ? preferred : values.nextSetBit(0);
    }

    /** Whether the fact can have that value. */
    boolean canBe(PersonAttribute attribute, int value) {
        return facts(attribute).get(value);
    }

    /** The fewest kin of each description that was asked about. */
    Map<Kind, Integer> fewestKin() {
        Map<Kind, Integer> fewest = new LinkedHashMap<>();
        kin.forEach((kind, counts) -> fewest.put(kind, counts.nextSetBit(0)));
        return fewest;
    }

    /** Kinds of income of which they have some: of each set that was asked for, the first that nothing forbids. */
    Set<IncomeKind> earned() {
        Set<IncomeKind> kinds = EnumSet.noneOf(IncomeKind.class);
        for (Set<IncomeKind> some : earned) {
            some.stream().filter(this::mayEarn).sorted().findFirst().ifPresent(kinds::add);
        }
        return kinds;
    }

    /** Whether they may have income of that kind. */
    boolean mayEarn(IncomeKind kind) {
        return !notEarned.contains(kind);
    }

    /** What has to be answered to questions about them. */
    Map<String, Boolean> stated() {
        return stated;
    }

    private BitSet facts(PersonAttribute attribute) {
        return facts.getOrDefault(attribute, new BitSet());
    }

    private BitSet counts(Kind kind) {
        return kin.getOrDefault(kind, new BitSet());
    }

    private void pair(PersonAttribute one, PersonAttribute other) {
        // None is the first value of both lists.
        BitSet known = facts(one);
        if (!known.get(0)) {
            facts(other).clear(0);
        } else if (known.length() == 1) {
            facts(other).clear(1, other.options().size());
        }
    }

    private static void keep(BitSet left, BitSet named, boolean holds) {
        if (holds) {
            left.and(named);
        } else {
            left.andNot(named);
        }
    }

    private static BitSet values(Criterion.Has has) {
        BitSet named = new BitSet();
        List<Coded> options = has.attribute().options();
        for (int i = 0; i < options.size(); i++) {
            named.set(i, has.values().contains(options.get(i).name()));
        }
        return named;
    }

    /** From the first to before the second; where there is no upper bound, the last one stands for all beyond. */
    private static BitSet span(int from, int below, int last) {
        BitSet span = new BitSet();
        span.set(from, below == last ? last + 1 : below);
        return span;
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }
}
