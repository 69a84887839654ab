package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Procedures of any shape that core accepts, mostly bad ones: few stages and few kinds of evidence, so that ways meet. */
final class RandomProcedures {

    static final int MOST_STAGES = 5;

    private static final Set<Role> SOMEBODY = Set.of(Role.TOWNSHIP);
    private static final Arbitrary<Set<Evidence>> EVIDENCE =
            Arbitraries.of(Evidence.HOME_VISIT, Evidence.SPOT_CHECK).set();
    /** What is asked for is mostly what a comparison brings: then some ways bring it, and others do not. */
    private static final Arbitrary<Set<Evidence>> ASKED =
            Arbitraries.frequencyOf(Tuple.of(1, EVIDENCE), Tuple.of(2, Arbitraries.just(Set.of(Evidence.SPOT_CHECK))));

    private static final Arbitrary<Set<Matter>> FINDINGS =
            Arbitraries.of(Matter.ADMISSION).set();

    private RandomProcedures() {}

    static Arbitrary<Procedure> any() {
        return titled(Arbitraries.just("title"));
    }

    /** The same with titles and parameters of any words. */
    static Arbitrary<Procedure> titled(Arbitrary<String> words) {
        Arbitrary<Text> titles = words.map(Text::same);
        return Arbitraries.integers().between(1, MOST_STAGES).flatMap(count -> {
            Arbitrary<List<Work>> works = work(words).list().ofSize(count);
            Arbitrary<List<Integer>> targets =
                    Arbitraries.integers().between(0, count - 1).list().ofSize(count * 3);
            Arbitrary<List<Clock>> clocks = clocks(count, titles, words);
            return Combinators.combine(
                            Arbitraries.of(Occasion.class),
                            works,
                            targets,
                            titles.list().ofSize(count),
                            clocks)
                    .as((occasion, done, leads, called, timed) ->
                            Stages.procedure(occasion, stages(done, leads, called), timed));
        });
    }

    private static List<Stage> stages(List<Work> works, List<Integer> targets, List<Text> titles) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Map<Way, String> leads = new EnumMap<>(Way.class);
            int next = 3 * i;
            for (Way way : works.get(i).ways()) {
                leads.put(way, id(targets.get(next++)));
            }
            stages.add(new Stage(id(i), titles.get(i), works.get(i), leads));
        }
        return stages;
    }

    private static String id(int number) {
        return "stage-" + number;
    }

    private static Arbitrary<Work> work(Arbitrary<String> words) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, just(() -> new Work.Lodging(SOMEBODY, true))),
                Tuple.of(5, investigation()),
                Tuple.of(1, just(() -> new Work.Referral(SOMEBODY, SOMEBODY, Evidence.SPOT_CHECK))),
                Tuple.of(
                        1,
                        words.map(word -> new Work.Appraisal(
                                SOMEBODY, 3, 5, word, word, false, Optional.of(word), Set.of("land")))),
                Tuple.of(
                        3,
                        Combinators.combine(words, Arbitraries.of(Clock.Unit.class))
                                .as((word, unit) -> new Work.Posting(SOMEBODY, Place.VILLAGE, word, unit))),
                Tuple.of(
                        6,
                        Combinators.combine(ASKED, FINDINGS)
                                .as((evidence, findings) ->
                                        new Work.Determination(SOMEBODY, Set.of(), evidence, findings))),
                Tuple.of(1, just(() -> new Work.Hearing(SOMEBODY))),
                Tuple.of(1, just(() -> new Work.Undertaking(SOMEBODY, Set.of(Item.PLAN)))),
                Tuple.of(1, just(() -> new Work.Notification(SOMEBODY, Set.of(Addressee.VILLAGE)))),
                Tuple.of(5, Arbitraries.of(Result.class).map(Work.Closing::new)));
    }

    private static Arbitrary<Work> investigation() {
        return Combinators.combine(EVIDENCE, FINDINGS)
                .filter((evidence, findings) -> !evidence.isEmpty() || !findings.isEmpty())
                .as((evidence, findings) -> new Work.Investigation(SOMEBODY, 1, evidence, findings));
    }

    private static Arbitrary<Work> just(Supplier<Work> work) {
        return Arbitraries.create(work);
    }

    private static Arbitrary<List<Clock>> clocks(int count, Arbitrary<Text> titles, Arbitrary<String> words) {
        Arbitrary<Set<String>> runsAt = Arbitraries.integers()
                .between(0, count - 1)
                .map(RandomProcedures::id)
                .set()
                .ofMinSize(1);
        Arbitrary<Clock> clock = Combinators.combine(
                        titles, words, Arbitraries.of(Clock.Unit.class), runsAt, Arbitraries.of(true, false))
                .as((title, days, unit, stages, stands) -> new Clock("clock", title, days, unit, stages, stands));
        return clock.list().ofMaxSize(2).map(RandomProcedures::numbered);
    }

    private static List<Clock> numbered(List<Clock> clocks) {
        List<Clock> numbered = new ArrayList<>();
        for (Clock clock : clocks) {
            numbered.add(new Clock(
                    "clock-" + numbered.size(),
                    clock.title(),
                    clock.days(),
                    clock.unit(),
                    clock.runsAt(),
                    clock.standsWhileAsked()));
        }
        return numbered;
    }
}
