package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judgements: who may answer, which answer counts, and for how long. */
class StatedTest {

    private static final LocalDate DAY = Asked.DAY;
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @Test
    void isYesOrNoAsAnsweredAndOpenUntilThen() {
        assertThat(answered()).isEqualTo(OPEN);
        assertThat(answered(yes(DAY))).isEqualTo(YES);
        assertThat(answered(no(DAY))).isEqualTo(NO);
    }

    @Test
    void theAnswerToAnotherQuestionIsNone() {
        Statement other = Statement.yes("other", Role.TOWNSHIP, "t-1", "seen", DAY);

        assertThat(answered(other)).isEqualTo(OPEN);
        assertThat(answered(other, no(DAY))).isEqualTo(NO);
    }

    /** What somebody says who may not answer counts neither for nor against, and overrides nothing. */
    @Test
    void onlyWhoeverMayAnswersIt() {
        Statement byTheVillage = Statement.no("fit", Role.VILLAGE_COMMITTEE, "v-1", "heard", DAY);

        assertThat(answered(byTheVillage)).isEqualTo(OPEN);
        assertThat(answered(byTheVillage, yes(BEFORE))).isEqualTo(YES);
        assertThat(answered(yes(BEFORE), byTheVillage)).isEqualTo(YES);
    }

    @Test
    void anyOfThoseWhoMayCanAnswerItAndTheLatestOfThemCounts() {
        Policy.Builder policy = Asked.aPolicy()
                .add(new Provision.Question(
                        "fit", Regimes.TITLE, Set.of(Role.TOWNSHIP, Role.VILLAGE_COMMITTEE), 0, Regimes.BASIS));
        Situation situation = Asked.on(DAY)
                .withStatements(Statement.no("fit", Role.VILLAGE_COMMITTEE, "v-1", "seen", DAY), yes(BEFORE));

        assertThat(Asked.of(History.stated("fit"), situation, policy).truth()).isEqualTo(NO);
    }

    /** In whatever order they are listed. */
    @Test
    void aLaterAnswerOverridesAnEarlierOne() {
        assertThat(answered(yes(BEFORE), no(DAY))).isEqualTo(NO);
        assertThat(answered(no(DAY), yes(BEFORE))).isEqualTo(NO);
        assertThat(answered(no(BEFORE), yes(DAY))).isEqualTo(YES);
        assertThat(answered(yes(DAY), no(BEFORE))).isEqualTo(YES);
    }

    /** Six months from 1 September end on 1 March: the day before it still holds, on that day no more. */
    @ParameterizedTest
    @CsvSource({"2017-08-31, OPEN", "2017-09-01, OPEN", "2017-09-02, YES", "2018-03-01, YES"})
    void anAnswerHoldsForAsLongAsTheQuestionSays(LocalDate on, Truth truth) {
        assertThat(answered(6, DAY, yes(on))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 1,  2018-02-27, NO",
        "2018-01-31, 1,  2018-02-28, OPEN",
        "2016-01-31, 1,  2016-02-28, NO",
        "2016-01-31, 1,  2016-02-29, OPEN",
        "2016-02-29, 12, 2017-02-27, NO",
        "2016-02-29, 12, 2017-02-28, OPEN",
    })
    void theEndOfAMonthStandsForADayItDoesNotHave(LocalDate on, int months, LocalDate day, Truth truth) {
        assertThat(answered(months, day, no(on))).isEqualTo(truth);
    }

    @Test
    void anAnswerToAQuestionWithoutATermHoldsForEver() {
        assertThat(answered(yes(LocalDate.of(1990, 1, 1)))).isEqualTo(YES);
    }

    /** The later answer has taken its place; that it holds no more does not bring it back. */
    @Test
    void anEarlierAnswerDoesNotComeBackWhenALaterOneNoLongerHolds() {
        assertThat(answered(1, DAY, no(DAY.minusMonths(3)), yes(DAY.minusMonths(2))))
                .isEqualTo(OPEN);
    }

    @Test
    void theQuestionThatNobodyAnsweredIsMissing() {
        Asked asked = asked(0, DAY);

        assertThat(asked.missing()).containsExactly("statements/fit");
        assertThat(asked.why()).containsExactly("nobody who may has answered it, or the answer no longer holds");
    }

    /** The rules of the day have no such question: the regime asks what nobody can answer. */
    @Test
    void aQuestionThatIsNotInForceStandsInTheWay() {
        Policy policy = Asked.aPolicy()
                .add(Asked.aQuestion("fit", 0), Window.until(DAY))
                .add(Regimes.admitting("asked", History.stated("fit")))
                .add(Regimes.excluding("again", Criterion.not(History.stated("fit"))))
                .build();
        Regime regime = Regimes.of(policy);

        assertThat(Inquiry.of(regime, BEFORE).isRight()).isTrue();
        assertThat(Inquiry.of(regime, DAY).getLeft().list())
                .extracting(Problem::code, Problem::path, Problem::found)
                .containsExactly(tuple("question.absent", "fit", DAY.toString()));
    }

    private static Statement yes(LocalDate on) {
        return Statement.yes("fit", Role.TOWNSHIP, "t-1", "seen", on);
    }

    private static Statement no(LocalDate on) {
        return Statement.no("fit", Role.TOWNSHIP, "t-1", "seen", on);
    }

    private static Truth answered(Statement... statements) {
        return answered(0, DAY, statements);
    }

    private static Truth answered(int holdsMonths, LocalDate day, Statement... statements) {
        return asked(holdsMonths, day, statements).truth();
    }

    private static Asked asked(int holdsMonths, LocalDate day, Statement... statements) {
        return Asked.of(
                History.stated("fit"),
                Asked.on(day).withStatements(statements),
                Asked.aPolicy().add(Asked.aQuestion("fit", holdsMonths)));
    }
}
