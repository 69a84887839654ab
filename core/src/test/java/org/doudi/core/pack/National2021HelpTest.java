package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Role;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** What the measures of 2021 have beside the gap: review, own parts, gradual exit, and who stands just above the line. */
class National2021HelpTest {

    private static final LocalDate EVE_OF_THE_NOTICE = LocalDate.of(2022, 10, 19);
    private static final LocalDate NOTICE = LocalDate.of(2022, 10, 20);
    private static final LocalDate EVE_OF_2025 = LocalDate.of(2024, 12, 31);
    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);

    private static final Regime NATION = Regime.of(Packs.NATIONAL_2021).get();
    private static final Rules RULES = NATION.on(LocalDate.of(2021, 7, 1));
    private static final Rules LATER = NATION.on(NEW_YEAR_2025);

    private static final Criterion AT_LEAST_THE_LINE =
            Criterion.compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("dibao.rural"));
    private static final Criterion BELOW_THE_MULTIPLE = Criterion.compare(
            Term.countableIncome(),
            Comparison.BELOW,
            Term.perMember("dibao.rural").times("dibao-marginal.multiple"));
    /** Art. 31: a year; half a year where income is unstable and somebody is able to work. */
    @Test
    void isReviewedYearlyOrHalfYearly() {
        Steering.Review review = (Steering.Review) Found.provision(RULES, "dibao.review");

        assertThat(review.months().rungs())
                .extracting(Ladder.Rung::criterion, Ladder.Rung::value)
                .containsExactly(tuple(
                        Criterion.all(
                                Criterion.someMember(Criterion.has(
                                        PersonAttribute.LABOUR,
                                        LabourCapacity.ORDINARY,
                                        LabourCapacity.SKILLED,
                                        LabourCapacity.WEAK_OR_HALF)),
                                History.stated("dibao.income-unstable")),
                        6));
        assertThat(review.months().otherwise()).contains(12);
    }

    /** Art. 34: that person's own part, once it has been found, and by the agencies only. */
    @Test
    void refusingWorkCostsOnesOwnPartAndHasToBeFound() {
        Benefit.Forfeit forfeit = (Benefit.Forfeit) Found.provision(RULES, "dibao.forfeit");
        Provision.Question refused = (Provision.Question) Found.provision(RULES, "dibao.refused-work");

        assertThat(forfeit.gap()).isEqualTo("dibao.gap");
        assertThat(forfeit.who()).isEqualTo(History.statedOf("dibao.refused-work"));
        assertThat(forfeit.basis().reading()).isPresent();
        assertThat(refused.about()).isEqualTo(Criterion.Scope.PERSON);
        assertThat(refused.unanswered()).isEqualTo(Provision.Silence.NO);
        assertThat(refused.statedBy()).containsExactlyInAnyOrder(Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
        assertThat(refused.holdsMonths()).isEqualTo(12);
    }

    /** Art. 33: a county may grant it; of itself the text grants no month. */
    @Test
    void thereIsNoGradualExitUnlessALayerGrantsIt() {
        Benefit.Gradual gradual = (Benefit.Gradual) Found.provision(RULES, "dibao.gradual");

        assertThat(gradual.programme()).isEqualTo("dibao");
        assertThat(gradual.criterion()).isEqualTo(History.stated("dibao.rose-through-work"));
        assertThat(gradual.months()).isEqualTo("dibao.gradual.months");
        assertThat(gradual.pays()).isEqualTo(Benefit.Pays.LAST_AMOUNT);
        assertThat(gradual.basis().reading()).isPresent();
        assertThat(((Provision.Question) Found.provision(RULES, "dibao.rose-through-work")).unanswered())
                .isEqualTo(Provision.Silence.NO);
        for (LocalDate day : new LocalDate[] {EVE_OF_THE_NOTICE, NOTICE}) {
            assertThat(NATION.on(day)
                            .value("dibao.gradual.months")
                            .orElseThrow()
                            .value())
                    .isEqualTo(ParameterValue.months(0));
        }
    }

    /** The notice of 2022-10-20: in principle no more than six months. */
    @Test
    void sixMonthsAreTheMostFromTheNoticeOf2022On() {
        assertThat(granting(6, NOTICE, NOTICE.plusYears(1))).isEmpty();
        assertThat(granting(7, NOTICE, NOTICE.plusYears(1))).containsExactly("limit.ceiling");
        assertThat(granting(12, LocalDate.of(2021, 7, 1), NOTICE)).isEmpty();
        assertThat(granting(12, LocalDate.of(2021, 7, 1), NOTICE.plusDays(1))).containsExactly("limit.ceiling");
    }

    private static Set<String> granting(int months, LocalDate from, LocalDate until) {
        Policy county = Policy.builder("county")
                .title(Text.of("某县", "some county"))
                .jurisdiction(Jurisdiction.of("519999", Text.of("某县", "some county")))
                .inForce(Window.between(from, until))
                .knownFrom(from)
                .addDocuments(Document.builder("d")
                        .issuer(Text.same("甲"))
                        .number(Text.same("乙"))
                        .title(Text.same("丙"))
                        .date(from)
                        .build())
                .bind("dibao.gradual.months", ParameterValue.months(months), Basis.of(Grade.K, "d", "1"))
                .build();
        return Regime.of(Packs.NATIONAL_2021, county)
                .fold(
                        problems -> problems.list().stream().map(Problem::code).collect(Collectors.toSet()),
                        fits -> Set.of());
    }

    /** Art. 8: not eligible for dibao, below 1.5 times the standard, within the property rule. */
    @Test
    void isMarginalFromTheLineOnAndBelowOneAndAHalfTimesIt() {
        assertThat(conditions(RULES, "dibao-marginal"))
                .allSatisfy(condition -> assertThat(condition.effect()).isEqualTo(Provision.Effect.ADMITS))
                .extracting(Provision.Condition::criterion)
                .containsExactly(
                        Criterion.ruralIn(""),
                        AT_LEAST_THE_LINE,
                        BELOW_THE_MULTIPLE,
                        within("dibao-marginal.property.limit"));
        assertThat(RULES.value("dibao-marginal.multiple").orElseThrow().value())
                .isEqualTo(ParameterValue.of(Ratio.of(3, 2)));
        assertThat(RULES.provision("dibao-marginal").orElseThrow().cited().in(Locale.CHINA))
                .isEqualTo("民发〔2021〕57号 第8条");
    }

    /** Below the line a household is not marginal, so more income can make it so: the policy says that it means that. */
    @Test
    void saysThatMoreIncomeCanMakeMarginal() {
        assertThat(Found.all(RULES, Promise.Exemption.class))
                .extracting(Promise.Exemption::programme, Promise.Exemption::law)
                .containsExactly(
                        tuple("dibao-marginal", Promise.Law.MORE_INCOME),
                        tuple("dibao-single-person", Promise.Law.MORE_INCOME));
    }

    /** Art. 8: grades 1 and 2 of any kind, grade 3 intellectual or mental, the seriously ill. */
    @Test
    void singleMembersOfMarginalHouseholdsGetAnAmountThatIsLocal() {
        Criterion who = Criterion.any(
                Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2),
                Criterion.all(
                        Criterion.disabled(DisabilityGrade.GRADE_3),
                        Criterion.has(
                                PersonAttribute.DISABILITY_KIND, DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                Criterion.health(Health.MAJOR_ILLNESS));
        Provision.Supplement each = (Provision.Supplement) Found.provision(RULES, "dibao-single-person.each");

        assertThat(conditions(RULES, "dibao-single-person"))
                .extracting(Provision.Condition::criterion)
                .containsExactly(
                        Criterion.all(
                                Criterion.ruralIn(""),
                                AT_LEAST_THE_LINE,
                                BELOW_THE_MULTIPLE,
                                within("dibao-marginal.property.limit")),
                        Criterion.someMember(who));
        assertThat(each.who()).isEqualTo(who);
        assertThat(each.group()).isEqualTo("dibao-single-person.members");
        assertThat(RULES.value(each.amount())).isEmpty();
    }

    /** The measures of 2024: in no other programme, income and spending against two local figures; a year at most. */
    @Test
    void rigidSpendingIsAStatusFrom2025On() {
        assertThat(NATION.on(EVE_OF_2025).provision("rigid-expenditure")).isEmpty();
        assertThat(NATION.on(EVE_OF_2025).provision("tekun")).isEmpty();
        assertThat(conditions(LATER, "rigid-expenditure"))
                .extracting(Provision.Condition::effect, Provision.Condition::criterion)
                .containsExactly(
                        tuple(Provision.Effect.ADMITS, Criterion.ruralIn("")),
                        tuple(
                                Provision.Effect.ADMITS,
                                Criterion.compare(
                                        Term.countableIncome(),
                                        Comparison.BELOW,
                                        Term.perMember("rigid-expenditure.income-limit"))),
                        tuple(
                                Provision.Effect.ADMITS,
                                Criterion.compare(
                                        Term.spendingOn(ExpenseKind.values()),
                                        Comparison.ABOVE,
                                        Term.countableIncome().times("rigid-expenditure.ratio"))),
                        tuple(Provision.Effect.ADMITS, within("rigid-expenditure.property.limit")),
                        tuple(
                                Provision.Effect.EXCLUDES,
                                Criterion.any(
                                        History.enrolledIn("dibao"),
                                        History.enrolledIn("tekun"),
                                        History.enrolledIn("dibao-marginal"))));
        Steering.Review review = (Steering.Review) Found.provision(LATER, "rigid-expenditure.review");
        assertThat(review.months().rungs())
                .extracting(Ladder.Rung::criterion, Ladder.Rung::value)
                .containsExactly(tuple(History.enrolledIn("rigid-expenditure"), 12));
    }

    @Test
    void whatCameLaterWasNotKnownBefore() {
        Regime before = NATION.asKnownOn(LocalDate.of(2024, 10, 31)).getOrElseThrow(Problems::toException);

        assertThat(before.on(NEW_YEAR_2025).provision("rigid-expenditure")).isEmpty();
        assertThat(LATER.provision("rigid-expenditure")).isPresent();
    }

    private static Criterion within(String limit) {
        return Criterion.compare(Term.financialAssets(), Comparison.AT_MOST, Term.perMember(limit));
    }

    private static List<Provision.Condition> conditions(Rules rules, String programme) {
        return Found.all(rules, Provision.Condition.class).stream()
                .filter(condition -> condition.programme().equals(programme))
                .toList();
    }
}
