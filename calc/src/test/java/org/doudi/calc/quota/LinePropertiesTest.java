package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.policy.Steering.Scale;

/** What holds of every line and every quota, checked against a second implementation. */
class LinePropertiesTest {

    private static final int TRIES = 2_000;

    private static Line line(List<Entrant> entrants, Precedence precedence) {
        return new Line(entrants, Spot.order(precedence));
    }

    @Property(tries = TRIES)
    void theOrderIsWhatASecondImplementationSays(@ForAll("known") List<Entrant> all, @ForAll Precedence precedence) {
        Line line = line(all, precedence);
        List<Entrant> naive = NaiveLine.inOrder(all, precedence);

        assertThat(line.entrants()).isEqualTo(naive);
        for (int i = 0; i < naive.size(); i++) {
            long persons =
                    naive.subList(0, i).stream().mapToLong(Entrant::persons).sum();
            int size = naive.get(i).persons();
            long noLarger = naive.subList(0, i).stream()
                    .mapToLong(Entrant::persons)
                    .filter(other -> other <= size)
                    .sum();
            assertThat(line.ahead(naive.get(i))).isEqualTo(new Ahead(i, i, persons, persons, noLarger));
        }
    }

    /** One is before the other and not the other before the one; and before whoever the other is before. */
    @Property(tries = 500)
    void theOrderIsTotal(@ForAll("known") List<Entrant> all, @ForAll Precedence precedence) {
        var order = Spot.order(precedence);
        for (Entrant one : all) {
            for (Entrant other : all) {
                int compared = Integer.signum(order.compare(one.earliest(), other.earliest()));
                assertThat(compared == 0).isEqualTo(one.household().equals(other.household()));
                assertThat(compared).isEqualTo(-Integer.signum(order.compare(other.earliest(), one.earliest())));
                for (Entrant third : all) {
                    if (compared < 0 && order.compare(other.earliest(), third.earliest()) < 0) {
                        assertThat(order.compare(one.earliest(), third.earliest()))
                                .isNegative();
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void inWhichOrderTheyComeChangesNothing(
            @ForAll("partlyOpen") List<Entrant> all,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 25) int persons,
            @ForAll long seed) {
        List<Entrant> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rooms(line(shuffled, precedence), misfit, persons))
                .isEqualTo(rooms(line(all, precedence), misfit, persons));
    }

    @Property(tries = TRIES)
    void whoIsLetInIsWhatASecondImplementationSays(
            @ForAll("known") List<Entrant> all,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 25) int persons) {
        Map<String, Boolean> expected = NaiveLine.letIn(NaiveLine.inOrder(all, precedence), misfit, persons);
        Map<String, Rooms.Found> found = rooms(line(all, precedence), misfit, persons);

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((household, in) -> {
            Room room = found.get(household).room();
            Statistics.collect(room);
            assertThat(room.isRoom()).isEqualTo(in);
            assertThat(room).isNotIn(Room.DEPENDS, Room.WITHIN, Room.BEYOND);
        });
    }

    /** What is decided without the open ones is not overturned by filling in, nor does a place leave its two ends. */
    @Property(tries = 4 * TRIES)
    void learningEverythingOverturnsNothing(
            @ForAll("partlyOpen") List<Entrant> before,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll Scale effect,
            @ForAll @IntRange(max = 25) int persons,
            @ForAll long seed) {
        List<Entrant> after = AnyLine.learned(before, new Random(seed), true);
        Line line = line(before, precedence);
        Rooms rooms = new Rooms(line, misfit, persons);
        List<Entrant> order = NaiveLine.inOrder(after, precedence);
        Map<String, Boolean> in = NaiveLine.letIn(order, misfit, persons);
        List<String> names = order.stream().map(Entrant::household).toList();

        for (Entrant one : line.entrants()) {
            Verdict verdict = QuotaSelection.verdict(rooms.room(one).room(), one.qualifies(), effect);
            Statistics.label(one.isKnown() ? "known" : "open").collect(verdict == Verdict.OPEN);
            int place = names.indexOf(one.household());
            if (place < 0) {
                assertThat(verdict).isIn(Verdict.OPEN, Verdict.OUT);
                continue;
            }
            boolean isIn = in.get(one.household());
            assertThat(verdict)
                    .isIn(Verdict.OPEN, isIn ? Verdict.IN : effect == Scale.BAR ? Verdict.OUT : Verdict.NEEDS_DECISION);
            assertThat(place)
                    .isBetween(line.ahead(one).surely(), line.ahead(one).possibly());
        }
        Statistics.label("known").coverage(open -> open.check(true).percentage(share -> share > 1 && share < 60));
        Statistics.label("open").coverage(open -> open.check(false).percentage(share -> share > 5));
    }

    @Property(tries = TRIES)
    void learningSomeMoreOverturnsNothing(
            @ForAll("partlyOpen") List<Entrant> before,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 25) int persons,
            @ForAll long seed) {
        List<Entrant> after = AnyLine.learned(before, new Random(seed), false);
        Map<String, Rooms.Found> then = rooms(line(before, precedence), misfit, persons);
        Map<String, Rooms.Found> now = rooms(line(after, precedence), misfit, persons);

        then.forEach((household, found) -> {
            if (found.room() != Room.DEPENDS && now.containsKey(household)) {
                assertThat(now.get(household).room()).isNotEqualTo(Room.DEPENDS);
                assertThat(now.get(household).room().isRoom())
                        .isEqualTo(found.room().isRoom());
            }
        });
    }

    /** A bar lets in no more persons than there are, however open anything is; only the last may pass it, where the rule says so. */
    @Property(tries = TRIES)
    void noMoreAreLetInThanThereAre(
            @ForAll("partlyOpen") List<Entrant> all,
            @ForAll Precedence precedence,
            @ForAll Misfit misfit,
            @ForAll @IntRange(max = 25) int persons) {
        Line line = line(all, precedence);
        Rooms rooms = new Rooms(line, misfit, persons);
        List<Entrant> in = line.entrants().stream()
                .filter(one -> QuotaSelection.verdict(rooms.room(one).room(), one.qualifies(), Scale.BAR) == Verdict.IN)
                .toList();
        long admitted = in.stream().mapToLong(Entrant::persons).sum();
        long largest = in.stream().mapToLong(Entrant::persons).max().orElse(0);

        assertThat(admitted - (misfit == Misfit.ADMIT_WHOLE ? Math.max(0, largest - 1) : 0))
                .isLessThanOrEqualTo(persons);
    }

    private static Map<String, Rooms.Found> rooms(Line line, Misfit misfit, long persons) {
        Rooms rooms = new Rooms(line, misfit, persons);
        return line.entrants().stream().collect(Collectors.toMap(Entrant::household, rooms::room));
    }

    /** Whoever surely does not qualify is not in the line. */
    @Property(tries = 500)
    void whoDoesNotQualifyIsNotInTheLine(@ForAll("partlyOpen") List<Entrant> all, @ForAll Precedence precedence) {
        assertThat(line(all, precedence).entrants())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(one -> one.qualifies() != Truth.NO).toList());
    }

    @Provide
    Arbitrary<List<Entrant>> known() {
        return AnyLine.known();
    }

    @Provide
    Arbitrary<List<Entrant>> partlyOpen() {
        return AnyLine.partlyOpen();
    }
}
