package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;

/** 重庆市最低生活保障条件认定办法 of 2013 and, from 2020-09-01, of 2020, as FACTS 4.4 tells them. */
class Chongqing2017PropertyTest {

    private static final Rules LAST_DAY_OF_2013 = Found.CHONGQING.on(LocalDate.of(2020, 8, 31));
    private static final Rules FIRST_DAY_OF_2020 = Found.CHONGQING.on(LocalDate.of(2020, 9, 1));

    /** No dibao if deposits, securities and bonds are more than members × standard × 12: equality still passes. */
    @Test
    void financialAssetsAreAtMostTwelveMonthsOfTheStandard() {
        for (Rules rules : new Rules[] {LAST_DAY_OF_2013, FIRST_DAY_OF_2020}) {
            Criterion.Compare compared =
                    (Criterion.Compare) condition(rules, "dibao.property").criterion();

            assertThat(condition(rules, "dibao.property").effect()).isEqualTo(Provision.Effect.ADMITS);
            assertThat(compared.comparison()).isEqualTo(Comparison.AT_MOST);
            assertThat(compared.right()).isEqualTo(Term.perMember("dibao.rural").overMonths(12));
        }
    }

    /** The document lists three kinds; whoever counts more says why. */
    @Test
    void depositsSecuritiesAndBondsCountAndAnythingElseIsAReading() {
        Set<AssetKind> listed = Set.of(AssetKind.DEPOSIT, AssetKind.SECURITY, AssetKind.BOND);
        Provision.Condition property = condition(FIRST_DAY_OF_2020, "dibao.property");
        Term.Holdings counted = (Term.Holdings) ((Criterion.Compare) property.criterion()).left();

        assertThat(counted.kinds()).containsAll(listed);
        assertThat(counted.kinds().equals(listed) || property.basis().reading().isPresent())
                .as("counts %s", counted.kinds())
                .isTrue();
    }

    @Test
    void twoHousesOfMoreThanThreeTimesTheMinimumExclude() {
        assertThat(condition(LAST_DAY_OF_2013, "dibao.property.houses").criterion())
                .isEqualTo(houses(AssetKind.DWELLING, AssetKind.DANGEROUS_DWELLING));
    }

    @Test
    void from2020DangerousHousesAreNotCounted() {
        assertThat(condition(FIRST_DAY_OF_2020, "dibao.property.houses").criterion())
                .isEqualTo(houses(AssetKind.DWELLING));
    }

    @Test
    void vehiclesShipsAndLargeMachinesExclude() {
        assertThat(condition(LAST_DAY_OF_2013, "dibao.property.vehicle").criterion())
                .isEqualTo(Criterion.owns(
                        AssetKind.MOTOR_VEHICLE,
                        AssetKind.MOTORCYCLE,
                        AssetKind.SHIP,
                        AssetKind.CONSTRUCTION_MACHINERY,
                        AssetKind.FARM_MACHINERY));
    }

    @Test
    void from2020MotorcyclesWithTwoWheelsAreExempt() {
        assertThat(condition(FIRST_DAY_OF_2020, "dibao.property.vehicle").criterion())
                .isEqualTo(Criterion.owns(
                        AssetKind.MOTOR_VEHICLE,
                        AssetKind.SHIP,
                        AssetKind.CONSTRUCTION_MACHINERY,
                        AssetKind.FARM_MACHINERY));
    }

    @Test
    void shopsAndEnterprisesExcludeUnderBoth() {
        for (Rules rules : new Rules[] {LAST_DAY_OF_2013, FIRST_DAY_OF_2020}) {
            assertThat(condition(rules, "dibao.property.shop").criterion()).isEqualTo(Criterion.owns(AssetKind.SHOP));
            assertThat(condition(rules, "dibao.property.enterprise").criterion())
                    .isEqualTo(Criterion.owns(AssetKind.ENTERPRISE));
        }
    }

    /** But for what is behind the switch of the spending tests. */
    @Test
    void nothingElseExcludes() {
        for (Rules rules : new Rules[] {LAST_DAY_OF_2013, FIRST_DAY_OF_2020}) {
            assertThat(Found.all(rules, Provision.Condition.class))
                    .filteredOn(condition -> condition.effect() == Provision.Effect.EXCLUDES)
                    .extracting(Provision::id)
                    .filteredOn(id -> !id.startsWith("dibao.spending-tests."))
                    .containsExactlyInAnyOrder(
                            "dibao.property.houses",
                            "dibao.property.vehicle",
                            "dibao.property.shop",
                            "dibao.property.enterprise");
        }
    }

    private static Criterion houses(AssetKind... dwellings) {
        return Criterion.all(
                Criterion.compare(Term.numberOf(dwellings), Comparison.AT_LEAST, Term.number(2)),
                Criterion.compare(
                        Term.areaOf(dwellings),
                        Comparison.ABOVE,
                        Term.perMember("housing.minimum").times(3)));
    }

    private static Provision.Condition condition(Rules rules, String id) {
        return (Provision.Condition) Found.provision(rules, id);
    }
}
