package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

/** What a programme pays and how it stops paying: asked of the right people, for something. */
class BenefitTest {

    private static final Criterion OF_THE_HOME = Criterion.owns(AssetKind.SHIP);
    private static final Criterion OF_A_PERSON = Criterion.agedAtLeast(70);

    @Test
    void aGapComesAfterOtherProgrammesNeverAfterItsOwn() {
        assertThat(gap(Set.of("wubao", "subsidy")).after()).containsExactlyInAnyOrder("subsidy", "wubao");
        assertThat(Reported.faultsOf(() -> gap(Set.of("wubao", "dibao")))).containsExactly("gap.after @ after");
    }

    @Test
    void aGapComesAfterFiftyProgrammesAtMost() {
        assertThat(gap(programmes(50)).after()).hasSize(50);
        assertThat(Reported.faultsOf(() -> gap(programmes(51)))).containsExactly("gap.after @ after");
    }

    @Test
    void aGapThatSaysNothingOfOthersComesAfterNone() {
        assertThat(new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", BASIS))
                .isEqualTo(gap(Set.of()));
    }

    @Test
    void aGapDoesNotChangeWithTheSetItCameFrom() {
        Set<String> after = new HashSet<>(Set.of("wubao"));
        Provision.Gap gap = gap(after);
        after.clear();

        assertThat(gap.after()).containsExactly("wubao");
    }

    @Test
    void costsAreOfSomeKind() {
        Set<ExpenseKind> kinds = EnumSet.of(ExpenseKind.EDUCATION);
        Benefit.CostShare share = costShare(kinds);
        kinds.add(ExpenseKind.DISABILITY);

        assertThat(share.kinds()).containsExactly(ExpenseKind.EDUCATION);
        assertThat(Reported.faultsOf(() -> costShare(Set.of()))).containsExactly("set.empty @ kinds");
    }

    @Test
    void supportIsBySomeKin() {
        Set<KinRelation> relations = EnumSet.of(KinRelation.SON);
        IncomeRule.ImputedSupport support = support(relations);
        relations.add(KinRelation.PARENT);

        assertThat(support.relations()).containsExactly(KinRelation.SON);
        assertThat(Reported.faultsOf(() -> support(Set.of()))).containsExactly("set.empty @ relations");
    }

    @Test
    void membersLoseTheirOwnPart() {
        assertThat(new Benefit.Forfeit("f", TITLE, "gap", OF_A_PERSON, BASIS).who())
                .isEqualTo(OF_A_PERSON);
        assertThat(Reported.faultsOf(() -> new Benefit.Forfeit("f", TITLE, "gap", OF_THE_HOME, BASIS)))
                .containsExactly("criterion.scope @ ");
    }

    @Test
    void householdsArePhasedOutAndStayInBands() {
        assertThat(gradual(OF_THE_HOME).criterion()).isEqualTo(OF_THE_HOME);
        assertThat(Reported.faultsOf(() -> gradual(OF_A_PERSON))).containsExactly("criterion.scope @ ");
        assertThat(Reported.faultsOf(() -> new Ladder.Rung<>(TITLE, OF_A_PERSON, "low")))
                .containsExactly("criterion.scope @ ");
    }

    /** A band may name the amount of another; what it names is listed once. */
    @Test
    void tiersNameTheAmountOfEveryBandAndOfEverybodyElse() {
        Ladder<String> amounts = new Ladder<>(
                List.of(
                        new Ladder.Rung<>(TITLE, Criterion.incomeBelow("half"), "high"),
                        new Ladder.Rung<>(TITLE, OF_THE_HOME, "low"),
                        new Ladder.Rung<>(TITLE, Criterion.not(OF_THE_HOME), "high")),
                Optional.of("least"));

        assertThat(new Benefit.Tiers("t", TITLE, "dibao", amounts, BASIS).named())
                .containsExactly("dibao", "half", "high", "low", "least");
    }

    @Test
    void everyChoiceHasWordsOfItsOwn() {
        assertThat(Stream.of(Benefit.Pays.values()).map(Benefit.Pays::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(Provision.Silence.values()).map(Provision.Silence::label))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Criterion.Scope.values()).map(Criterion.Scope::label))
                .doesNotHaveDuplicates();
    }

    private static Provision.Gap gap(Set<String> after) {
        return new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", after, BASIS);
    }

    private static Set<String> programmes(int number) {
        return IntStream.range(0, number).mapToObj(i -> "p" + i).collect(Collectors.toSet());
    }

    private static Benefit.CostShare costShare(Set<ExpenseKind> kinds) {
        return new Benefit.CostShare("c", TITLE, "fees", kinds, "share", "rounding", BASIS);
    }

    private static IncomeRule.ImputedSupport support(Set<KinRelation> relations) {
        return new IncomeRule.ImputedSupport("s", TITLE, relations, "line", "share", BASIS);
    }

    private static Benefit.Gradual gradual(Criterion criterion) {
        return new Benefit.Gradual("g", TITLE, "dibao", criterion, "months", Benefit.Pays.LAST_AMOUNT, BASIS);
    }
}
