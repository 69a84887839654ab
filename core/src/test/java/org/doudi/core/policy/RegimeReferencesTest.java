package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.condition;
import static org.doudi.core.policy.Policies.disregard;
import static org.doudi.core.policy.Policies.group;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;
import static org.doudi.core.policy.Policies.supplement;

import java.util.List;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

/** What provisions name has to be there, and has to be what they take it for. */
class RegimeReferencesTest {

    private static final Provision EARNINGS = new IncomeRule.EarningsDeduction(
            "earnings", TITLE, Set.of(IncomeKind.WAGE), IncomeRule.Earnings.ALL, "cost", BASIS);
    private static final Provision SPENDING =
            new IncomeRule.SpendingDeduction("spending", TITLE, Set.of(ExpenseKind.DISABILITY), "cap", BASIS);
    private static final Provision GAP = new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", BASIS);

    private static final Criterion OWNS_A_LOT =
            Criterion.compare(Term.financialAssets(), Comparison.ABOVE, Term.perMember("limit"));
    private static final Criterion LARGE_HOUSE = Criterion.compare(
            Term.areaOf(AssetKind.DWELLING),
            Comparison.ABOVE,
            Term.perMember("housing").times(3));

    @Test
    void whatNamesNothingNeedsNothing() {
        Provision unit = new Provision.Unit("unit", TITLE, Criterion.agedBelow(200), BASIS);

        assertThat(Regime.of(aPolicy("national")
                                .add(programme("dibao"), parameter("line", ParameterType.AMOUNT), unit, disregard("d"))
                                .build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aDeductionNamesTheParameterThatLimitsIt() {
        assertThat(faults(EARNINGS)).containsExactly("reference.unknown @ earnings/cost");
        assertThat(faults(SPENDING)).containsExactly("reference.unknown @ spending/cap");
    }

    @Test
    void aConditionNamesItsProgramme() {
        assertThat(faults(condition("rural", Criterion.ruralIn("50"))))
                .containsExactly("reference.unknown @ rural/dibao");
    }

    @Test
    void aCriterionNamesParametersHoweverDeep() {
        Criterion deep = Criterion.any(
                Criterion.all(Criterion.ruralIn(""), Criterion.not(OWNS_A_LOT)),
                Criterion.someMember(Criterion.agedAtLeast(70)),
                LARGE_HOUSE,
                Criterion.owns(AssetKind.SHIP));

        assertThat(faults(programme("dibao"), condition("deep", deep)))
                .containsExactly("reference.unknown @ deep/limit", "reference.unknown @ deep/housing");
    }

    @Test
    void aGapNamesItsProgrammeItsLineAndItsRounding() {
        assertThat(faults(GAP))
                .containsExactly(
                        "reference.unknown @ gap/dibao",
                        "reference.unknown @ gap/line",
                        "reference.unknown @ gap/rounding");
    }

    @Test
    void aGroupNamesItsProgrammeAndASupplementItsGroupAndAmount() {
        assertThat(faults(group("group"))).containsExactly("reference.unknown @ group/dibao");
        assertThat(faults(supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/group", "reference.unknown @ supplement/amount");
    }

    @Test
    void whatSteersAProgrammeNamesIt() {
        Set<Role> one = Set.of(Role.CIVIL_AFFAIRS);
        Provision authority = new Administration.Authority("authority", TITLE, "dibao", one, one, BASIS);
        Provision start =
                new Administration.Start("start", TITLE, "dibao", Administration.FirstMonth.OF_DECISION, BASIS);
        Provision kept = new Administration.RecordKept(
                "kept", TITLE, "dibao", Role.TOWNSHIP, Administration.Form.ROLL, Administration.Duty.REQUIRED, BASIS);

        assertThat(faults(authority, start, kept))
                .containsExactly(
                        "reference.unknown @ authority/dibao",
                        "reference.unknown @ start/dibao",
                        "reference.unknown @ kept/dibao");
        assertThat(Regime.of(aPolicy("national")
                                .add(programme("dibao"), authority, start, kept)
                                .build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aProvisionOfAnotherKindIsNotWhatWasNamed() {
        assertThat(faults(
                        programme("dibao"),
                        parameter("group", ParameterType.AMOUNT),
                        parameter("amount", ParameterType.AMOUNT),
                        supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/group");
        assertThat(faults(programme("dibao"), group("group"), programme("amount"), supplement("group", "amount")))
                .containsExactly("reference.unknown @ supplement/amount");
        assertThat(faults(group("dibao"), condition("rural", Criterion.ruralIn("50"))))
                .contains("reference.unknown @ rural/dibao");
    }

    @Test
    void whatWasRemovedIsNotThere() {
        Policy base = aPolicy("national")
                .add(parameter("cost", ParameterType.ALLOWANCE), EARNINGS)
                .build();
        Policy city = aPolicy("city").remove("cost", BASIS).build();

        assertThat(Reported.faults(Regime.of(base, city).getLeft()))
                .containsExactly("reference.unknown @ earnings/cost");
    }

    @Test
    void aParameterHasTheTypeThatWhatNamesItNeeds() {
        assertThat(faults(parameter("cost", ParameterType.RATIO), EARNINGS))
                .containsExactly("reference.type @ earnings/cost");
        assertThat(faults(parameter("cap", ParameterType.MONEY), SPENDING))
                .containsExactly("reference.type @ spending/cap");
        assertThat(faults(
                        programme("dibao"),
                        parameter("line", ParameterType.ROUNDING),
                        parameter("rounding", ParameterType.AMOUNT),
                        GAP))
                .containsExactly("reference.type @ gap/line", "reference.type @ gap/rounding");
        assertThat(faults(
                        programme("dibao"),
                        group("group"),
                        parameter("amount", ParameterType.RATIO),
                        supplement("group", "amount")))
                .containsExactly("reference.type @ supplement/amount");
    }

    @Test
    void aSumOfMoneyAndAnAmountOverAPeriodCanBothBeComparedWithMoney() {
        for (ParameterType money : List.of(ParameterType.MONEY, ParameterType.AMOUNT)) {
            assertThat(Regime.of(aPolicy("national")
                                    .add(programme("dibao"), parameter("limit", money), condition("c", OWNS_A_LOT))
                                    .build())
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void moneyIsNotComparedWithAreasNorAreasWithMoney() {
        assertThat(faults(programme("dibao"), parameter("limit", ParameterType.AREA), condition("c", OWNS_A_LOT)))
                .containsExactly("reference.type @ c/limit");
        assertThat(faults(programme("dibao"), parameter("housing", ParameterType.AMOUNT), condition("c", LARGE_HOUSE)))
                .containsExactly("reference.type @ c/housing");
    }

    @Test
    void aParameterMayStandOnEitherSide() {
        Criterion turned = Criterion.compare(Term.perMember("limit"), Comparison.BELOW, Term.financialAssets());

        assertThat(faults(programme("dibao"), parameter("limit", ParameterType.AREA), condition("c", turned)))
                .containsExactly("reference.type @ c/limit");
    }

    @Test
    void whatIsNoQuantityIsNotComparedAtAll() {
        for (ParameterType none : List.of(ParameterType.RATIO, ParameterType.ROUNDING, ParameterType.ALLOWANCE)) {
            assertThat(faults(programme("dibao"), parameter("limit", none), condition("c", OWNS_A_LOT)))
                    .containsExactly("reference.type @ c/limit");
        }
    }

    /** Each of the two alone could be compared with something; with one another they cannot. */
    @Test
    void twoParametersThatAreComparedCountTheSame() {
        Criterion mixed = Criterion.compare(Term.perMember("line"), Comparison.BELOW, Term.perMember("housing"));

        assertThat(Regime.of(aPolicy("national")
                                .add(
                                        programme("dibao"),
                                        parameter("line", ParameterType.AMOUNT),
                                        parameter("housing", ParameterType.AREA),
                                        condition("mixed", mixed))
                                .build())
                        .isLeft())
                .isTrue();
    }

    private static List<String> faults(Provision... provisions) {
        return Reported.faults(
                Regime.of(aPolicy("national").add(provisions).build()).getLeft());
    }
}
