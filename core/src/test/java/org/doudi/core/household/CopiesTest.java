package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies and withers: what every record with a builder promises. */
class CopiesTest {

    private static final Member HEAD = Member.builder("p1", Relation.HEAD)
            .name("王小明")
            .residentId(ResidentId.of(Households.A_NUMBER))
            .sex(Fact.known(Sex.FEMALE))
            .born("1949-12-31")
            .livesWithHousehold()
            .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_3)
            .health(Fact.known(Health.CHRONIC_ILLNESS))
            .labour(Fact.known(LabourCapacity.WEAK_OR_HALF))
            .schooling(Fact.known(Schooling.NOT_IN_SCHOOL))
            .education(Fact.known(Education.PRIMARY))
            .build();

    private static final Member SON = Member.builder("p2", Relation.SON)
            .name("王大明")
            .residentId(ResidentId.of(Households.ANOTHER_NUMBER))
            .build();

    private static final Kin A_SISTER = Kin.builder("k1", "p1", KinRelation.SIBLING)
            .sex(Fact.known(Sex.FEMALE))
            .birth(Fact.known(LocalDate.of(1952, 2, 29)))
            .disability(Fact.known(Disability.NONE))
            .pays(Fact.known(Amount.monthly(Money.ofYuan(100))))
            .householdIncome(Fact.known(Amount.monthly(Money.ofYuan(4_000))))
            .householdSize(Fact.known(3))
            .supports(Fact.known(2))
            .build();

    private static final Kin A_GRANDCHILD =
            Kin.builder("k2", "p2", KinRelation.GRANDCHILD).build();

    private static final Income A_WAGE = Income.builder("p1", IncomeKind.WAGE)
            .amount(Amount.yearly(Money.ofYuan(12_600)))
            .accruedOn(LocalDate.of(2017, 5, 31))
            .throughPovertyProject(Fact.known(true))
            .build();

    private static final Income A_RENT = Income.builder("p2", IncomeKind.RENT)
            .accruedOn(LocalDate.of(2016, 5, 31))
            .build();

    private static final Expense CARE = Expense.of(ExpenseKind.DISABILITY, Amount.yearly(Money.ofYuan(1800)))
            .withMember("p1");

    private static final Expense SCHOOL =
            Expense.builder(ExpenseKind.EDUCATION).member("p2").build();

    private static final Asset A_HOUSE = Asset.builder(AssetKind.DWELLING)
            .owner("p1")
            .value(Fact.known(Money.ofYuan(50_000)))
            .area(Fact.known(9000))
            .build();

    private static final Asset A_SHOP =
            Asset.builder(AssetKind.SHOP).owner("p2").build();

    private static final Household FAMILY = Household.builder("h-1")
            .registration(Registration.rural("500235"))
            .addMembers(HEAD, SON)
            .kin(Listing.complete(A_SISTER))
            .incomes(A_WAGE)
            .expenses(CARE)
            .assets(A_HOUSE)
            .shocks(Shock.of(ShockKind.DISASTER, LocalDate.of(2017, 7, 1)))
            .build();

    /** Of the same people, so that each list of the one fits the other. */
    private static final Household ANOTHER = Household.builder("h-2")
            .addAllMembers(List.of(SON, HEAD))
            .kin(Listing.partial(A_GRANDCHILD))
            .incomes(Listing.partial(A_RENT))
            .expenses(Listing.partial(SCHOOL))
            .assets(Listing.partial(A_SHOP))
            .shocks(Listing.partial(Shock.of(ShockKind.ILLNESS, LocalDate.of(2016, 7, 1))))
            .build();

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(HEAD, SON),
                Arguments.of(A_SISTER, A_GRANDCHILD),
                Arguments.of(A_WAGE, A_RENT),
                Arguments.of(CARE, SCHOOL),
                Arguments.of(A_HOUSE, A_SHOP),
                Arguments.of(FAMILY, ANOTHER));
    }

    @Test
    void aCopyThroughABuilderIsEqual() {
        assertThat(Member.builder("x", Relation.OTHER).from(HEAD).build()).isEqualTo(HEAD);
        assertThat(Kin.builder("x", "x", KinRelation.SON).from(A_SISTER).build())
                .isEqualTo(A_SISTER);
        assertThat(Income.builder("x", IncomeKind.OTHER).from(A_WAGE).build()).isEqualTo(A_WAGE);
        assertThat(Expense.builder(ExpenseKind.OTHER).from(CARE).build()).isEqualTo(CARE);
        assertThat(Asset.builder(AssetKind.OTHER).from(A_HOUSE).build()).isEqualTo(A_HOUSE);
        assertThat(Household.builder("x").from(FAMILY).build()).isEqualTo(FAMILY);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aWitherChangesItsComponentAndNothingElse(Record one, Record other) throws ReflectiveOperationException {
        for (RecordComponent changed : one.getClass().getRecordComponents()) {
            Object value = value(changed, other);
            Record copy = (Record) wither(changed).invoke(one, value);

            for (RecordComponent component : one.getClass().getRecordComponents()) {
                assertThat(value(component, copy))
                        .as("%s after a change of %s", component.getName(), changed.getName())
                        .isEqualTo(value(component, component.getName().equals(changed.getName()) ? other : one));
            }
            assertThat(wither(changed).invoke(one, value(changed, one)))
                    .as("%s unchanged", changed.getName())
                    .isEqualTo(one);
        }
    }

    @Test
    void whatHasToBeSetIsNamedIfItIsNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Household.Builder().build())
                .withMessageContaining("id");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Income.Builder().build())
                .withMessageContaining("member")
                .withMessageContaining("kind");
    }

    private static Object value(RecordComponent component, Record of) throws ReflectiveOperationException {
        return Objects.requireNonNull(component.getAccessor().invoke(of));
    }

    /** The one that takes what the accessor gives; for a list, anything that can be gone through. */
    private static Method wither(RecordComponent component) throws NoSuchMethodException {
        String name = component.getName();
        Class<?> type = component.getType() == List.class ? Iterable.class : component.getType();
        return component
                .getDeclaringRecord()
                .getMethod("with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), type);
    }
}
