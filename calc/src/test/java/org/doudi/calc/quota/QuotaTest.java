package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.quota.AllocationTest.codes;
import static org.doudi.calc.quota.Village.asks;
import static org.doudi.calc.quota.Village.frail;
import static org.doudi.calc.quota.Village.home;
import static org.doudi.calc.quota.Village.made;
import static org.doudi.calc.quota.Village.notFrail;
import static org.doudi.calc.quota.Village.number;
import static org.doudi.calc.quota.Village.only;
import static org.doudi.calc.quota.Village.ranking;
import static org.doudi.calc.quota.Village.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** How many, and who of them. */
class QuotaTest {

    private static Regime regimeOf(Scale effect, Misfit misfit) {
        return regime(effect, misfit, Precedence.AT_EQUAL_INCOME);
    }

    /** 100 for each of three, 200 for each of three, 300 for one. */
    private static Ranking three(Regime regime) {
        return ranking(
                asks(regime, frail(home("c", 1, "300.00"))),
                asks(regime, notFrail(home("a", 3, "300.00"))),
                asks(regime, notFrail(home("b", 3, "600.00"))));
    }

    /** Of a village of so many people, of whom so many have a place already. */
    private static QuotaSelection selected(Scale effect, Misfit misfit, long population, long alreadyIn) {
        Regime regime = regimeOf(effect, misfit);
        return made(QuotaSelection.of(number(regime, population), three(regime), alreadyIn));
    }

    private static List<String> told(QuotaSelection selection) {
        return selection.all().stream()
                .map(one -> one.household() + " " + one.verdict() + " " + one.room() + " "
                        + (one.left().isPresent() ? one.left().getAsLong() : "-"))
                .toList();
    }

    @Test
    void aShareIsRoundedDownToWholePersonsAndSaysHowItCameAbout() {
        Regime regime = regimeOf(Scale.BAR, Misfit.STOP);
        Derivation why = number(regime, 59).derivation();

        assertThat(number(regime, 59).persons()).isEqualTo(5);
        assertThat(number(regime, 60).persons()).isEqualTo(6);
        assertThat(number(regime, 9).persons()).isZero();
        assertThat(number(regime, Allocation.MOST).persons()).isEqualTo(Allocation.MOST / 10);
        assertThat(DerivationChecker.ofSteps(regime, home("a", 1, "1.00"), why.steps()))
                .isEmpty();
        assertThat(why.toText(Locale.ENGLISH))
                .contains("59 people", "0.1 times", "5.9 people", "5 people", "rounded down to whole persons");
        assertThat(why.toText(Locale.CHINA)).contains("5.9 人", "舍去不足一人的部分");
        assertThat(number(regime, 59)).hasToString("QuotaNumber[quota on 2018-03-15: 5]");
    }

    @Test
    void anAssignedNumberNeedsNoShare() {
        Regime regime = regimeOf(Scale.BAR, Misfit.STOP);

        assertThat(made(QuotaNumber.assigned(regime, Village.DAY, "quota", 7)).persons())
                .isEqualTo(7);
        assertThat(codes(QuotaNumber.assigned(regime, Village.DAY, "below", -1).getLeft()))
                .containsExactly("persons.range", "rule.absent");
        assertThat(codes(QuotaNumber.of(regime, Village.DAY, "nothing", Allocation.MOST + 1)
                        .getLeft()))
                .containsExactly("persons.range", "rule.absent");
    }

    /** In the county no township has bound its share. */
    @Test
    void aShareThatNobodyHasSetIsAProblem() {
        Regime regime = made(Regime.of(List.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300)));

        assertThat(codes(QuotaNumber.of(regime, LocalDate.of(2013, 6, 1), "registration.quota", -1)
                        .getLeft()))
                .containsExactly("persons.range", "parameter.unbound");
    }

    @Test
    void nobodyHasMorePlacesThanPeople() {
        Regime more = Regimes.of(
                Village.nation().add(Village.quota(Scale.BAR, Misfit.STOP)).build(),
                Regimes.aLayer("more")
                        .inForce(Window.ALWAYS)
                        .bind("tenth", ParameterValue.of(Ratio.of(10_001, 10_000)), Regimes.BASIS)
                        .build());

        assertThat(codes(QuotaNumber.of(more, Village.DAY, "quota", 10).getLeft()))
                .containsExactly("share.above-one");
    }

    /** 5 places: three go to a, of b's three two are left. */
    @Test
    void theFirstWhoDoesNotFitWholeEndsItIsPassedOverOrIsAdmittedWhole() {
        assertThat(told(selected(Scale.BAR, Misfit.STOP, 50, 0)))
                .containsExactly("a IN FITS 5", "b OUT TOO_LARGE 2", "c OUT AFTER_LAST -");
        assertThat(told(selected(Scale.BAR, Misfit.SKIP, 50, 0)))
                .containsExactly("a IN FITS 5", "b OUT TOO_LARGE 2", "c IN FITS 2");
        assertThat(told(selected(Scale.BAR, Misfit.ADMIT_WHOLE, 50, 0)))
                .containsExactly("a IN FITS 5", "b IN FITS_IN_PART 2", "c OUT NOTHING_LEFT 0");
    }

    @Test
    void aControlFigureRefusesNobodyAndAsksForADecision() {
        assertThat(told(selected(Scale.CONTROL, Misfit.STOP, 50, 0)))
                .containsExactly("a IN FITS 5", "b NEEDS_DECISION TOO_LARGE 2", "c NEEDS_DECISION AFTER_LAST -");
        assertThat(told(selected(Scale.CONTROL, Misfit.ADMIT_WHOLE, 50, 0)))
                .containsExactly("a IN FITS 5", "b IN FITS_IN_PART 2", "c NEEDS_DECISION NOTHING_LEFT 0");
    }

    @Test
    void whoIsInAlreadyCountsFirstAndStays() {
        assertThat(told(selected(Scale.BAR, Misfit.STOP, 80, 2)))
                .containsExactly("a IN FITS 6", "b IN FITS 3", "c OUT NOTHING_LEFT 0");
        assertThat(told(selected(Scale.BAR, Misfit.STOP, 80, 9)))
                .containsExactly("a OUT NOTHING_LEFT 0", "b OUT AFTER_LAST -", "c OUT AFTER_LAST -");
        assertThat(selected(Scale.BAR, Misfit.STOP, 80, 9).left()).hasValue(0);
        assertThat(selected(Scale.BAR, Misfit.STOP, 80, 9).last()).isEmpty();
        assertThat(selected(Scale.BAR, Misfit.STOP, 80, 9).told("a").stream().map(Text::en))
                .last()
                .isEqualTo("the number is 8 persons, of which already in 9; nobody is in; 0 persons left");
    }

    @Test
    void eachHouseholdLearnsWhyNotIt() {
        QuotaSelection selection = selected(Scale.BAR, Misfit.STOP, 50, 0);

        assertThat(only(selection.last()).household()).isEqualTo("a");
        assertThat(selection.left()).hasValue(2);
        assertThat(selection.told("b").stream().map(Text::en))
                .containsExactly(
                        "number 2, 3 persons, place 2",
                        "the frail first: all others (rank 2), by document 1 of 2012 art. 1",
                        "monthly countable income for each member 200.00 yuan",
                        "applied on 2018-03-01",
                        "not in: has more persons than are left when its turn comes, 2 persons left",
                        "the number is 5 persons, of which already in 0; the last place in is 1; 2 persons left");
        assertThat(selection.told("b").stream().map(Text::zh))
                .containsExactly(
                        "第 2 号，3 人，位次 2",
                        "体弱者优先：其余（第 2 等），依据 某发〔2012〕1号 第1条",
                        "人均月核定收入 200.00 元",
                        "申请日期 2018-03-01",
                        "未纳入：轮到时余额不足全户，余 2 人",
                        "规模 5 人，已有 0 人；末位为第 1 位；余 2 人");
    }

    /** Whether the second is frail is open; so is whether the third may come before it. */
    @Test
    void aPlaceThatAnOpenHouseholdMayClaimIsGivenToNobodyElse() {
        Regime regime = regime(Scale.BAR, Misfit.STOP, Precedence.BEFORE_INCOME);
        Ranking ranking = ranking(
                asks(regime, frail(home("a", 1, "100.00"))),
                asks(regime, home("open", 2, "600.00")),
                asks(regime, notFrail(home("b", 1, "200.00"))));
        QuotaSelection two = made(QuotaSelection.of(number(regime, 20), ranking, 0));
        QuotaSelection four = made(QuotaSelection.of(number(regime, 40), ranking, 0));

        assertThat(told(two)).containsExactly("a IN FITS 2", "open OUT BEYOND -", "b OPEN DEPENDS -");
        assertThat(two.isDetermined()).isFalse();
        assertThat(two.left()).isEmpty();
        assertThat(two.last()).isEmpty();
        assertThat(two.told("open").stream().map(Text::en))
                .contains(
                        "number 2, 2 persons, place 2–3",
                        "the frail first: frail (rank 1) or all others (rank 2), by document 1 of 2012 art. 1",
                        "not in: there is no room whatever is open of others",
                        "the number is 2 persons, of which already in 0; some is still open");
        assertThat(told(four)).containsExactly("a IN FITS 4", "open IN WITHIN -", "b IN WITHIN -");
        assertThat(four.isDetermined()).isTrue();
    }

    @Test
    void theNoticeShowsPlacesAndVerdictsAndNothingElse() {
        QuotaNotice notice = selected(Scale.CONTROL, Misfit.STOP, 50, 1).notice();

        assertThat(notice.toText(Locale.ENGLISH)).isEqualTo("""
                places there are (a control figure), 2018-03-15

                the number is 5 persons, of which already in 1; the last place in is 1; 1 person left
                1. place 1, 3 persons: in
                2. place 2, 3 persons: beyond the control figure: needs a reasoned decision
                3. place 3, 1 person: beyond the control figure: needs a reasoned decision
                document 1 of 2012 art. 1
                """);
        assertThat(notice.toMarkdown(Locale.CHINA)).isEqualTo("""
                ## 名额（控制数），2018-03-15

                规模 5 人，已有 1 人；末位为第 1 位；余 1 人

                | 序号 | 位次 | 人数 | 结果 |
                | --- | --- | --- | --- |
                | 1 | 1 | 3 | 纳入 |
                | 2 | 2 | 3 | 超出控制数，须作出说明理由的决定 |
                | 3 | 3 | 1 | 超出控制数，须作出说明理由的决定 |

                某发〔2012〕1号 第1条
                """);
        for (String text : List.of(notice.toText(Locale.CHINA), notice.toMarkdown(Locale.ENGLISH), notice.toString())) {
            assertThat(text).doesNotContain("frail", "体弱", "300", "200.00", "100.00", "h-");
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Regime regime = regimeOf(Scale.BAR, Misfit.STOP);
        Regime other = regimeOf(Scale.CONTROL, Misfit.STOP);

        assertThat(codes(QuotaSelection.of(number(other, 50), three(regime), -1).getLeft()))
                .containsExactly("persons.range", "quota.regime");
        QuotaSelection fine = selected(Scale.BAR, Misfit.STOP, 50, 0);
        assertThat(fine).hasToString("QuotaSelection[quota on 2018-03-15]");
        assertThat(fine.all().get(0)).hasToString("Selected[a]");
        assertThat(fine.alreadyIn()).isZero();
        assertThat(fine.quota().persons()).isEqualTo(5);
    }

    /** X3: a quota never bars dibao. */
    @Test
    void noPackLimitsDibao() {
        List<Steering.Quota> quotas = Packs.all().stream()
                .map(Policy::edits)
                .flatMap(List::stream)
                .filter(edit -> edit instanceof Edit.Add add && add.provision() instanceof Steering.Quota)
                .map(edit -> (Steering.Quota) ((Edit.Add) edit).provision())
                .toList();

        assertThat(quotas).hasSizeGreaterThanOrEqualTo(3);
        assertThat(quotas).extracting(Steering.Quota::programme).doesNotContain("dibao");
    }
}
