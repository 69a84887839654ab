package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.household.Households.aHousehold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class SituationTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Statement ABLE = Statement.yes("able", Role.TOWNSHIP, "user-7", "works in the quarry", DAY);
    private static final Amount ONE_YUAN = Amount.monthly(Money.ofYuan(1));

    @Test
    void nothingIsKnownOfItsHistoryUnlessItIsSaid() {
        Situation situation = Situation.of(aHousehold().build(), DAY);

        assertThat(situation.standings()).isEqualTo(Listing.unknown());
        assertThat(situation.measurements()).isEqualTo(Listing.unknown());
        assertThat(situation.statements()).isEmpty();
        assertThat(situation.on()).isEqualTo(DAY);
    }

    /** Of a household that is new that is a fact, of one that nobody asked it is none. */
    @Test
    void thatThereIsNoHistoryIsSaid() {
        Situation unknown = Situation.of(aHousehold().build(), DAY);
        Situation isNew = unknown.withStandings().withMeasurements();

        assertThat(isNew.standings()).isEqualTo(Listing.none());
        assertThat(isNew.measurements()).isEqualTo(Listing.none());
        assertThat(isNew).isNotEqualTo(unknown);
    }

    @Test
    void aHistoryOfWhichPartIsKnownStaysOpen() {
        Standing dibao = Standing.of("dibao", Window.from(DAY), "dibao.income");
        Measurement today = Measurement.of(DAY, ONE_YUAN, 1);

        Situation situation = Situation.of(aHousehold().build(), DAY)
                .withStandings(Listing.partial(dibao))
                .withMeasurements(Listing.partial(today));

        assertThat(situation.standings()).isEqualTo(Listing.partial(dibao));
        assertThat(situation.measurements()).isEqualTo(Listing.partial(today));
    }

    @Test
    void keepsWhatHappenedUpToTheDayItself() {
        Standing dibao = Standing.of("dibao", Window.from(DAY), "dibao.income");
        Measurement today = Measurement.of(DAY, ONE_YUAN, 1);

        Situation situation = Situation.of(bornAndPaidOn(DAY), DAY)
                .withStandings(dibao)
                .withMeasurements(today)
                .withStatements(ABLE);

        assertThat(situation.standings()).isEqualTo(Listing.complete(dibao));
        assertThat(situation.measurements()).isEqualTo(Listing.complete(today));
        assertThat(situation.statements()).containsExactly(ABLE);
    }

    @Test
    void refusesEveryFactFromAfterTheDay() {
        Household household = bornAndPaidOn(NEXT)
                .withShocks(Listing.complete(Shock.of(ShockKind.DISASTER, DAY), Shock.of(ShockKind.ILLNESS, NEXT)));
        Listing<Standing> standings = Listing.partial(Standing.of("dibao", Window.from(NEXT), "income"));
        Listing<Measurement> measurements = Listing.partial(Measurement.of(NEXT, ONE_YUAN, 1));
        List<Statement> statements = List.of(ABLE, Statement.no("able", Role.TOWNSHIP, "user-7", "looked again", NEXT));

        assertThat(Reported.faultsOf(() -> new Situation(household, DAY, standings, measurements, statements)))
                .containsExactly(
                        "birth.afterDay @ household/members/1/birth",
                        "income.afterDay @ household/incomes/0/accruedOn",
                        "shock.afterDay @ household/shocks/1/on",
                        "standing.afterDay @ standings/0/enrolled",
                        "measurement.afterDay @ measurements/0/on",
                        "statement.afterDay @ statements/1/on");
    }

    /** Of two answers of one day nobody could say which is the later one. */
    @Test
    void aQuestionHasOneAnswerADay() {
        Situation situation = Situation.of(aHousehold().build(), DAY);
        Statement sameDay = Statement.no("able", Role.VILLAGE_COMMITTEE, "user-8", "another view", DAY);
        Statement dayBefore = Statement.no("able", Role.TOWNSHIP, "user-7", "first look", DAY.minusDays(1));
        Statement another = Statement.no("stable", Role.TOWNSHIP, "user-7", "too early", DAY);

        assertThat(situation.withStatements(ABLE, dayBefore, another).statements())
                .containsExactly(ABLE, dayBefore, another);
        assertThat(Reported.faultsOf(() -> situation.withStatements(ABLE, another, sameDay)))
                .containsExactly("statement.duplicate @ statements/2");
        assertThat(Reported.faultsOf(() -> situation.withStatements(ABLE, ABLE)))
                .containsExactly("statement.duplicate @ statements/1");
    }

    /** Of each member, that is. */
    @Test
    void aQuestionAboutPeopleHasOneAnswerADayForEachMember() {
        Situation situation = Situation.of(bornAndPaidOn(DAY), DAY);
        Statement ofOne = ABLE.of("p1");
        Statement ofAnother = ABLE.of("p2");

        assertThat(situation.withStatements(ABLE, ofOne, ofAnother).statements())
                .containsExactly(ABLE, ofOne, ofAnother);
        assertThat(Reported.faultsOf(() -> situation.withStatements(ofOne, ofAnother, ofOne)))
                .containsExactly("statement.duplicate @ statements/2");
    }

    @Test
    void anAnswerIsGivenOfAMember() {
        Situation situation = Situation.of(aHousehold().build(), DAY);

        assertThat(situation.withStatements(ABLE.of("p1")).statements()).containsExactly(ABLE.of("p1"));
        assertThat(Reported.faultsOf(() -> situation.withStatements(ABLE, ABLE.of("nobody"))))
                .containsExactly("member.unknown @ statements/1/member");
    }

    @Test
    void theRecordIsBounded() {
        Situation situation = Situation.of(aHousehold().build(), DAY);
        List<Statement> most = answers(1_000);
        Standing standing = Standing.of("dibao", Window.from(DAY), "income");
        Measurement measurement = Measurement.of(DAY, ONE_YUAN, 1);

        assertThat(situation.withStatements(most).statements()).hasSize(1_000);
        assertThat(Reported.faultsOf(() -> situation.withStatements(answers(1_001))))
                .containsExactly("list.size @ statements");
        assertThat(Reported.faultsOf(
                        () -> situation.withStandings(Listing.partial(Collections.nCopies(10_001, standing)))))
                .containsExactly("list.size @ standings");
        assertThat(Reported.faultsOf(
                        () -> situation.withMeasurements(Listing.partial(Collections.nCopies(10_001, measurement)))))
                .containsExactly("list.size @ measurements");
    }

    @Test
    void aListThatChangesLaterChangesNoSituation() {
        List<Statement> record = new ArrayList<>(List.of(ABLE));
        Situation situation = Situation.of(aHousehold().build(), DAY).withStatements(record);
        record.clear();

        assertThat(situation.statements()).containsExactly(ABLE);
    }

    @Test
    void refusesARelativeBornAfterTheDay() {
        Household household = aHousehold()
                .kin(Listing.partial(Kin.builder("k1", "p1", KinRelation.GRANDCHILD)
                        .birth(Fact.known(NEXT))
                        .build()))
                .build();

        assertThat(Reported.faultsOf(() -> Situation.of(household, DAY)))
                .containsExactly("birth.afterDay @ household/kin/0/birth");
    }

    @Test
    void refusesAnEnrolmentThatBeginsAfterTheDay() {
        Situation situation = Situation.of(aHousehold().build(), DAY);

        assertThat(Reported.faultsOf(
                        () -> situation.withStandings(Standing.of("dibao", Window.from(NEXT), "dibao.income"))))
                .containsExactly("standing.afterDay @ standings/0/enrolled");
    }

    @Test
    void nobodyIsPhasedOutFromADayThatIsStillToCome() {
        Situation situation = Situation.of(aHousehold().build(), DAY);
        Standing enrolled = Standing.of("dibao", Window.from(DAY), "dibao.income");
        Standing today = enrolled.withPhasingOutSince(DAY);

        assertThat(situation.withStandings(today).standings().items()).containsExactly(today);
        assertThat(Reported.faultsOf(() -> situation.withStandings(enrolled, enrolled.withPhasingOutSince(NEXT))))
                .containsExactly("standing.afterDay @ standings/1/phasingOutSince");
    }

    /** What happened is a fact, what is only planned is not: an end in the future is an open end. */
    @Test
    void anEnrolmentMayEndAfterTheDay() {
        Standing untilNextYear =
                Standing.of("dibao", Window.between(DAY.minusYears(1), DAY.plusYears(1)), "dibao.income");

        assertThat(Situation.of(aHousehold().build(), DAY)
                        .withStandings(untilNextYear)
                        .standings()
                        .items())
                .containsExactly(untilNextYear);
    }

    @Test
    void aBirthDateIsNotTold() {
        String words = Reported.words(Reported.by(() -> Situation.of(bornAndPaidOn(LocalDate.of(2019, 11, 23)), DAY)));

        assertThat(words).doesNotContain("2019").contains("a day after 2017-06-01");
    }

    @Test
    void isShownByHouseholdAndDay() {
        assertThat(Situation.of(aHousehold().build(), DAY))
                .hasToString("Situation[Household[h-1, 1 members] on 2017-06-01]");
    }

    private static List<Statement> answers(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Statement.yes("able", Role.TOWNSHIP, "user-7", "seen", DAY.minusDays(i)))
                .toList();
    }

    private static Household bornAndPaidOn(LocalDate day) {
        return aHousehold()
                .addMembers(Member.builder("p2", Relation.SON).born(day).build())
                .incomes(Income.of("p1", IncomeKind.GIFT, ONE_YUAN).withAccruedOn(day))
                .build();
    }
}
