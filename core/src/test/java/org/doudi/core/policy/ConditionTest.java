package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that have no exceptions, those that have some, and the questions that people answer. */
class ConditionTest {

    private static final Criterion CAR = Criterion.owns(AssetKind.MOTOR_VEHICLE);

    @ParameterizedTest
    @EnumSource(names = "EXCLUDES_AS_A_RULE", mode = EnumSource.Mode.EXCLUDE)
    void aConditionWithoutExceptionsIsItsCriterion(Effect effect) {
        assertThat(condition(effect, Optional.empty()).whole()).isEqualTo(CAR);
        assertThat(new Provision.Condition("c", TITLE, "dibao", effect, CAR, BASIS))
                .isEqualTo(condition(effect, Optional.empty()));
    }

    /** "As a rule not": the rule, and that nobody has called this household an exception to it. */
    @Test
    void aRuleWithExceptionsHoldsUnlessOneIsOnTheRecord() {
        Provision.Condition condition = condition(Effect.EXCLUDES_AS_A_RULE, Optional.of("exceptional"));

        assertThat(condition.whole()).isEqualTo(Criterion.all(CAR, Criterion.not(new History.Stated("exceptional"))));
        assertThat(condition.criterion()).isEqualTo(CAR);
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionIsNamedWhereThereCanBeOneAndOnlyThere(Effect effect) {
        Optional<String> wrong = effect == Effect.EXCLUDES_AS_A_RULE ? Optional.empty() : Optional.of("exceptional");

        assertThat(Reported.faultsOf(() -> condition(effect, wrong)))
                .containsExactly("condition.exception @ exception");
    }

    @Test
    void aQuestionIsForSomebodyToAnswer() {
        assertThat(question(Set.of(Role.TOWNSHIP), 12).statedBy()).containsExactly(Role.TOWNSHIP);
        assertThat(Reported.faultsOf(() -> question(Set.of(), 12))).containsExactly("set.empty @ statedBy");
    }

    /** Who says nothing of it asks the household, and guesses nothing. */
    @Test
    void aQuestionIsAboutTheHouseholdAndOpenUnlessItSaysOtherwise() {
        assertThat(question(Set.of(Role.TOWNSHIP), 12))
                .isEqualTo(new Provision.Question(
                        "exceptional",
                        TITLE,
                        Criterion.Scope.HOME,
                        Set.of(Role.TOWNSHIP),
                        12,
                        Provision.Silence.OPEN,
                        BASIS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_200})
    void anAnswerHoldsForAWhileOrForGood(int months) {
        assertThat(question(Set.of(Role.TOWNSHIP), months).holdsMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_201})
    void anAnswerHoldsNeitherForLessThanNoTimeNorForMoreThanACentury(int months) {
        assertThat(Reported.faultsOf(() -> question(Set.of(Role.TOWNSHIP), months)))
                .containsExactly("months.bound @ holdsMonths");
    }

    private static Provision.Condition condition(Effect effect, Optional<String> exception) {
        return new Provision.Condition("c", TITLE, "dibao", effect, exception, CAR, BASIS);
    }

    private static Provision.Question question(Set<Role> by, int months) {
        return new Provision.Question("exceptional", TITLE, by, months, BASIS);
    }
}
