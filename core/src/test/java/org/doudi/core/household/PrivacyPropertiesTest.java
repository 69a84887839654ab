package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Whatever a family is and has: no {@code toString} and no message tells it. */
class PrivacyPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final String AUTHOR = "clerk-zhang";
    private static final LocalDate BORN = LocalDate.of(1949, 12, 31);

    @Property(tries = 1000)
    void nothingPersonalIsShown(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 2, max = 4) String name,
            @ForAll @LongRange(min = 100_000_000, max = 899_999_999) long fen) {
        Amount amount = Amount.yearly(Money.ofFen(fen));
        Member head = aHead(name);
        Kin kin = Kin.builder("k1", "p1", KinRelation.SON)
                .birth(Fact.known(BORN))
                .pays(Fact.known(amount))
                .householdIncome(Fact.known(amount))
                .householdSize(Fact.known(57))
                .supports(Fact.known(6))
                .build();
        Income income = Income.of("p1", IncomeKind.WAGE, amount);
        Expense expense = Expense.of(ExpenseKind.MAJOR_ILLNESS, amount).withMember("p1");
        Asset asset = Asset.of(AssetKind.DEPOSIT, Money.ofFen(fen)).withOwner("p1");
        Household household = Household.builder("h-1")
                .addMembers(head)
                .kin(Listing.complete(kin))
                .incomes(income)
                .expenses(expense)
                .assets(asset)
                .build();
        Measurement measurement = Measurement.of(DAY, amount, 1);
        Shock shock = Shock.of(ShockKind.ILLNESS, BORN);
        Standing standing =
                Standing.of("dibao", Window.from(BORN), name).withPaid(amount).withPhasingOutSince(BORN);
        Statement statement = Statement.yes("able", Role.TOWNSHIP, AUTHOR, reason(name, fen), DAY);
        Statement ofAMember = statement.of("p1");
        Situation situation = Situation.of(household.withShocks(Listing.complete(shock)), DAY)
                .withStandings(standing)
                .withMeasurements(measurement)
                .withStatements(statement, ofAMember);

        List<Object> everything = List.of(
                head,
                head.residentId(),
                head.birth(),
                head.disability(),
                kin,
                kin.pays(),
                kin.householdIncome(),
                kin.householdSize(),
                kin.supports(),
                income,
                income.amount(),
                expense,
                asset,
                asset.value(),
                household,
                household.incomes(),
                household.kin(),
                measurement,
                shock,
                standing,
                standing.paid(),
                statement,
                ofAMember,
                situation,
                situation.household().shocks(),
                situation.standings(),
                situation.measurements(),
                situation.statements());
        tellsNothing(everything.toString(), name, Money.ofFen(fen));
        assertThat(everything.toString()).doesNotContain("57");
    }

    @Property(tries = 1000)
    void nothingPersonalIsReported(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 5, max = 8) String name,
            @ForAll @LongRange(min = 100_000_000, max = 899_999_999) long fen) {
        Amount amount = Amount.yearly(Money.ofFen(fen));
        Member head = aHead(name);

        Problems ofTheHousehold = Reported.by(Household.builder(name)
                .addMembers(head, head)
                .kin(Listing.complete(Kin.builder("k1", name, KinRelation.SON).build()))
                .incomes(Income.of("nobody", IncomeKind.WAGE, amount))
                .expenses(Expense.of(ExpenseKind.OTHER, amount).withMember(Households.A_NUMBER))
                .assets(Asset.of(AssetKind.DEPOSIT, Money.MAX), Asset.of(AssetKind.DEPOSIT, Money.ofFen(fen)))::build);

        Problems ofTheIncome = Reported.by(() -> Income.of(name, IncomeKind.WAGE, amount));

        tellsNothing(Reported.words(ofTheHousehold), name, Money.ofFen(fen));
        tellsNothing(Reported.words(ofTheIncome), name, Money.ofFen(fen));
    }

    /** An amount with a wrong sign is as personal as one with the right sign. */
    @Property(tries = 1000)
    void noAmountIsReported(@ForAll @LongRange(min = 100_000_000, max = 899_999_999) long fen) {
        Money negative = Money.ofFen(-fen);
        String words = Reported.words(Reported.by(() -> Income.of("p1", IncomeKind.WAGE, Amount.monthly(negative))))
                + Reported.words(Reported.by(() -> Expense.of(ExpenseKind.OTHER, Amount.monthly(negative))))
                + Reported.words(Reported.by(() -> Asset.of(AssetKind.DEPOSIT, negative)))
                + Reported.words(Reported.by(() -> Kin.builder("k1", "p1", KinRelation.SON)
                        .pays(Fact.known(Amount.monthly(negative)))
                        .householdIncome(Fact.known(Amount.monthly(negative)))
                        .build()))
                + Reported.words(Reported.by(
                        () -> Standing.of("dibao", Window.from(DAY), "income").withPaid(Amount.monthly(negative))));

        assertThat(words).doesNotContain(Money.ofFen(fen).toString());
    }

    /** How many they are and whom they support is nobody's business either. */
    @Property(tries = 100)
    void noNumberOfPeopleIsReported(@ForAll @IntRange(min = 100_000, max = 999_999) int number) {
        String words = Reported.words(Reported.by(() -> Kin.builder("k1", "p1", KinRelation.SON)
                .householdSize(Fact.known(number))
                .supports(Fact.known(number))
                .build()));

        assertThat(words).contains("householdSize", "supports").doesNotContain(String.valueOf(number));
    }

    @Test
    void whenSomebodyBeganToLeaveIsNotReported() {
        Household household = Household.builder("h-1").addMembers(aHead("王小明")).build();
        Standing standing = Standing.of("dibao", Window.from(DAY), "income");
        LocalDate late = LocalDate.of(2019, 11, 23);

        String words = Reported.words(Reported.by(() -> standing.withPhasingOutSince(BORN)))
                + Reported.words(Reported.by(
                        () -> Situation.of(household, DAY).withStandings(standing.withPhasingOutSince(late))));

        assertThat(words).contains("standing.phasingOut", "standing.afterDay").doesNotContain("2019");
        tellsNothing(words, "王小明", Money.MAX);
    }

    /** Who judged, how and why is as personal as what was judged: of a judgement only its question and day are told. */
    @Property(tries = 1000)
    void noJudgementIsReported(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 5, max = 8) String name,
            @ForAll @LongRange(min = 100_000_000, max = 899_999_999) long fen) {
        Situation situation =
                Situation.of(Household.builder("h-1").addMembers(aHead(name)).build(), DAY);
        String reason = reason(name, fen);
        String tooLong = reason.repeat(Statement.MAX_REASON);
        Statement one = Statement.yes("able", Role.TOWNSHIP, AUTHOR, reason, DAY);
        Statement other = Statement.no("able", Role.TOWNSHIP, AUTHOR, reason, DAY);
        Statement late = Statement.no("able", Role.TOWNSHIP, AUTHOR, reason, BORN.plusYears(100));

        String words = Reported.words(
                        Reported.by(() -> Statement.yes(name, Role.TOWNSHIP, Households.A_NUMBER, tooLong, BORN)))
                + Reported.words(Reported.by(() -> Statement.yes("able", Role.TOWNSHIP, name, reason, BORN)))
                + Reported.words(Reported.by(() -> one.of(name)))
                + Reported.words(Reported.by(() -> one.of(Households.A_NUMBER)))
                + Reported.words(Reported.by(() -> situation.withStatements(one.of("nobody"))))
                + Reported.words(Reported.by(() -> situation.withStatements(one, other, late)));

        tellsNothing(words, name, Money.ofFen(fen));
        assertThat(words)
                .contains(
                        "statement.reason", "id.format", "member.unknown", "statement.duplicate", "statement.afterDay");
    }

    @Test
    void whatStruckAHouseholdIsReportedWithoutItsDay() {
        Household household = Household.builder("h-1")
                .addMembers(aHead("王小明"))
                .shocks(Shock.of(ShockKind.ILLNESS, LocalDate.of(2019, 11, 23)))
                .build();

        String words = Reported.words(Reported.by(() -> Situation.of(household, DAY)));

        assertThat(words).contains("shock.afterDay").doesNotContain("2019");
        tellsNothing(words, "王小明", Money.MAX);
    }

    @Test
    void aFactFromAfterTheDayIsReportedWithoutIt() {
        Household household = Household.builder("h-1").addMembers(aHead("王小明")).build();

        tellsNothing(Reported.words(Reported.by(() -> Situation.of(household, BORN.minusDays(1)))), "王小明", Money.MAX);
    }

    private static Member aHead(String name) {
        return Member.builder("p1", Relation.HEAD)
                .name(name)
                .residentId(ResidentId.of(Households.A_NUMBER))
                .born(BORN)
                .disabled(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1)
                .health(Fact.known(Health.MAJOR_ILLNESS))
                .build();
    }

    private static String reason(String name, long fen) {
        return name + " has " + Money.ofFen(fen);
    }

    private static void tellsNothing(String shown, String name, Money amount) {
        assertThat(shown)
                .doesNotContain(name)
                .doesNotContain(amount.toString())
                .doesNotContain(Households.A_NUMBER)
                .doesNotContain("194912")
                .doesNotContain(BORN.toString())
                .doesNotContain(AUTHOR)
                .doesNotContain("yes", "true")
                .doesNotContain("MENTAL")
                .doesNotContain("ILLNESS");
    }
}
