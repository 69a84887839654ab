package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.core.household.Households.aHousehold;
import static org.doudi.core.household.Households.aHouseholdOf;

import java.util.Collections;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {

    private static final Amount ONE_YUAN = Amount.monthly(Money.ofYuan(1));
    private static final Amount HALF_THE_BOUND = Amount.monthly(Money.ofFen(50_000_000_000_000L));
    private static final Amount JUST_BELOW_HALF = Amount.monthly(Money.ofFen(49_999_999_999_999L));

    @Test
    void listsThatAreNotSetAreUnknownAndNotEmpty() {
        Household household = aHousehold().build();

        assertThat(household.kin()).isEqualTo(Listing.unknown());
        assertThat(household.incomes()).isEqualTo(Listing.unknown());
        assertThat(household.expenses()).isEqualTo(Listing.unknown());
        assertThat(household.assets()).isEqualTo(Listing.unknown());
        assertThat(household.registration()).isEqualTo(Fact.unknown());
    }

    @Test
    void listsGivenItemByItemAreConfirmedToBeAll() {
        Household household = aHousehold()
                .registration(Registration.rural("500235"))
                .incomes(Income.of("p1", IncomeKind.WAGE, ONE_YUAN))
                .expenses()
                .assets(Asset.of(AssetKind.DEPOSIT, Money.ofYuan(100)))
                .build();

        assertThat(household.incomes().complete()).isTrue();
        assertThat(household.incomes().items()).hasSize(1);
        assertThat(household.expenses()).isEqualTo(Listing.none());
        assertThat(household.assets()).isEqualTo(Listing.complete(Asset.of(AssetKind.DEPOSIT, Money.ofYuan(100))));
        assertThat(household.registration()).isEqualTo(Fact.known(Registration.rural("500235")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void hasOneToSixtyFourMembers(int members) {
        assertThat(aHouseholdOf(members).build().members()).hasSize(members);
    }

    @Test
    void refusesTheSixtyFifth() {
        var problems = Reported.by(aHouseholdOf(65)::build);

        assertThat(Reported.faults(problems)).containsExactly("members.count @ members");
        assertThat(problems.list().get(0).found()).isEqualTo("65");
    }

    @Test
    void refusesAHouseholdOfNobody() {
        assertThat(Reported.faultsOf(Household.builder("h-1")::build))
                .containsExactly("members.count @ members", "members.head @ members");
    }

    @Test
    void hasExactlyOneHead() {
        assertThat(Reported.faultsOf(Household.builder("h-1")
                        .addMembers(Member.builder("p1", Relation.SON).build())::build))
                .containsExactly("members.head @ members");
        assertThat(Reported.faultsOf(aHousehold()
                        .addMembers(Member.builder("p2", Relation.HEAD).build())::build))
                .containsExactly("members.head @ members");
    }

    @Test
    void refusesAnIncomeOfSomebodyWhoIsNoMember() {
        assertThat(
                        Reported.faultsOf(aHousehold()
                                .incomes(
                                        Income.of("p1", IncomeKind.WAGE, ONE_YUAN),
                                        Income.of("p2", IncomeKind.WAGE, ONE_YUAN))::build))
                .containsExactly("member.unknown @ incomes/1/member");
    }

    /** The rules on support ask about kin; whoever supports the household from outside has no income in it. */
    @Test
    void kinAreNoMembers() {
        assertThat(Reported.faultsOf(aHousehold()
                        .kin(Listing.complete(
                                Kin.builder("k1", "p1", KinRelation.SON).build()))
                        .incomes(Income.of("k1", IncomeKind.WAGE, ONE_YUAN))::build))
                .containsExactly("member.unknown @ incomes/0/member");
    }

    @Test
    void anExpenseOrAnAssetNeedNotBelongToAnybody() {
        Household household = aHousehold()
                .expenses(Expense.of(ExpenseKind.EDUCATION, ONE_YUAN))
                .assets(Asset.of(AssetKind.TREES, Money.ZERO))
                .build();

        assertThat(household.expenses().items().get(0).member()).isEmpty();
        assertThat(household.assets().items().get(0).owner()).isEmpty();
    }

    @Test
    void aHouseholdWithManyFaultsReportsAllOfThem() {
        Member head = aHead("p1");
        Household.Builder broken = Household.builder("13812345678")
                .addMembers(head, head)
                .kin(Listing.partial(kin("nobody"), kin("p1")))
                .incomes(Income.of("stranger", IncomeKind.WAGE, ONE_YUAN))
                .expenses(Expense.of(ExpenseKind.OTHER, ONE_YUAN).withMember("stranger"))
                .assets(
                        Asset.of(AssetKind.DEPOSIT, Money.MAX).withOwner("stranger"),
                        Asset.of(AssetKind.SECURITY, Money.ofFen(1)));

        assertThat(Reported.faultsOf(broken::build))
                .containsExactly(
                        "id.format @ id",
                        "members.head @ members",
                        "members.duplicate @ members/1/id",
                        "residentId.duplicate @ members/1/residentId",
                        "member.unknown @ kin/0/ofMember",
                        "kin.duplicate @ kin/1/id",
                        "member.unknown @ incomes/0/member",
                        "member.unknown @ expenses/0/member",
                        "member.unknown @ assets/0/owner",
                        "total.bound @ assets");
    }

    @Test
    void totalsAreBoundedByTwelveDigitsOfYuan() {
        // 499,999,999,999.99 + 500,000,000,000.00 is the bound; one fen more is beyond it.
        assertThat(aHousehold()
                        .incomes(wage(JUST_BELOW_HALF), wage(HALF_THE_BOUND))
                        .build()
                        .incomes()
                        .items())
                .hasSize(2);
        assertThat(Reported.faultsOf(aHousehold().incomes(wage(HALF_THE_BOUND), wage(HALF_THE_BOUND))::build))
                .containsExactly("total.bound @ incomes");
        assertThat(Reported.faultsOf(aHousehold()
                        .expenses(
                                Expense.of(ExpenseKind.OTHER, HALF_THE_BOUND),
                                Expense.of(ExpenseKind.OTHER, HALF_THE_BOUND))::build))
                .containsExactly("total.bound @ expenses");
    }

    /** 100,000 times the bound is 10^19 fen: more than a long holds, so a plain sum would turn negative and pass. */
    @Test
    void theCheckOfATotalDoesNotOverflowItself() {
        List<Asset> many = Collections.nCopies(100_000, Asset.of(AssetKind.DEPOSIT, Money.MAX));

        assertThat(Reported.faultsOf(aHousehold().assets(Listing.partial(many))::build))
                .containsExactly("list.size @ assets", "total.bound @ assets");
    }

    @Test
    void eachListHasAtMostTenThousandEntries() {
        Expense nothing = Expense.of(ExpenseKind.OTHER, Amount.monthly(Money.ZERO));
        List<Expense> most = Collections.nCopies(10_000, nothing);
        List<Expense> tooMany = Collections.nCopies(10_001, nothing);

        assertThat(aHousehold()
                        .expenses(Listing.complete(most))
                        .build()
                        .expenses()
                        .items())
                .hasSize(10_000);
        assertThat(Reported.faultsOf(aHousehold().expenses(Listing.complete(tooMany))::build))
                .containsExactly("list.size @ expenses");
    }

    @Test
    void anUnknownAmountAddsNothingToTheTotal() {
        Income unknown = Income.builder("p1", IncomeKind.WAGE).build();
        Income most = wage(Amount.yearly(Money.MAX));

        assertThat(aHousehold().incomes(unknown, most).build().incomes().items())
                .containsExactly(unknown, most);
    }

    @Test
    void aChangedCopyIsCheckedAgain() {
        Household household = aHousehold().build();

        assertThat(household.withAssets(Listing.none()).assets()).isEqualTo(Listing.none());
        assertThat(Reported.faultsOf(household::withMembers))
                .containsExactly("members.count @ members", "members.head @ members");
        assertThat(Reported.faultsOf(
                        () -> household.withIncomes(Listing.complete(Income.of("p2", IncomeKind.WAGE, ONE_YUAN)))))
                .containsExactly("member.unknown @ incomes/0/member");
        assertThat(Reported.faultsOf(() -> household.withId("王小明"))).containsExactly("id.format @ id");
    }

    @Test
    void isShownByItsIdAndTheNumberOfItsPeople() {
        assertThat(aHouseholdOf(3).build()).hasToString("Household[h-1, 3 members]");
    }

    @Test
    void aDuplicateNumberIsMasked() {
        Household.Builder household =
                Household.builder("h-1").addMembers(aHead("p1"), aHead("p2").withRelation(Relation.SPOUSE));

        assertThat(Reported.by(household::build).list())
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple("residentId.duplicate", "1101**************"));
    }

    private static Income wage(Amount amount) {
        return Income.of("p1", IncomeKind.WAGE, amount);
    }

    private static Member aHead(String id) {
        return Member.builder(id, Relation.HEAD)
                .residentId(ResidentId.of(Households.A_NUMBER))
                .build();
    }

    private static Kin kin(String ofMember) {
        return Kin.builder("k1", ofMember, KinRelation.DAUGHTER).build();
    }
}
