package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Chance;
import org.doudi.workflow.desk.model.Deed;
import org.doudi.workflow.desk.model.Ideas;
import org.doudi.workflow.desk.model.Verdict;
import org.doudi.workflow.desk.model.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several who write to one case, commands that are sent again, and many cases at one desk at once. */
class WritersTest {

    private static final List<Book.Version> PROCEDURES = Book.OPEN.procedures();

    static List<Book.Version> procedures() {
        return PROCEDURES;
    }

    /** Wherever a case is, somebody reports a change while somebody else does what the stage asks for. */
    @ParameterizedTest
    @MethodSource("procedures")
    void ofTwoOneIsAcceptedAndTheOtherIsToldToLookAgain(Book.Version version) {
        for (Stations.Station station : Stations.of(version)) {
            Pair pair = station.pair();
            Optional<Ideas.Idea> next = Ideas.towards(pair.at(), Optional.empty());
            if (next.isEmpty() || pair.at().isOver() || pair.at().stage().isEmpty()) {
                continue;
            }
            Ask mine = next.get().ask(pair.at(), "mine");
            Ask theirs = new Ask(
                    "theirs", mine.after(), new Who("two", "TOWNSHIP", false), mine.on(), Deed.of("ReportChange"));

            Pair theySecond = pair.copy();
            assertThat(theySecond.ask(mine).isAccepted()).as(station.toString()).isTrue();
            Pair second = theySecond.copy();
            Verdict late = theySecond.ask(theirs);
            List<String> over = second.at().isOver() ? List.of("case.stale", "case.over") : List.of("case.stale");
            assertThat(late.codes()).isEqualTo(over);
            assertThat(theySecond.ask(rebased(theirs, theySecond)).isAccepted())
                    .isEqualTo(!second.at().isOver());

            Pair iSecond = pair.copy();
            assertThat(iSecond.ask(theirs).isAccepted()).isTrue();
            assertThat(iSecond.ask(mine).codes()).containsExactly("case.stale");
            Verdict again = iSecond.ask(rebased(mine, iSecond));
            assertThat(again.codes()).doesNotContain("case.stale");
        }
    }

    private static Ask rebased(Ask ask, Pair pair) {
        return new Ask(ask.id(), pair.at().sequence(), ask.who(), ask.on(), ask.deed());
    }

    /** Sent again, a command is known however far the case has come since; what else has its id is refused. */
    @ParameterizedTest
    @MethodSource("procedures")
    void aCommandSentAgainIsKnownAndItsIdIsNobodyElses(Book.Version version) {
        for (Stations.Station station : Stations.of(version)) {
            Pair pair = station.pair();
            for (Ask done : pair.asked()) {
                long sequence = pair.past().get(done.id()).sequence();
                assertThat(pair.ask(done).already()).isEqualTo(sequence);
                Ask later =
                        new Ask(done.id(), done.after(), done.who(), done.on().plusDays(1), done.deed());
                Ask somebody = new Ask(
                        done.id(), done.after(), new Who("two", done.who().role(), false), done.on(), done.deed());
                Ask other = new Ask(done.id(), done.after(), done.who(), done.on(), Deed.of("Post"));
                assertThat(pair.ask(later).codes()).containsExactly("command.reused");
                assertThat(pair.ask(somebody).codes()).containsExactly("command.reused");
                if (!done.deed().act().equals("Post")) {
                    assertThat(pair.ask(other).codes()).containsExactly("command.reused");
                }
            }
        }
    }

    /** Ten thousand cases, each with its own chances, once one after the other and once by four threads at the same desk. */
    @Test
    void manyCasesAtOnceEndAsOneAfterTheOther() throws Exception {
        List<List<Ask>> commands =
                IntStream.range(0, 10_000).mapToObj(WritersTest::commands).toList();
        List<CaseFile> oneByOne = IntStream.range(0, commands.size())
                .mapToObj(i -> end(i, commands.get(i)))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<CaseFile>> atOnce = new ArrayList<>();
            for (int i = 0; i < commands.size(); i++) {
                int which = i;
                atOnce.add(threads.submit(() -> end(which, commands.get(which))));
            }
            for (int i = 0; i < commands.size(); i++) {
                assertThat(atOnce.get(i).get()).isEqualTo(oneByOne.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Book.Version version(int which) {
        return PROCEDURES.get(which % PROCEDURES.size());
    }

    private static List<Ask> commands(int which) {
        Chance chance = new Chance(Book.OPEN, Pair.MODEL);
        SplittableRandom random = new SplittableRandom(which);
        Pair pair = Pair.of(version(which));
        List<Ask> asked = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Ask ask = chance.ask(pair.at(), pair.past(), random.nextInt(Integer.MAX_VALUE));
            asked.add(ask);
            pair.ask(ask);
        }
        return asked;
    }

    private static CaseFile end(int which, List<Ask> commands) {
        CaseFile file =
                Bureau.fresh("case-" + which, version(which), version(which).opened());
        for (Ask ask : commands) {
            if (Bureau.decide(file, ask) instanceof Decision.Accepted accepted) {
                file = file.after(accepted.happenings());
            }
        }
        return file;
    }
}
