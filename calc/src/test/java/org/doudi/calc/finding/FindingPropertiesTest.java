package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.Assessor;
import org.doudi.calc.Bounds;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.RecordCompletion;
import org.doudi.calc.Records;
import org.doudi.calc.Shuffled;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What holds of everything that is found, of any household under any regime. */
class FindingPropertiesTest {

    private static final Set<ProgrammeId> PROGRAMMES = AnyFollowing.PROGRAMMES;

    private static Findings examine(Regime regime, Situation situation) {
        return Examiner.of(regime, situation.on(), PROGRAMMES)
                .getOrElseThrow(Problems::toException)
                .examine(situation);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whoIsAdmittedIsWhatAnAssessorSays(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation situation) {
        Findings findings = examine(regime, situation);
        for (ProgrammeId programme : PROGRAMMES) {
            Outcome assessed = Assessor.of(regime, situation.on(), Set.of(programme))
                    .getOrElseThrow(Problems::toException)
                    .assess(situation)
                    .of(programme);
            assertThat(told(findings.of(programme).admission())).isEqualTo(told(assessed));
            Statistics.collect(assessed.getClass().getSimpleName());
        }
        Statistics.coverage(coverage -> {
            coverage.check("Entitled").percentage(share -> share > 2);
            coverage.check("NotEntitled").percentage(share -> share > 10);
            coverage.check("Undetermined").percentage(share -> share > 10);
        });
    }

    /** Whole outcomes; in which order missing facts are named is no part of them. */
    private static Object told(Outcome outcome) {
        return outcome.match(
                entitled -> entitled,
                notEntitled -> notEntitled,
                undetermined ->
                        List.of(Set.copyOf(undetermined.missing()), undetermined.bounds(), undetermined.reasons()));
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void learningSomethingOverturnsNothingThatWasFound(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation before, @ForAll long seed) {
        Situation after = RecordCompletion.partial(before, new Random(seed));

        assertThat(everything(regime, before).overturnedIn(everything(regime, after)))
                .isEmpty();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void learningEverythingOverturnsNothingThatWasFound(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation before, @ForAll long seed) {
        Situation after = RecordCompletion.whole(before, new Random(seed));

        assertThat(everything(regime, before).overturnedIn(everything(regime, after)))
                .isEmpty();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfPeopleAndListsChangesNothing(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation situation, @ForAll long seed) {
        Situation shuffled = Shuffled.of(situation, new Random(seed));

        assertThat(everything(regime, shuffled).found())
                .isEqualTo(everything(regime, situation).found());
    }

    /** Whatever course fits the five answers, worked out without the library: a table of 32 rows. */
    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void theFindingsDetermineTheCourse(@ForAll("regimes") Regime regime, @ForAll("situations") Situation situation) {
        Findings findings = examine(regime, situation);
        for (ProgrammeId programme : PROGRAMMES) {
            ProgrammeFindings found = findings.of(programme);
            Set<Course> expected = EnumSet.noneOf(Course.class);
            for (int row = 0; row < 32; row++) {
                boolean enrolled = (row & 1) != 0;
                boolean admitted = (row & 2) != 0;
                boolean exits = (row & 4) != 0;
                boolean isProtected = (row & 8) != 0;
                boolean phasedOut = (row & 16) != 0;
                if (allows(found.isEnrolled(), enrolled)
                        && allows(answer(found, Matter.ADMISSION), admitted)
                        && allows(answer(found, Matter.EXIT), exits)
                        && allows(answer(found, Matter.PROTECTION), isProtected)
                        && allows(answer(found, Matter.PHASING_OUT), phasedOut)) {
                    expected.add(course(enrolled, admitted, exits, isProtected, phasedOut));
                }
            }
            Statistics.collect(expected.size() == 1 ? expected.toString() : "open");
            assertThat(found.possibleCourses()).isEqualTo(expected);
            assertThat(answer(found, Matter.LEAVING))
                    .isEqualTo(Truth.of(expected.equals(Set.of(Course.LEAVES)), expected.contains(Course.LEAVES)));
        }
        Statistics.coverage(coverage -> {
            for (Course course : Course.values()) {
                coverage.check(Set.of(course).toString()).percentage(share -> share > 0.3);
            }
        });
    }

    private static Course course(
            boolean enrolled, boolean admitted, boolean exits, boolean isProtected, boolean phasedOut) {
        if (!enrolled) {
            return admitted ? Course.MAY_ENTER : Course.OUTSIDE;
        }
        if (!exits) {
            return Course.STAYS;
        }
        if (isProtected) {
            return Course.STAYS_PROTECTED;
        }
        return phasedOut ? Course.PHASED_OUT : Course.LEAVES;
    }

    private static boolean allows(Truth truth, boolean value) {
        return truth == Truth.OPEN || truth == Truth.of(value);
    }

    private static Truth answer(ProgrammeFindings found, Matter matter) {
        return found.finding(matter).answer();
    }

    /** Nothing to who is outside or has to leave; what was paid last, and no more, to who keeps it. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whatIsDueFollowsFromTheCourse(@ForAll("regimes") Regime regime, @ForAll("situations") Situation situation) {
        Findings findings = examine(regime, situation);
        for (ProgrammeId programme : PROGRAMMES) {
            ProgrammeFindings found = findings.of(programme);
            Bounds due = found.due().orElseThrow();
            assertThat(due.low()).isGreaterThanOrEqualTo(Money.ZERO).isLessThanOrEqualTo(due.high());
            if (Set.of(Course.OUTSIDE, Course.LEAVES).containsAll(found.possibleCourses())) {
                assertThat(due).isEqualTo(new Bounds(Money.ZERO, Money.ZERO));
            }
            List<Money> paid = paidLast(situation, programme);
            boolean kept = found.course().equals(Fact.known(Course.STAYS_PROTECTED))
                    && whileProtected(regime, programme) == Benefit.Pays.LAST_AMOUNT;
            if (kept && paid.size() == 1) {
                assertThat(due).isEqualTo(new Bounds(paid.get(0), paid.get(0)));
            }
            Statistics.collect(kept && paid.size() == 1);
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
    }

    /** What was paid last to who is enrolled on the day, if all of that is known. */
    private static List<Money> paidLast(Situation situation, ProgrammeId programme) {
        List<Standing> today = situation.standings().items().stream()
                .filter(standing -> standing.programme().equals(programme.code())
                        && standing.enrolled().contains(situation.on()))
                .toList();
        return situation.standings().complete()
                        && today.stream().allMatch(standing -> standing.paid().isKnown())
                ? today.stream()
                        .map(standing -> standing.paid().value().orElseThrow().money())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Benefit.Pays whileProtected(Regime regime, ProgrammeId programme) {
        return regime.on(Records.DAY).provisions().stream()
                .filter(rule -> rule.value() instanceof Benefit.WhileProtected kept
                        && kept.programme().equals(programme.code()))
                .map(rule -> ((Benefit.WhileProtected) rule.value()).pays())
                .findFirst()
                .orElse(Benefit.Pays.LAST_AMOUNT);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whatIsOpenNamesWhatIsMissingAndWhatIsDeterminedNothing(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation situation) {
        Findings findings = examine(regime, situation);
        for (ProgrammeId programme : PROGRAMMES) {
            ProgrammeFindings found = findings.of(programme);
            for (Matter matter : Everything.MATTERS) {
                assertThat(found.missing(matter).isEmpty())
                        .as(matter.toString())
                        .isEqualTo(found.finding(matter).isDetermined());
            }
            assertThat(found.missingForDue().isEmpty())
                    .isEqualTo(found.due().orElseThrow().isExact());
            assertThat(found.missingForCourse().isEmpty())
                    .isEqualTo(found.course().isKnown());
            assertThat(paths(findings.missing()))
                    .containsAll(paths(found.missingForCourse()))
                    .containsAll(paths(found.missingForDue()));
        }
        if (everything(regime, situation).found().values().stream().noneMatch(Everything::isOpen)) {
            assertThat(findings.missing()).isEmpty();
        }
    }

    private static List<String> paths(List<Missing> missing) {
        return missing.stream().map(Missing::path).toList();
    }

    private static Everything everything(Regime regime, Situation situation) {
        return Everything.of(examine(regime, situation), PROGRAMMES);
    }

    @Provide
    Arbitrary<Regime> regimes() {
        return AnyFollowing.regimes();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.oneOf(Records.known(), Records.partlyKnown());
    }
}
