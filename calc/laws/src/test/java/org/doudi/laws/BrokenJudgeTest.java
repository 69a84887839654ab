package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.doudi.calc.Outcome;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Promise.Law;
import org.junit.jupiter.api.Test;

/** What no policy can break, because the calculation keeps it, is broken by calculations made for it. */
class BrokenJudgeTest {

    private static final Outcome IN = new Outcome.Entitled(List.of(), Money.of("50"), List.of());
    private static final Outcome OUT = new Outcome.NotEntitled(List.of());

    @Test
    void nothing_is_found_of_one_that_is_not_broken() {
        for (Law law : Law.values()) {
            assertThat(breach(law, MadeUp.fair())).as(law.toString()).isEmpty();
        }
    }

    @Test
    void who_looks_at_the_first_only_breaks_the_law_of_order() {
        assertThat(breach(
                        Law.ORDER,
                        judged(situation ->
                                situation.household().members().get(0).relation() == Relation.HEAD)))
                .isPresent();
    }

    @Test
    void who_goes_by_the_alphabet_breaks_the_law_of_names() {
        assertThat(breach(Law.NAMES, judged(situation -> {
                    List<String> ids = situation.household().members().stream()
                            .map(Member::id)
                            .toList();
                    return ids.equals(ids.stream().sorted().toList());
                })))
                .isPresent();
    }

    @Test
    void who_takes_the_unknown_for_nothing_breaks_the_law_of_unknowns() {
        assertThat(breach(
                        Law.UNKNOWNS,
                        judged(situation ->
                                situation.household().incomes().items().isEmpty())))
                .isPresent();
    }

    @Test
    void who_changes_their_mind_breaks_the_law_of_the_same_answer() {
        var asked = new AtomicInteger();
        assertThat(breach(Law.REPEATABLE, judged(situation -> asked.incrementAndGet() % 2 == 0)))
                .isPresent();
    }

    @Test
    void who_disagrees_with_another_breaks_the_law_of_the_same_answer() {
        Setting.Judge one = (programme, situation) -> IN;
        Setting.Judge other =
                (programme, situation) -> situation.household().members().size() > 1 ? OUT : IN;

        assertThat(breach(Law.REPEATABLE, MadeUp.fair().judgedBy(one, other))).isPresent();
    }

    private interface Admits {
        boolean test(Situation situation);
    }

    private static Setting judged(Admits admits) {
        Setting.Judge judge = (programme, situation) -> admits.test(situation) ? IN : OUT;
        return MadeUp.fair().judgedBy(judge, judge);
    }

    private static Optional<Breach> breach(Law law, Setting setting) {
        Dice dice = new Dice(17);
        return IntStream.range(0, 500)
                .mapToObj(once -> Laws.breach(law, setting, setting.source().next(dice), dice.seed()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
