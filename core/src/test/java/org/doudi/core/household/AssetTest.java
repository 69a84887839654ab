package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.core.fact.Fact;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetTest {

    private static final Asset A_HOUSE = Asset.builder(AssetKind.DWELLING).build();

    @Test
    void whatIsNotSetIsUnknown() {
        assertThat(A_HOUSE.value()).isEqualTo(Fact.unknown());
        assertThat(A_HOUSE.area()).isEqualTo(Fact.unknown());
        assertThat(A_HOUSE.owner()).isEmpty();
    }

    @Test
    void mayBeWorthNothing() {
        assertThat(Asset.of(AssetKind.MOTORCYCLE, Money.ZERO).value()).isEqualTo(Fact.known(Money.ZERO));
    }

    @Test
    void reportsANegativeValueAndAnImpossibleAreaTogether() {
        assertThat(Reported.faultsOf(Asset.builder(AssetKind.DWELLING)
                        .value(Fact.known(Money.of("-1")))
                        .area(Fact.known(-1))::build))
                .containsExactly("money.negative @ value", "area.bound @ area");
    }

    @Test
    void hasAtMostAMillionSquareMetres() {
        int millionInHundredths = 100_000_000;

        assertThat(A_HOUSE.withArea(Fact.known(millionInHundredths)).area()).isEqualTo(Fact.known(millionInHundredths));
        assertThat(Reported.faultsOf(() -> A_HOUSE.withArea(Fact.known(millionInHundredths + 1))))
                .containsExactly("area.bound @ area");
    }

    @Test
    void isShownByItsKindOnly() {
        assertThat(Asset.of(AssetKind.DEPOSIT, Money.of("987654.32")).withOwner("p1"))
                .hasToString("Asset[DEPOSIT]");
    }

    /** 民发〔2021〕57号 art. 14: deposits, securities, funds, commercial insurance, claims, internet finance. */
    @ParameterizedTest
    @EnumSource(
            value = AssetKind.class,
            names = {"DEPOSIT", "SECURITY", "BOND", "INSURANCE", "ONLINE_FINANCE"})
    void moneyAndClaimsToMoneyAreFinancial(AssetKind kind) {
        assertThat(kind.isFinancial()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssetKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DEPOSIT", "SECURITY", "BOND", "INSURANCE", "ONLINE_FINANCE"})
    void nothingElseIsFinancial(AssetKind kind) {
        assertThat(kind.isFinancial()).isFalse();
    }
}
