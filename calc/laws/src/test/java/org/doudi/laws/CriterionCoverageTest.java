package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.household.Relation;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class CriterionCoverageTest {

    private static final Criterion POOR = MadeUp.income(Comparison.BELOW);

    @Test
    void of_a_sound_policy_every_answer_is_seen() {
        assertThat(gaps(POOR)).isEmpty();
    }

    @Test
    void what_can_never_hold_is_told_with_rule_place_and_words() {
        Criterion never = Criterion.all(POOR, Criterion.not(POOR));

        assertThat(gaps(Criterion.any(POOR, never))).contains("never yes: admits at criterion/1: " + words(never));
    }

    @Test
    void what_always_holds_is_told() {
        assertThat(gaps(Criterion.any(POOR, Criterion.someMember(Criterion.agedAtLeast(0)))))
                .anyMatch(gap -> gap.startsWith("never no: admits at criterion/1/0"));
    }

    @Test
    void a_span_of_days_has_to_be_seen_from_both_sides_but_never_open() {
        Criterion past = Criterion.during(Window.until(MadeUp.DAY));
        assertThat(gaps(Criterion.all(POOR, Criterion.not(past))))
                .containsExactly(
                        "never no: admits at criterion/1: " + words(Criterion.not(past)),
                        "never yes: admits at criterion/1/0: " + words(past));
    }

    @Test
    void settings_on_both_sides_of_a_span_of_days_show_both_answers_together() {
        Setting after = setting(Criterion.any(POOR, Criterion.during(Window.until(MadeUp.DAY))));
        Setting before = Setting.of("before", after.regime(), LocalDate.of(2020, 6, 14));

        assertThat(CriterionCoverage.of(List.of(after, before)).gaps()).isEmpty();
    }

    @Test
    void a_switch_has_to_be_seen_turned_both_ways() {
        assertThat(gaps(Criterion.all(POOR, new Criterion.SwitchedOn("switch"))))
                .hasSize(1)
                .allMatch(gap -> gap.startsWith("never no: admits at criterion/1: "));
    }

    @Test
    void what_somebody_is_to_the_head_is_never_open_but_whether_they_count_can_be() {
        assertThat(gaps(Criterion.any(
                        POOR, Criterion.someMember(Criterion.has(PersonAttribute.RELATION, Relation.MOTHER)))))
                .isEmpty();
    }

    @Test
    void every_answer_is_seen_of_what_somebody_earns_and_of_what_was_judged_of_them() {
        assertThat(CriterionCoverage.of(List.of(MadeUp.judged())).gaps()).isEmpty();
    }

    /** It is never open; that it cannot be is not held against the policy, but that it is never yes would be. */
    @Test
    void a_question_to_which_silence_is_a_no_is_never_open() {
        Criterion found = History.stated("found-out");
        Criterion never = Criterion.all(found, Criterion.not(found));

        assertThat(CriterionCoverage.of(List.of(MadeUp.setting(
                                "found",
                                MadeUp.question("found-out", Criterion.Scope.HOME, Provision.Silence.NO),
                                MadeUp.condition("admits", Effect.ADMITS, Criterion.any(POOR, never)))))
                        .gaps())
                .containsExactly("never yes: admits at criterion/1: " + words(never));
    }

    @Test
    void the_same_settings_show_the_same_every_time() {
        Criterion never = Criterion.any(POOR, Criterion.all(POOR, Criterion.not(POOR)));

        assertThat(gaps(never)).isEqualTo(gaps(never));
    }

    private static String words(Criterion criterion) {
        return criterion.describe(id -> Text.of("某条款", "some provision")).en();
    }

    private static List<String> gaps(Criterion admits) {
        return CriterionCoverage.of(List.of(setting(admits))).gaps();
    }

    private static Setting setting(Criterion admits) {
        return MadeUp.setting("made up", MadeUp.condition("admits", Effect.ADMITS, admits));
    }
}
