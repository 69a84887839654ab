package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.doudi.core.problem.Reported;

class MoneyPropertiesTest {

    private static final long BOUND = 99_999_999_999_999L;

    @Property(tries = 2000)
    void whatIsWrittenReadsBackEqual(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString()).get()).isEqualTo(money);
    }

    @Property(tries = 2000)
    void addingAndTakingAwayAgainChangesNothing(
            @ForAll @LongRange(min = -BOUND / 2, max = BOUND / 2) long one,
            @ForAll @LongRange(min = -BOUND / 2, max = BOUND / 2) long other) {
        Money left = Money.ofFen(one);
        Money right = Money.ofFen(other);

        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.plus(right)).isEqualTo(right.plus(left));
    }

    @Property(tries = 2000)
    void moneyAndItsQuantityAreTheSameNumber(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.toQuantity().compareTo(other.toQuantity())).isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(one.toQuantity().round(Rounding.upTo(Rounding.Unit.FEN))).isEqualTo(one);
    }

    /** What was typed into the wrong field may be a name or an identity number. */
    @Property(tries = 1000)
    void aRefusalNeverEchoesAName(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 4, max = 40) String text) {
        assertThat(Reported.words(Money.parse(text).getLeft())).doesNotContain(text);
    }

    @Property(tries = 1000)
    void aRefusalNeverEchoesALongNumber(@ForAll @NumericChars @StringLength(min = 13, max = 30) String text) {
        assertThat(Reported.words(Money.parse(text).getLeft())).doesNotContain(text.substring(0, 6));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-BOUND, BOUND).map(Money::ofFen);
    }
}
