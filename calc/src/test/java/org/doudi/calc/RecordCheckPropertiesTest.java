package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.finding.Irregularity;
import org.doudi.calc.finding.RecordCheck;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Administration.Consistency;
import org.doudi.core.policy.Administration.Severity;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.problem.Problems;

/** What holds of every look through a record: of what is known nothing is missing, and learning takes nothing back. */
class RecordCheckPropertiesTest {

    /** The rules that apply to those of some age: whether they apply can be open. */
    private static final Set<String> BY_AGE = Set.of("schooling-unknown", "grown-up-in-preschool");

    private static final RecordCheck CHECK =
            RecordCheck.of(Regimes.of(policy()), Records.DAY).getOrElseThrow(Problems::toException);

    private record About(String rule, Optional<String> member) {}

    private static Policy policy() {
        return Regimes.aPolicy("registry")
                .add(
                        new Provision.Unit("unit", Regimes.TITLE, Criterion.agedAtLeast(0), Regimes.BASIS),
                        gap("sex-unknown", anybody(), known(PersonAttribute.SEX, Sex.values())),
                        gap("health-unknown", anybody(), known(PersonAttribute.HEALTH, Health.values())),
                        gap("residence-unknown", anybody(), known(PersonAttribute.RESIDENCE, Residence.values())),
                        gap(
                                "schooling-unknown",
                                new Criterion.Age(6, 24),
                                known(PersonAttribute.SCHOOLING, Schooling.values())),
                        contradiction(
                                "grown-up-in-preschool",
                                Criterion.agedAtLeast(20),
                                Criterion.not(Criterion.schooling(Schooling.PRESCHOOL))),
                        contradiction(
                                "ill-head",
                                known(PersonAttribute.RELATION, Relation.HEAD),
                                Criterion.health(Health.HEALTHY)),
                        contradiction(
                                "wage-and-car",
                                Criterion.someMember(Criterion.earns(IncomeKind.WAGE)),
                                Criterion.not(Criterion.owns(AssetKind.MOTOR_VEHICLE))))
                .build();
    }

    private static Criterion anybody() {
        return known(PersonAttribute.RELATION, Relation.values());
    }

    private static Criterion known(PersonAttribute attribute, Coded... values) {
        return Criterion.has(attribute, values);
    }

    private static Provision gap(String id, Criterion applies, Criterion expects) {
        return new Consistency(id, Regimes.TITLE, applies, expects, Sought.GAP, Severity.ERROR, Regimes.BASIS);
    }

    private static Provision contradiction(String id, Criterion applies, Criterion expects) {
        return new Consistency(
                id, Regimes.TITLE, applies, expects, Sought.CONTRADICTION, Severity.ERROR, Regimes.BASIS);
    }

    private static Set<About> told(Situation situation, Sought sought) {
        Set<About> told = new HashSet<>();
        for (Irregularity irregularity : CHECK.check(situation)) {
            if (irregularity.sought() == sought) {
                told.add(new About(irregularity.rule(), irregularity.member()));
            }
        }
        return told;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownCompletelyHasNoGaps(@ForAll("partlyKnown") Situation before, @ForAll long seed) {
        Statistics.collect(told(before, Sought.GAP).isEmpty() ? "none before" : "some before");
        Statistics.coverage(coverage -> coverage.check("some before").percentage(share -> share > 20));

        assertThat(told(RecordCompletion.whole(before, new Random(seed)), Sought.GAP))
                .isEmpty();
    }

    /** A gap that is new is of somebody whose age was unknown: now it is settled that the rule applies. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void learningMakesNoNewGapWhereItWasSettledWhetherTheRuleApplies(
            @ForAll("partlyKnown") Situation before, @ForAll long seed) {
        Set<About> known = told(before, Sought.GAP);
        Set<About> after = told(RecordCompletion.partial(before, new Random(seed)), Sought.GAP);
        after.removeAll(known);
        Statistics.collect(after.isEmpty() ? "nothing new" : "new");

        assertThat(after)
                .allMatch(about -> BY_AGE.contains(about.rule())
                        && !member(before, about.member().orElseThrow()).birth().isKnown());
    }

    private static Member member(Situation situation, String id) {
        return situation.household().members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void learningTakesNoContradictionBack(@ForAll("partlyKnown") Situation before, @ForAll long seed) {
        Set<About> told = told(before, Sought.CONTRADICTION);
        Statistics.collect(told.isEmpty() ? "none before" : "some before");
        Statistics.coverage(coverage -> coverage.check("some before").percentage(share -> share > 20));

        assertThat(told(RecordCompletion.partial(before, new Random(seed)), Sought.CONTRADICTION))
                .containsAll(told);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aGapAlwaysNamesWhatIsMissingOfWhomItIsAboutAndAContradictionNothing(
            @ForAll("partlyKnown") Situation situation) {
        for (Irregularity irregularity : CHECK.check(situation)) {
            List<String> paths =
                    irregularity.missing().stream().map(Missing::path).toList();
            if (irregularity.sought() == Sought.GAP) {
                int place = situation
                        .household()
                        .members()
                        .indexOf(member(situation, irregularity.member().orElseThrow()));
                assertThat(paths).isNotEmpty().allMatch(path -> path.startsWith("members/" + place + "/"));
            } else {
                assertThat(paths).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Situation> partlyKnown() {
        return Records.partlyKnown();
    }
}
