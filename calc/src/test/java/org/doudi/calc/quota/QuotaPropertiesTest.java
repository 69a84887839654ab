package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.Missing;
import org.doudi.calc.OnRecord;
import org.doudi.calc.RecordCompletion;
import org.doudi.calc.Records;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Examiner;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** What holds of any households under any quota, from their facts on. */
class QuotaPropertiesTest {

    private static final ProgrammeId DIBAO = ProgrammeId.DIBAO;

    private static Regime regime(Precedence precedence, Scale effect, Misfit misfit) {
        return Regimes.of(
                OnRecord.policy(),
                Regimes.aLayer("scale")
                        .inForce(Window.ALWAYS)
                        .add(
                                new Steering.Priority(
                                        "first",
                                        Regimes.TITLE,
                                        "dibao",
                                        Ladder.of(
                                                9,
                                                new Ladder.Rung<>(Text.same("fit"), History.stated("exception"), 1),
                                                new Ladder.Rung<>(
                                                        Text.same("old"),
                                                        Criterion.someMember(Criterion.agedAtLeast(60)),
                                                        2)),
                                        precedence,
                                        Regimes.BASIS),
                                new Steering.Quota(
                                        "quota",
                                        Regimes.TITLE,
                                        "dibao",
                                        "share",
                                        Steering.Population.ASSIGNED,
                                        effect,
                                        misfit,
                                        Regimes.BASIS))
                        .build());
    }

    /** Those who are not surely enrolled, each with a name and a day of its own. */
    private static List<Candidate> candidates(Regime regime, List<Situation> situations) {
        Examiner examiner = Village.made(Examiner.of(regime, Records.DAY, Set.of(DIBAO)));
        List<Candidate> all = new ArrayList<>();
        for (Situation one : situations) {
            Candidate candidate = Candidate.of(
                    examiner.examine(one),
                    one.household().members().size(),
                    LocalDate.of(2018, 2, 1 + one.household().members().size() % 2));
            if (candidate.findings().of(DIBAO).isEnrolled() != Truth.YES) {
                all.add(candidate);
            }
        }
        return all;
    }

    private static Optional<QuotaSelection> selection(Regime regime, List<Situation> situations, int persons) {
        List<Candidate> candidates = candidates(regime, situations);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(Village.made(QuotaSelection.of(
                        Village.made(QuotaNumber.assigned(regime, Records.DAY, "quota", persons)),
                        Village.made(Ranking.of(DIBAO, candidates)),
                        0)));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void learningOverturnsNoVerdictAndMovesNoPlaceOutOfItsEnds(
            @ForAll("homes") @Size(min = 1, max = 5) List<Situation> homes,
            @ForAll Precedence precedence,
            @ForAll Scale effect,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 12) int persons,
            @ForAll boolean everything,
            @ForAll long seed) {
        Regime regime = regime(precedence, effect, misfit);
        List<Situation> before = named(homes);
        Random random = new Random(seed);
        List<Situation> after = before.stream()
                .map(one -> everything ? RecordCompletion.whole(one, random) : RecordCompletion.partial(one, random))
                .toList();
        Optional<QuotaSelection> then = selection(regime, before, persons);
        Optional<QuotaSelection> now = selection(regime, after, persons);

        for (Selected one : then.map(QuotaSelection::all).orElse(List.of())) {
            Statistics.collect(one.verdict());
            Optional<Selected> learned = now.flatMap(selection -> selection.of(one.household()));
            if (learned.isEmpty()) {
                assertThat(one.verdict()).isIn(Verdict.OPEN, Verdict.OUT);
            } else {
                Ranked.Place place = learned.get().ranked().place();
                assertThat(place.from())
                        .isGreaterThanOrEqualTo(one.ranked().place().from());
                assertThat(place.to()).isLessThanOrEqualTo(one.ranked().place().to());
                if (one.verdict() != Verdict.OPEN) {
                    assertThat(learned.get().verdict()).isEqualTo(one.verdict());
                }
            }
        }
        if (now.map(QuotaPropertiesTest::missing).orElse(List.of()).isEmpty()) {
            assertThat(now.map(QuotaSelection::isDetermined).orElse(true)).isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void inWhichOrderTheyAskChangesNothing(
            @ForAll("homes") @Size(min = 2, max = 5) List<Situation> homes,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 12) int persons,
            @ForAll long seed) {
        Regime regime = regime(precedence, Scale.BAR, misfit);
        List<Situation> shuffled = new ArrayList<>(named(homes));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(selection(regime, shuffled, persons).map(QuotaSelection::notice))
                .isEqualTo(selection(regime, named(homes), persons).map(QuotaSelection::notice));
        assertThat(selection(regime, shuffled, persons).map(QuotaPropertiesTest::told))
                .isEqualTo(selection(regime, named(homes), persons).map(QuotaPropertiesTest::told));
    }

    private static List<Missing> missing(QuotaSelection selection) {
        return selection.all().stream()
                .flatMap(one -> one.ranked().missing().stream())
                .toList();
    }

    private static List<List<Text>> told(QuotaSelection selection) {
        return selection.all().stream()
                .map(one -> selection.told(one.household()))
                .toList();
    }

    private static List<Situation> named(List<Situation> homes) {
        List<Situation> named = new ArrayList<>();
        for (Situation home : homes) {
            named.add(Situation.of(home.household().withId("home-" + named.size()), home.on())
                    .withStandings(home.standings())
                    .withMeasurements(home.measurements())
                    .withStatements(home.statements()));
        }
        return named;
    }

    @Provide
    Arbitrary<List<Situation>> homes() {
        return Arbitraries.oneOf(Records.known(), Records.partlyKnown(), Records.partlyKnown())
                .list();
    }
}
