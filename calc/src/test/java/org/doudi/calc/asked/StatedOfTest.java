package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Criterion.Scope;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judgements about each member, and questions to which silence is a no. */
class StatedOfTest {

    private static final LocalDate DAY = Asked.DAY;
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @Test
    void isAnsweredOfEachMemberByThemselves() {
        assertThat(somebody(Silence.OPEN)).isEqualTo(OPEN);
        assertThat(somebody(Silence.OPEN, no(DAY).of("p1"))).isEqualTo(OPEN);
        assertThat(somebody(Silence.OPEN, no(DAY).of("p1"), no(DAY).of("p2"))).isEqualTo(NO);
        assertThat(somebody(Silence.OPEN, yes(DAY).of("p2"))).isEqualTo(YES);
    }

    @Test
    void onlyThoseAreMissingOfWhomNothingWasSaid() {
        assertThat(asked(History.statedOf("fit"), Silence.OPEN, 0, no(DAY).of("p2"))
                        .missing())
                .containsExactly("statements/fit/p1");
    }

    /** What was said of the household is said of nobody in it, and the other way round. */
    @Test
    void anAnswerAboutTheHouseholdIsNoneAboutAMember() {
        assertThat(somebody(Silence.OPEN, yes(DAY), no(DAY).of("p1"), no(DAY).of("p2")))
                .isEqualTo(NO);
        assertThat(household(Silence.OPEN, yes(DAY).of("p1"))).isEqualTo(OPEN);
        assertThat(household(Silence.NO, yes(DAY).of("p1"))).isEqualTo(NO);
    }

    @Test
    void ofEachTheLatestAnswerCountsInWhateverOrderTheyAreListed() {
        Statement p2 = no(DAY).of("p2");

        assertThat(somebody(Silence.OPEN, p2, yes(BEFORE).of("p1"), no(DAY).of("p1")))
                .isEqualTo(NO);
        assertThat(somebody(Silence.OPEN, p2, no(DAY).of("p1"), yes(BEFORE).of("p1")))
                .isEqualTo(NO);
        assertThat(somebody(Silence.OPEN, p2, no(BEFORE).of("p1"), yes(DAY).of("p1")))
                .isEqualTo(YES);
    }

    @Test
    void onlyWhoeverMayAnswersIt() {
        Statement byTheVillage = Statement.yes("fit", Role.VILLAGE_COMMITTEE, "v-1", "heard", DAY)
                .of("p1");

        assertThat(somebody(Silence.OPEN, byTheVillage, no(DAY).of("p2"))).isEqualTo(OPEN);
        assertThat(somebody(Silence.NO, byTheVillage, no(DAY).of("p2"))).isEqualTo(NO);
    }

    /** Where silence is a no, so is an answer that holds no longer: six months from 1 September end on 1 March. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, 2017-09-01, OPEN",
        "OPEN, 2017-09-02, YES",
        "NO, 2017-09-01, NO",
        "NO, 2017-09-02, YES",
    })
    void anAnswerHoldsForAsLongAsTheQuestionSays(Silence silence, LocalDate on, Truth truth) {
        assertThat(asked(History.statedOf("fit"), silence, 6, yes(on).of("p1"), no(DAY).of("p2"))
                        .truth())
                .isEqualTo(truth);
        assertThat(asked(Scope.HOME, History.stated("fit"), silence, 6, yes(on)).truth())
                .isEqualTo(truth);
    }

    @Test
    void whatNobodyFoundIsNoWhereSilenceIs() {
        assertThat(somebody(Silence.NO)).isEqualTo(NO);
        assertThat(somebody(Silence.NO, yes(DAY).of("p2"))).isEqualTo(YES);
        assertThat(household(Silence.NO)).isEqualTo(NO);
        assertThat(household(Silence.NO, yes(DAY))).isEqualTo(YES);
        assertThat(household(Silence.NO, no(DAY))).isEqualTo(NO);
    }

    private static Statement yes(LocalDate on) {
        return Statement.yes("fit", Role.TOWNSHIP, "t-1", "seen", on);
    }

    private static Statement no(LocalDate on) {
        return Statement.no("fit", Role.TOWNSHIP, "t-1", "seen", on);
    }

    private static Truth somebody(Silence silence, Statement... statements) {
        return asked(History.statedOf("fit"), silence, 0, statements).truth();
    }

    private static Truth household(Silence silence, Statement... statements) {
        return asked(Scope.HOME, History.stated("fit"), silence, 0, statements).truth();
    }

    private static Asked asked(Criterion person, Silence silence, int holdsMonths, Statement... statements) {
        return asked(Scope.PERSON, Criterion.someMember(person), silence, holdsMonths, statements);
    }

    private static Asked asked(
            Scope about, Criterion criterion, Silence silence, int holdsMonths, Statement... statements) {
        Policy.Builder policy = Asked.aPolicy()
                .add(new Provision.Question(
                        "fit", Regimes.TITLE, about, Set.of(Role.TOWNSHIP), holdsMonths, silence, Regimes.BASIS));
        Situation two = Situation.of(Households.aHouseholdOf(2).build(), DAY);
        return Asked.of(criterion, two.withStatements(statements), policy);
    }
}
