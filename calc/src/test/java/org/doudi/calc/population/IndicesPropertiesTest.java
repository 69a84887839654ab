package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** Neither order nor parts matter, and the coefficient is what its definition says, pair by pair. */
class IndicesPropertiesTest {

    private static final Money LINE = Money.ofFen(5_000);

    private static Poverty poverty(List<Integer> fen) {
        Poverty all = Poverty.below(LINE);
        for (int one : fen) {
            all = all.with(Money.ofFen(one), 1);
        }
        return all;
    }

    private static Inequality inequality(List<Integer> fen) {
        Inequality all = Inequality.ofNobody();
        for (int one : fen) {
            all = all.with(Money.ofFen(one), 1);
        }
        return all;
    }

    @Property
    void neitherOrderNorPartsMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 20_000) Integer> fen,
            @ForAll long seed,
            @ForAll @IntRange(max = 30) int cut) {
        List<Integer> mixed = new ArrayList<>(fen);
        Collections.shuffle(mixed, new Random(seed));
        int at = Math.min(cut, mixed.size());
        List<Integer> one = mixed.subList(0, at);
        List<Integer> other = mixed.subList(at, mixed.size());

        assertThat(poverty(one).plus(poverty(other))).isEqualTo(poverty(fen));
        assertThat(inequality(one).plus(inequality(other))).isEqualTo(inequality(fen));
        assertThat(inequality(mixed).gini()).isEqualTo(inequality(fen).gini());
    }

    /** Half the mean difference of all pairs over the mean: Σ|x − y| ÷ (2·n·Σx), added up without any order. */
    @Property
    void theCoefficientIsWhatItsDefinitionSays(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 20_000) Integer> fen) {
        BigInteger differences = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (int x : fen) {
            sum = sum.add(BigInteger.valueOf(x));
            for (int y : fen) {
                differences = differences.add(BigInteger.valueOf(Math.abs(x - y)));
            }
        }
        Quantity expected = sum.signum() == 0
                ? Quantity.ZERO
                : Quantity.of(differences, sum.multiply(BigInteger.valueOf(2L * fen.size())));

        assertThat(inequality(fen).gini()).isEqualTo(expected);
    }

    /** Whoever is poorer makes none of the measures smaller; severity is at most the gap, and that at most the headcount. */
    @Property
    void theMeasuresKeepTheirOrder(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 20_000) Integer> fen,
            @ForAll @IntRange(max = 20_000) int less) {
        List<Integer> poorer = new ArrayList<>(fen);
        poorer.set(0, Math.max(0, fen.get(0) - less));
        Poverty before = poverty(fen);
        Poverty after = poverty(poorer);

        assertThat(after.headcount()).isGreaterThanOrEqualTo(before.headcount());
        assertThat(after.gap()).isGreaterThanOrEqualTo(before.gap());
        assertThat(after.severity()).isGreaterThanOrEqualTo(before.severity());
        assertThat(before.severity()).isLessThanOrEqualTo(before.gap());
        assertThat(before.gap()).isLessThanOrEqualTo(before.headcount());
    }
}
