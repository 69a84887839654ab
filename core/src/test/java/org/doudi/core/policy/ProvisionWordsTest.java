package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Every rule, as a villager and as an auditor read it. */
class ProvisionWordsTest {

    private static final Criterion OLD = Criterion.agedAtLeast(70);
    private static final Criterion CAR = Criterion.owns(AssetKind.MOTOR_VEHICLE);
    private static final Window YEAR = Window.between(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));

    private static final Ladder<Integer> LADDER = Ladder.of(
            9,
            new Ladder.Rung<>(Text.of("有车户", "with a car"), CAR, 3),
            new Ladder.Rung<>(Text.of("无车户", "without"), Criterion.not(CAR), 1));

    @Test
    void whatIsNamedAndWhatCounts() {
        says(
                new Provision.Parameter("p", TITLE, ParameterType.DAYS, BASIS),
                "由各层绑定的值：天数",
                "a value for layers to bind: a number of days");
        says(new Provision.Programme("p", TITLE, BASIS), "一项救助", "a kind of help");
        says(
                new Provision.Unit("u", TITLE, OLD, BASIS),
                "计为家庭成员：年满 70 周岁",
                "counts as a member of the family: aged 70 or over");
    }

    @Test
    void income() {
        says(
                new Provision.IncomeConcept("i", TITLE, Provision.Concept.NET, BASIS),
                "收入按纯收入计：减去取得收入的成本",
                "income is counted net of the cost of earning it");
        says(
                new Provision.IncomeConcept("i", TITLE, Provision.Concept.DISPOSABLE, BASIS),
                "收入按可支配收入计：减去成本、税款与社会保险费",
                "income is counted as disposable: net of cost, taxes and contributions");
    }

    @Test
    void whatDoesNotCountAndWhen() {
        says(
                disregard(Window.ALWAYS, Provision.Tested.ON_ACCRUAL),
                "不计入收入：奖学金助学金、高龄津贴",
                "does not count as income: scholarship, old-age allowance");
        says(
                disregard(YEAR, Provision.Tested.ON_DETERMINATION),
                "不计入收入：奖学金助学金、高龄津贴，认定日在 2017-01-01 至 2017-12-31 期间",
                "does not count as income: scholarship, old-age allowance, for determinations from 2017-01-01 to 2017-12-31");
        says(
                disregard(Window.until(LocalDate.of(2018, 1, 1)), Provision.Tested.ON_ACCRUAL),
                "不计入收入：奖学金助学金、高龄津贴，取得日至 2017-12-31 止",
                "does not count as income: scholarship, old-age allowance, for what accrued until 2017-12-31");
    }

    @Test
    void deductions() {
        says(
                new Provision.EarningsDeduction(
                        "e", TITLE, Set.of(IncomeKind.WAGE), Provision.Earnings.ALL, "cost", BASIS),
                "每名成员的劳动收入（工资性收入）扣减：标题（cost）",
                "from what each member earns (wage income) is taken off: title (cost)");
        says(
                new Provision.EarningsDeduction(
                        "e",
                        TITLE,
                        Set.of(IncomeKind.OPERATING, IncomeKind.WAGE),
                        Provision.Earnings.THROUGH_POVERTY_PROJECT,
                        "cost",
                        BASIS),
                "每名成员由扶贫项目就业所得（工资性收入、经营净收入）扣减：标题（cost）",
                "from what each member earns in a job found through a poverty-alleviation project (wage income, net operating income) is taken off: title (cost)");
        says(
                new Provision.SpendingDeduction("s", TITLE, Set.of(ExpenseKind.EDUCATION), "cap", BASIS),
                "家庭收入扣减用于 教育 的支出，上限：标题（cap）",
                "from the income of the household is taken off what it spends on education, up to: title (cap)");
    }

    @Test
    void conditions() {
        says(
                new Provision.Condition("c", TITLE, "dibao", Provision.Effect.EXCLUDES, CAR, BASIS),
                "标题（dibao），不得满足：拥有机动车辆",
                "title (dibao), with it nobody is admitted: owns motor vehicle");
        says(
                new Provision.Condition(
                        "c", TITLE, "dibao", Provision.Effect.EXCLUDES_AS_A_RULE, Optional.of("special"), CAR, BASIS),
                "标题（dibao），原则上不得满足：拥有机动车辆；例外的认定：标题（special）",
                "title (dibao), with it nobody is admitted, unless an exception is on the record: owns motor vehicle; the exception is decided by: title (special)");
    }

    @Test
    void questions() {
        says(
                new Provision.Question("q", TITLE, Set.of(Role.TOWNSHIP, Role.VILLAGE_COMMITTEE), 0, BASIS),
                "由人认定的问题，可认定者：村民委员会、乡镇人民政府",
                "a question for people; answered by: village committee, township");
        says(
                new Provision.Question("q", TITLE, Set.of(Role.TOWNSHIP), 12, BASIS),
                "由人认定的问题，可认定者：乡镇人民政府；12 个月内有效",
                "a question for people; answered by: township; an answer holds for 12 months");
    }

    @Test
    void benefits() {
        says(
                new Provision.Gap("g", TITLE, "dibao", "line", "rounding", BASIS),
                "标题（dibao） 发放 标题（line） × 人数减核定收入，只取整一次：标题（rounding）",
                "title (dibao) pays title (line) × members less the countable income, rounded once: title (rounding)");
        says(
                new Provision.SupplementGroup("g", TITLE, "dibao", BASIS),
                "本组各项（标题（dibao））每名成员只取最高一项",
                "of the supplements of this group (title (dibao)) each member gets the highest");
        says(
                new Provision.Supplement("s", TITLE, "group", OLD, "amount", BASIS),
                "符合下列条件的每名成员发放标题（amount）：年满 70 周岁（组：标题（group））",
                "title (amount) for each member of whom this holds: aged 70 or over (group: title (group))");
    }

    @Test
    void whoGoesFirstAndHowOftenPeopleAreLookedAt() {
        says(
                new Steering.Priority("p", TITLE, "dibao", LADDER, Steering.Precedence.BEFORE_INCOME, BASIS),
                "标题（dibao）的优先顺序，先于收入——有车户（拥有机动车辆）：第 3 位；无车户（并非拥有机动车辆）：第 1 位；其余：第 9 位",
                "title (dibao): who goes first, before income – with a car (owns motor vehicle): rank 3; without (not: owns motor vehicle): rank 1; otherwise: rank 9");
        says(
                new Steering.Review(
                        "r", TITLE, "dibao", new Ladder<>(LADDER.rungs().subList(0, 1), Optional.empty()), BASIS),
                "标题（dibao）的复核周期——有车户（拥有机动车辆）：每 3 个月；其余：无",
                "title (dibao): how often it is reviewed – with a car (owns motor vehicle): every 3 months; otherwise: nothing");
    }

    @Test
    void quotas() {
        says(
                new Steering.Quota(
                        "q",
                        TITLE,
                        "dibao",
                        "share",
                        Steering.Population.REGISTERED_POOR,
                        Steering.Scale.CONTROL,
                        Steering.Misfit.SKIP,
                        BASIS),
                "标题（dibao）的规模：建档立卡人口（人）× 标题（share），控制数；首个不能整户纳入者：顺延较小户",
                "how many in title (dibao): registered poor population (persons) × title (share), a control figure; the first household that does not fit whole: try the next smaller");
    }

    @Test
    void measures() {
        says(
                measure(Steering.Measure.Weight.EMPHASIS, Optional.of("most"), 2),
                "技术扶持，重点：拥有机动车辆；最高：标题（most）；每年至少 2 次",
                "technical help, with emphasis: owns motor vehicle; at most: title (most); at least 2 times a year");
        says(
                measure(Steering.Measure.Weight.ORDINARY, Optional.empty(), 0),
                "技术扶持，一般：拥有机动车辆",
                "technical help, like others: owns motor vehicle");
    }

    @Test
    void targets() {
        says(
                new Promise.Target("t", TITLE, new Promise.Aim.AtLeast("line", Ratio.of(1, 2), "other", YEAR), BASIS),
                "在 2017-01-01 至 2017-12-31 期间：标题（line）不低于标题（other） × 0.5",
                "from 2017-01-01 to 2017-12-31: title (line) at least title (other) × 0.5");
        says(
                growth(Optional.empty()),
                "标题（line）自 2010-01-01 至 2015-01-01 年均增长 0.144，相差不过 0.0005",
                "title (line) grows by 0.144 a year from 2010-01-01 to 2015-01-01, to within 0.0005");
        says(
                growth(Optional.of(Amount.yearly(Money.ofYuan(1196)))),
                "标题（line）自 2010-01-01（基数 1196.00 元/年） 至 2015-01-01 年均增长 0.144，相差不过 0.0005",
                "title (line) grows by 0.144 a year from 2010-01-01 (base 1196.00 yuan a year) to 2015-01-01, to within 0.0005");
    }

    @Test
    void timetablesAndExemptions() {
        says(
                new Promise.Timetable("t", TITLE, "dibao", 30, List.of("second", "first"), BASIS),
                "标题（dibao）：30 天内完成，其中公示 标题（second）、标题（first）",
                "title (dibao): to be done in 30 days, among them the notices title (second), title (first)");
        says(
                new Promise.Exemption("e", TITLE, "dibao", Promise.Law.MORE_INCOME, BASIS),
                "标题（dibao）不守此通则：收入增加不会增加待遇",
                "title (dibao) does not keep this law: more income never means more benefit");
    }

    private static Provision disregard(Window window, Provision.Tested tested) {
        return new Provision.Disregard(
                "d", TITLE, Set.of(IncomeKind.OLD_AGE_ALLOWANCE, IncomeKind.SCHOLARSHIP), window, tested, BASIS);
    }

    private static Provision measure(Steering.Measure.Weight weight, Optional<String> limit, int times) {
        return new Steering.Measure("m", TITLE, Steering.Measure.Kind.TECHNICAL, CAR, weight, limit, times, BASIS);
    }

    private static Provision growth(Optional<Amount> base) {
        return new Promise.Target(
                "t",
                TITLE,
                new Promise.Aim.Growth(
                        "line",
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2015, 1, 1),
                        base,
                        Ratio.of(144, 1000),
                        Ratio.of(1, 2000)),
                BASIS);
    }

    private static void says(Provision provision, String zh, String en) {
        assertThat(provision.describe(ProvisionWordsTest::title)).isEqualTo(Text.of(zh, en));
    }

    private static Text title(String id) {
        return Text.of("标题（" + id + "）", "title (" + id + ")");
    }
}
