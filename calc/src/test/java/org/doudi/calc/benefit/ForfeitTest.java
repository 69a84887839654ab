package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.doudi.calc.Award;
import org.doudi.calc.Households;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members who lose their own part of the gap of 350 yuan a month for each: those who refused work, once that was found. */
class ForfeitTest {

    private static final LocalDate DAY = Paid.DAY;
    private static final Rounding UP = Rounding.upTo(Rounding.Unit.FEN);
    private static final Rounding DOWN = Rounding.downTo(Rounding.Unit.FEN);

    /** Three people with 520 have a gap of 530: two thirds of it are 353.333…, one third 176.666…. */
    @ParameterizedTest
    @CsvSource({"0, 530.00", "1, 353.34", "2, 176.67", "3, 0.00"})
    void ofNMembersOfWhomKForfeitTheirPartTheHouseholdKeepsNMinusKOfN(int refusing, String benefit) {
        assertThat(paid(UP, 3, refusing, Amount.monthly(Money.of("520.00")))).isEqualTo(Money.of(benefit));
    }

    /** On the line there is no gap; a fen below it is one of a fen, two thirds of which round to a fen or to nothing. */
    @Test
    void aFenBelowTheLineTwoThirdsOfAFenAreLeft() {
        Amount below = Amount.monthly(Money.of("1049.99"));

        assertThat(paid(UP, 3, 1, below)).isEqualTo(Money.of("0.01"));
        assertThat(paid(DOWN, 3, 1, below)).isEqualTo(Money.ZERO);
        assertThat(paid(Rounding.halfUpTo(Rounding.Unit.FEN), 3, 1, below)).isEqualTo(Money.of("0.01"));
        assertThat(paid(Rounding.halfUpTo(Rounding.Unit.FEN), 3, 2, below)).isEqualTo(Money.ZERO);
    }

    /**
     * 0.23 a year: the gap is 1050 − 0.23/12 = 1049.980833…, two thirds of it are 699.987222…, which is 699.99. Were the gap
     * rounded first, to 1049.99, two thirds would be 699.99333… and so 700.00.
     */
    @Test
    void thePartIsTakenBeforeTheOneRounding() {
        assertThat(paid(UP, 3, 1, Amount.yearly(Money.of("0.23")))).isEqualTo(Money.of("699.99"));
    }

    @Test
    void whoMeetsTwoOfTheRulesLosesTheirPartOnce() {
        Policy.Builder policy = policy(UP)
                .add(new Benefit.Forfeit("again", Regimes.TITLE, "gap", Criterion.agedAtLeast(90), Regimes.BASIS));
        List<Member> members = List.of(
                Households.anAdult(1).build(),
                Households.anAdult(2).born("1920-01-01").build(),
                Households.anAdult(3).build());
        Household household = Households.aHouseholdOf(1)
                .members(members)
                .incomes(Households.monthly(1, IncomeKind.OTHER, "520.00"))
                .build();

        assertThat(Paid.monthly(policy, Situation.of(household, DAY).withStatements(refused(2))))
                .isEqualTo(Money.of("353.34"));
        // Another than the one of 98: one third is left.
        assertThat(Paid.monthly(policy, Situation.of(household, DAY).withStatements(refused(1))))
                .isEqualTo(Money.of("176.67"));
    }

    /** Who does not belong to the household has no part to lose: two people with 520 of 700 keep 180. */
    @Test
    void whoDoesNotCountHasNoPartToLose() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).build(),
                        Households.anAdult(3).residence(Residence.IMPRISONED).build())
                .incomes(Households.monthly(1, IncomeKind.OTHER, "520.00"))
                .build();

        assertThat(Paid.monthly(policy(UP), Situation.of(household, DAY).withStatements(refused(3))))
                .isEqualTo(Money.of("180.00"));
    }

    /** Two keep theirs of two, or of three: 350 × 2 = 700 and 350 × 3 × 2/3 = 700. So it is the same, but not by rule. */
    @Test
    void whetherSomebodyCountsWhoForfeitsTheirPartLeavesBoundsAboutIt() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).build(),
                        Households.anAdult(3).residence(Fact.unknown()).build())
                .build();

        // The gap is 700 to 1050, the part two thirds to all.
        assertThat(Paid.bounds(policy(UP), Situation.of(household, DAY).withStatements(refused(3))))
                .isEqualTo(Paid.between("466.67", "1050.00"));
    }

    /** As long as nobody has found that somebody refused, they did not: nothing is missing, and nothing is taken away. */
    @Test
    void whatNobodyFoundIsNotHeldAgainstAnybody() {
        assertThat(paid(UP, 3, 0, Amount.monthly(Money.of("520.00")))).isEqualTo(Money.of("530.00"));
    }

    @Test
    void aQuestionThatIsOpenUntilItIsAnsweredLeavesTheirPartOpen() {
        Policy.Builder open = policy(UP)
                .add(
                        question("able", Silence.OPEN),
                        new Benefit.Forfeit("idle", Regimes.TITLE, "gap", History.statedOf("able"), Regimes.BASIS));
        Outcome.Undetermined outcome = Paid.undetermined(
                open,
                Situation.of(earning(3, Amount.monthly(Money.of("520.00"))), DAY)
                        .withStatements(Statement.no("able", Role.TOWNSHIP, "t-1", "ill", DAY)
                                .of("p1")));

        assertThat(outcome.bounds()).isEqualTo(Paid.between("176.67", "530.00"));
        assertThat(outcome.missing())
                .extracting(Missing::path)
                .containsExactly("statements/able/p2", "statements/able/p3");
    }

    /** What is left is still one amount of the household. */
    @Test
    void theGapIsStillOneAwardOfTheHousehold() {
        Outcome outcome = Paid.outcome(
                policy(UP),
                Situation.of(earning(3, Amount.monthly(Money.of("520.00"))), DAY)
                        .withStatements(refused(3)));

        assertThat(((Outcome.Entitled) outcome).awards())
                .extracting(Award::benefit, Award::monthly)
                .containsExactly(tuple("gap", Money.of("353.34")));
    }

    /** In whole numbers: the least number of fen with fen × 12 × n ≥ (line × n × 12 − income by the year) × (n − k). */
    @Property(tries = 300)
    void itIsExactlyThatPartOfTheGapRoundedOnce(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 0, max = 6) int some,
            @ForAll @LongRange(min = 0, max = 3_000_000) long yearlyFen) {
        int refusing = Math.min(some, people);
        BigInteger gap = BigInteger.valueOf(35_000L * people * 12 - yearlyFen).max(BigInteger.ZERO);
        BigInteger[] exact = gap.multiply(BigInteger.valueOf(people - refusing))
                .divideAndRemainder(BigInteger.valueOf(12L * people));
        long up = exact[0].longValueExact() + exact[1].signum();

        Money paid = paid(UP, people, refusing, Amount.yearly(Money.ofFen(yearlyFen)));

        assertThat(paid).isEqualTo(Money.ofFen(up));
    }

    private static Money paid(Rounding rounding, int people, int refusing, Amount income) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= refusing; i++) {
            statements.add(refused(i));
        }
        return Paid.outcome(
                        policy(rounding),
                        Situation.of(earning(people, income), DAY).withStatements(statements))
                .match(Outcome.Entitled::monthly, none -> Money.ZERO, open -> Money.MAX);
    }

    private static Household earning(int people, Amount income) {
        return Households.aHouseholdOf(people)
                .incomes(Income.of("p1", IncomeKind.OTHER, income))
                .build();
    }

    private static Statement refused(int member) {
        return Statement.yes("refused", Role.TOWNSHIP, "t-1", "three times", DAY)
                .of("p" + member);
    }

    private static Provision question(String id, Silence unanswered) {
        return new Provision.Question(
                id, Regimes.TITLE, Criterion.Scope.PERSON, Set.of(Role.TOWNSHIP), 0, unanswered, Regimes.BASIS);
    }

    private static Policy.Builder policy(Rounding rounding) {
        return Regimes.aNation(Amount.monthly(Money.ofYuan(350)), rounding)
                .add(
                        question("refused", Silence.NO),
                        new Benefit.Forfeit(
                                "refusing", Regimes.TITLE, "gap", History.statedOf("refused"), Regimes.BASIS));
    }
}
