package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.calc.Outcome;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise;
import org.doudi.core.problem.Problems;
import org.doudi.laws.pack.EveryPack;

/** What holds of everything that is found under every pack, of households aimed at it. */
class FindingsOfPacksPropertiesTest {

    /** A setting, a household aimed at it, and what else is thrown. */
    record Try(Setting setting, Situation situation, long seed) {
        Findings examine() {
            return examine(situation);
        }

        Findings examine(Situation other) {
            return Objects.requireNonNull(EXAMINERS.get(setting), "compiled").examine(other);
        }

        Found found(Situation other) {
            return Found.of(examine(other), setting.programmes());
        }

        @Override
        public String toString() {
            return setting + ": " + Formats.SITUATION.write(situation);
        }
    }

    private static final List<Setting> SETTINGS = EveryPack.settings();

    private static final Map<Setting, Examiner> EXAMINERS = examiners();

    private static Map<Setting, Examiner> examiners() {
        Map<Setting, Examiner> examiners = new LinkedHashMap<>();
        SETTINGS.forEach(setting -> examiners.put(
                setting,
                Examiner.of(setting.regime(), setting.on(), new LinkedHashSet<>(setting.programmes()))
                        .getOrElseThrow(Problems::toException)));
        return examiners;
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whoIsAdmittedIsWhatAnAssessorSays(@ForAll("tries") Try one) {
        Findings findings = one.examine();
        for (ProgrammeId programme : one.setting().programmes()) {
            Outcome assessed = one.setting().assess(programme, one.situation());
            assertThat(Answer.of(findings.of(programme).admission())).isEqualTo(Answer.of(assessed));
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void fillingInAnUnknownOverturnsNothingThatWasFound(@ForAll("tries") Try one) {
        Situation less =
                Holes.more(one.situation(), one.setting().source().aims().noIfUnanswered(), new Dice(one.seed()));

        assertThat(one.found(less).overturnedIn(one.found(one.situation()))).isEmpty();
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void neitherOrderNorNamesChangeWhatIsFound(@ForAll("tries") Try one) {
        Dice dice = new Dice(one.seed());
        Found told = one.found(one.situation());

        assertThat(one.found(Changed.shuffled(one.situation(), dice).situation()))
                .isEqualTo(told);
        assertThat(one.found(Changed.renamed(one.situation(), dice).situation()))
                .isEqualTo(told);
    }

    /** Nothing below zero, and nothing to who is outside or has to leave. */
    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatIsDueFollowsFromTheCourse(@ForAll("tries") Try one) {
        Findings findings = one.examine();
        for (ProgrammeId programme : one.setting().programmes()) {
            ProgrammeFindings found = findings.of(programme);
            found.due().ifPresent(due -> {
                assertThat(due.low()).isGreaterThanOrEqualTo(Money.ZERO).isLessThanOrEqualTo(due.high());
                if (Set.of(Course.OUTSIDE, Course.LEAVES).containsAll(found.possibleCourses())) {
                    assertThat(due.high()).isEqualTo(Money.ZERO);
                }
            });
        }
    }

    /** Unless the text says so, or they may be protected. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void nobodyQualifiesAndHasToLeaveAtOnce(@ForAll("tries") Try one) {
        Findings findings = one.examine();
        for (ProgrammeId programme : one.setting().programmes()) {
            ProgrammeFindings found = findings.of(programme);
            if (!one.setting().isExempt(programme, Promise.Law.EXIT)
                    && found.finding(Matter.ADMISSION).answer() == Truth.YES
                    && found.finding(Matter.PROTECTION).answer() == Truth.NO) {
                assertThat(found.finding(Matter.EXIT).answer())
                        .as("%s, %s", programme, one)
                        .isNotEqualTo(Truth.YES);
            }
        }
    }

    /**
     * More income never means that more is due, but where it is declared, and for the last amount of who comes to be protected
     * or to be phased out.
     */
    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void moreIncomeNeverMakesMoreDue(@ForAll("tries") Try one) {
        for (ProgrammeId programme : one.setting().programmes()) {
            ProgrammeFindings before = one.examine().of(programme);
            boolean held = !one.setting().isExempt(programme, Promise.Law.MORE_INCOME)
                    && before.due().isPresent();
            for (Situation richer : held
                    ? Richer.than(one.situation(), one.setting().source().aims(), new Dice(one.seed()))
                    : List.<Situation>of()) {
                ProgrammeFindings after = one.examine(richer).of(programme);
                if (Collections.disjoint(after.possibleCourses(), Set.of(Course.STAYS_PROTECTED, Course.PHASED_OUT))) {
                    assertThat(after.due().orElseThrow().high())
                            .as("%s, %s", programme, one)
                            .isLessThanOrEqualTo(before.due().orElseThrow().high());
                }
            }
        }
    }

    @Provide
    Arbitrary<Try> tries() {
        return Arbitraries.of(SETTINGS)
                .flatMap(setting -> setting.situations()
                        .flatMap(situation -> Arbitraries.longs().map(seed -> new Try(setting, situation, seed))));
    }
}
