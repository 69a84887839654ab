package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Shrinkable;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** Questions about each member, and questions to which silence is a no: the laws hold, and hold something. */
class JudgedTest {

    static final class Judged extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            return List.of(MadeUp.judged());
        }
    }

    static final class PaysInEveryWay extends PolicyLaws {
        @Override
        protected List<Setting> settings() {
            Regime regime = Regime.of(Paying.policy()).getOrElseThrow(Problems::toException);
            return List.of(Setting.of("paying", regime, MadeUp.DAY));
        }
    }

    private static final List<Situation> MANY = many();

    /** More wage can undo that somebody refuses to earn one: that law does not hold of it. */
    @Test
    void the_laws_hold_of_a_policy_that_asks_them() {
        assertThat(Ran.of(Judged.class).failures()).containsOnlyKeys("moreIncomeNeverGivesMore");
    }

    /** Which tells too that every criterion of what is forfeited, and of the bands, was seen yes, no and open. */
    @Test
    void the_laws_hold_of_a_policy_that_pays_in_every_way() {
        assertThat(Ran.of(PaysInEveryWay.class).failures()).isEmpty();
    }

    @Test
    void every_question_is_answered_of_members_or_of_the_household_as_it_is_meant() {
        Set<String> asked = new HashSet<>();
        for (Situation situation : MANY) {
            for (Statement statement : situation.statements()) {
                asked.add(statement.question() + " " + statement.member().isPresent());
            }
        }

        assertThat(asked).containsExactlyInAnyOrder("able true", "refused true", "found-out false");
    }

    @Test
    void an_answer_is_only_forgotten_where_silence_leaves_it_open() {
        Situation situation = MANY.stream()
                .filter(one -> one.household().members().size() > 1)
                .findFirst()
                .orElseThrow()
                .withStatements(
                        yes("able").of("p1"),
                        yes("able").of("p2"),
                        yes("refused").of("p1"),
                        yes("found-out"));
        Set<List<Statement>> kept = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            kept.add(Holes.more(situation, Set.of("refused", "found-out"), new Dice(seed))
                    .statements());
        }

        List<Statement> found = List.of(yes("refused").of("p1"), yes("found-out"));
        assertThat(kept).allSatisfy(statements -> assertThat(statements).containsAll(found));
        // Of either member without the other, of both and of none.
        assertThat(kept).hasSize(4);
    }

    @Test
    void a_household_without_somebody_is_without_what_was_judged_of_them() {
        for (Situation situation : MANY.subList(0, 300)) {
            assertThat(new Shrinking(situation).shrink().map(Shrinkable::value)).allSatisfy(smaller -> {
                Set<String> left = ids(smaller);
                assertThat(smaller.statements())
                        .allMatch(one ->
                                one.member().filter(id -> !left.contains(id)).isEmpty());
            });
        }
    }

    @Test
    void who_is_called_otherwise_is_judged_under_that_name() {
        for (Situation situation : MANY.subList(0, 300)) {
            Changed changed = Changed.renamed(situation, new Dice(7));

            assertThat(changed.situation().statements().stream()
                            .flatMap(one -> one.member().stream())
                            .map(changed.names()::get))
                    .containsExactlyElementsOf(situation.statements().stream()
                            .flatMap(one -> one.member().stream())
                            .toList());
        }
    }

    private static Set<String> ids(Situation situation) {
        Set<String> ids = new HashSet<>();
        situation.household().members().forEach(member -> ids.add(member.id()));
        return ids;
    }

    private static Statement yes(String question) {
        return Statement.yes(question, Role.TOWNSHIP, "t-1", "made up", MadeUp.DAY);
    }

    private static List<Situation> many() {
        Dice dice = new Dice(5);
        Setting setting = MadeUp.judged();
        return IntStream.range(0, 1_000)
                .mapToObj(once -> setting.source().next(dice))
                .toList();
    }
}
