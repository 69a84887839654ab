package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Income;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Provision.Effect;
import org.junit.jupiter.api.Test;

class SituationsTest {

    private static final List<Situation> MANY = many();

    @Test
    void incomes_lie_exactly_at_the_line_and_a_fen_beside_it_and_far_off() {
        Set<Quantity> beside = new TreeSet<>();
        for (Situation situation : MANY) {
            Listing<Income> incomes = situation.household().incomes();
            if (incomes.complete()
                    && incomes.items().stream()
                            .allMatch(income -> income.amount().isKnown())) {
                int people = situation.household().members().size();
                beside.add(Belongings.monthly(incomes).minus(Quantity.of(33_333L * people, 100)));
            }
        }
        assertThat(beside)
                .contains(Quantity.ZERO, Quantity.of(1, 100), Quantity.of(-1, 100), Quantity.of(3, 100))
                .anyMatch(far -> far.compareTo(Quantity.of(1_000_000)) > 0);
    }

    @Test
    void most_households_are_small() {
        long small = MANY.stream()
                .filter(situation -> situation.household().members().size() <= 4)
                .count();

        assertThat(small).isGreaterThan(MANY.size() * 9L / 10);
    }

    @Test
    void every_list_is_sometimes_confirmed_and_sometimes_not() {
        assertThat(MANY)
                .extracting(situation -> situation.household().incomes().complete())
                .contains(true, false);
        assertThat(MANY)
                .extracting(situation -> situation.household().kin().complete())
                .contains(true, false);
        assertThat(MANY)
                .extracting(situation -> situation.standings().complete())
                .contains(true, false);
        assertThat(MANY)
                .extracting(situation -> situation.measurements().complete())
                .contains(true, false);
    }

    @Test
    void what_fails_shrinks_as_far_as_it_can() {
        Arbitrary<Situation> all = Situations.under(MadeUp.fair().regime(), MadeUp.DAY);
        RandomGenerator<Situation> generator = all.generator(1_000);
        Shrinkable<Situation> smallest = IntStream.range(0, 50)
                .mapToObj(seed -> generator.next(new Random(seed)))
                .filter(shrinkable -> shrinkable.value().household().members().size() > 2)
                .findFirst()
                .orElseThrow();
        for (var next = smallest.shrink().findFirst();
                next.isPresent();
                next = smallest.shrink().findFirst()) {
            assertThat(next.get().distance()).isLessThan(smallest.distance());
            smallest = next.get();
        }

        assertThat(smallest.value().household().members()).hasSize(1);
        assertThat(smallest.value().household().incomes()).isEqualTo(Listing.none());
        assertThat(smallest.value().statements()).isEmpty();
    }

    @Test
    void every_one_can_be_written_and_read_again() {
        for (Situation situation : MANY.subList(0, 300)) {
            assertThat(Formats.SITUATION
                            .read(Formats.SITUATION.write(situation))
                            .get())
                    .isEqualTo(situation);
        }
    }

    private static List<Situation> many() {
        Setting setting =
                MadeUp.setting("fair", MadeUp.condition("poor", Effect.ADMITS, MadeUp.income(Comparison.BELOW)));
        Dice dice = new Dice(3);
        return IntStream.range(0, 3_000)
                .mapToObj(once -> setting.source().next(dice))
                .toList();
    }
}
