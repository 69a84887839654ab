package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Chance;
import org.doudi.workflow.desk.model.Ideas;
import org.doudi.workflow.desk.model.Position;

/**
 * Commands at random, at the desk and in the model, for every procedure of the packs and the made-up ones: each try is one
 * sequence for each of them, up to 80 commands long and until five after the case is over. Seven of ten commands are chosen from
 * what the model accepts, and mostly lead onwards; the others are anything by anybody on any day, repeated and stale ones too.
 *
 * <p>How deep that goes, of 500 sequences each: 72 % of the commands to an open case are accepted. Of the longest procedures
 * (registration at the 2300-yuan line, Shangrao's, the nation's and Xixia's admissions) half the cases come 9 to 17 acts far and the
 * deepest 44 to 67; over half are brought to an end, a tenth withdrawn, and every stage of every procedure is reached.
 */
class CasesPropertiesTest {

    private static final Chance CHANCE = new Chance(Book.OPEN, Pair.MODEL);
    private static final List<Book.Version> PROCEDURES = Book.OPEN.procedures();

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 500)
    void deskAndModelAnswerTheSame(@ForAll("choices") List<Integer> choices) {
        PROCEDURES.forEach(version -> walk(version, choices));
    }

    @Property(tries = 10_000)
    @Tag("heavy")
    void deskAndModelAnswerTheSameTenThousandTimes(@ForAll("choices") List<Integer> choices) {
        PROCEDURES.forEach(version -> walk(version, choices));
    }

    private static void walk(Book.Version version, List<Integer> choices) {
        Pair pair = Pair.of(version, opened(version, choices));
        int afterwards = 0;
        for (int choice : choices) {
            if (pair.at().isOver() && ++afterwards > 5) {
                break;
            }
            Position before = pair.at();
            boolean accepted =
                    pair.ask(CHANCE.ask(pair.at(), pair.past(), choice)).isAccepted();
            if (!accepted && !Bureau.seen(pair.file()).equals(before)) {
                throw new AssertionError("a refused command has changed " + before);
            }
        }
        requireHistory(pair, choices.size() % 10 == 0);
        requireAWayOut(pair);
    }

    /** Of four cases one is opened when its document is about to go out of force, if it does: it goes on all the same. */
    private static LocalDate opened(Book.Version version, List<Integer> choices) {
        LocalDate until = version.until().get(0);
        return choices.get(0) % 4 == 0 && until.isBefore(LocalDate.MAX) ? until.minusDays(5) : version.opened();
    }

    /** What happened gives the same case again, day by day, and nobody is in without approval and notice. */
    private static void requireHistory(Pair pair, boolean replay) {
        List<Happening> happenings = pair.file().happenings();
        assertThat(pair.blank().after(happenings)).isEqualTo(pair.file());
        if (replay) {
            assertThat(Bureau.DESK.replay(pair.blank(), happenings).get()).isEqualTo(pair.file());
        }
        for (int i = 1; i < happenings.size(); i++) {
            assertThat(happenings.get(i).on())
                    .isAfterOrEqualTo(happenings.get(i - 1).on());
        }
        if (pair.file().progress().equals(Optional.of(new Progress.Closed(Result.ENROLLED)))) {
            requireApproval(pair);
        }
    }

    private static void requireApproval(Pair pair) {
        Map<String, Set<Role>> approved = new TreeMap<>();
        LocalDate posted = LocalDate.MAX;
        boolean hasStood = false;
        boolean isApproved = false;
        boolean isMoved = false;
        CaseFile file = pair.blank();
        for (Happening happening : pair.file().happenings()) {
            Stage stage = file.procedure().stage(happening.stage()).orElseThrow();
            file = file.after(happening);
            isMoved |= happening.act() instanceof Act.Move;
            if (happening.act() instanceof Act.Approve) {
                Set<Role> roles = approved.computeIfAbsent(happening.stage(), name -> EnumSet.noneOf(Role.class));
                roles.add(happening.actor().role());
                if (happening.came().isPresent()) {
                    assertThat(roles).containsAll(((Work.Determination) stage.work()).by());
                }
                isApproved |= happening.came().equals(Optional.of(Way.APPROVED));
            } else if (happening.act() instanceof Act.Post) {
                posted = happening.on();
            } else if (happening.act() instanceof Act.TakeDown) {
                hasStood |= happening.on().isAfter(posted.plusDays(days(pair, happening)));
            }
        }
        assertThat(isApproved).isTrue();
        boolean isPosted = pair.at().version().table().rows.stream().anyMatch(row -> row.kind.equals("posting"));
        assertThat(hasStood || !isPosted || isMoved).isTrue();
    }

    /** The fewest days for which a notice of that stage stands: of so many working days at least so many. */
    private static int days(Pair pair, Happening happening) {
        return pair.at()
                .version()
                .table()
                .row(happening.stage())
                .flatMap(row -> row.days.steps().get(0).value())
                .filter(days -> !pair.at().version().regime().startsWith("hamlet"))
                .orElse(0);
    }

    /**
     * From wherever a case has come to, somebody who goes by the table brings it to an end. Not of those made up so that days and
     * shares are open when the case begins: there a notice cannot come down.
     */
    private static void requireAWayOut(Pair pair) {
        for (int i = 0; i < 200 && !pair.at().isOver(); i++) {
            if (pair.at().version().regime().startsWith("hamlet")) {
                return;
            }
            Ideas.Idea idea = Ideas.towards(pair.at(), Optional.empty()).orElseThrow();
            boolean accepted = pair.ask(idea.ask(pair.at(), "out-" + i)).isAccepted();
            if (!accepted) {
                throw new AssertionError("no way out of " + pair.at() + " by " + idea);
            }
        }
        assertThat(pair.at().isOver()).isTrue();
    }
}
