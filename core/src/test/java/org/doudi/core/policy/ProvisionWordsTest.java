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
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Trigger;
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
                new IncomeRule.IncomeConcept("i", TITLE, IncomeRule.Concept.NET, BASIS),
                "收入按纯收入计：减去取得收入的成本",
                "income is counted net of the cost of earning it");
        says(
                new IncomeRule.IncomeConcept("i", TITLE, IncomeRule.Concept.DISPOSABLE, BASIS),
                "收入按可支配收入计：减去成本、税款与社会保险费",
                "income is counted as disposable: net of cost, taxes and contributions");
    }

    @Test
    void whatDoesNotCountAndWhen() {
        says(
                disregard(Window.ALWAYS, IncomeRule.Tested.ON_ACCRUAL),
                "不计入收入：奖学金助学金、高龄津贴",
                "does not count as income: scholarship, old-age allowance");
        says(
                disregard(YEAR, IncomeRule.Tested.ON_DETERMINATION),
                "不计入收入：奖学金助学金、高龄津贴，认定日在 2017-01-01 至 2017-12-31 期间",
                "does not count as income: scholarship, old-age allowance, for determinations from 2017-01-01 to 2017-12-31");
        says(
                disregard(Window.until(LocalDate.of(2018, 1, 1)), IncomeRule.Tested.ON_ACCRUAL),
                "不计入收入：奖学金助学金、高龄津贴，取得日至 2017-12-31 止",
                "does not count as income: scholarship, old-age allowance, for what accrued until 2017-12-31");
    }

    @Test
    void deductions() {
        says(
                new IncomeRule.EarningsDeduction(
                        "e", TITLE, Set.of(IncomeKind.WAGE), IncomeRule.Earnings.ALL, "cost", BASIS),
                "每名成员的劳动收入（工资性收入）扣减：标题（cost）",
                "from what each member earns (wage income) is taken off: title (cost)");
        says(
                new IncomeRule.EarningsDeduction(
                        "e",
                        TITLE,
                        Set.of(IncomeKind.OPERATING, IncomeKind.WAGE),
                        IncomeRule.Earnings.THROUGH_POVERTY_PROJECT,
                        "cost",
                        BASIS),
                "每名成员由扶贫项目就业所得（工资性收入、经营净收入）扣减：标题（cost）",
                "from what each member earns in a job found through a poverty-alleviation project (wage income, net operating income) is taken off: title (cost)");
        says(
                new IncomeRule.SpendingDeduction("s", TITLE, Set.of(ExpenseKind.EDUCATION), "cap", BASIS),
                "家庭收入扣减用于 教育 的支出，上限：标题（cap）",
                "from the income of the household is taken off what it spends on education, up to: title (cap)");
    }

    @Test
    void conditions() {
        says(
                new Provision.Condition("c", TITLE, "dibao", Provision.Effect.EXCLUDES, CAR, BASIS),
                "标题（dibao），不得满足：拥有机动车辆",
                "title (dibao) is not for those of whom this holds: owns motor vehicle");
        says(
                new Provision.Condition(
                        "c", TITLE, "dibao", Provision.Effect.EXCLUDES_AS_A_RULE, Optional.of("special"), CAR, BASIS),
                "标题（dibao），原则上不得满足：拥有机动车辆；例外的认定：标题（special）",
                "title (dibao) is as a rule not for those of whom this holds: owns motor vehicle; the exception is decided by: title (special)");
    }

    @Test
    void whoIsInLeavesOrStays() {
        says(
                new Provision.Condition("c", TITLE, "dibao", Provision.Effect.ADMITS, CAR, BASIS),
                "标题（dibao），须满足：拥有机动车辆",
                "title (dibao) is only for those of whom this holds: owns motor vehicle");
        says(
                new Provision.Condition("c", TITLE, "dibao", Provision.Effect.EXITS, CAR, BASIS),
                "标题（dibao），在册者满足即退出：拥有机动车辆",
                "title (dibao) is left by those enrolled of whom this holds: owns motor vehicle");
        says(
                new Provision.Condition("c", TITLE, "dibao", Provision.Effect.PROTECTS, CAR, BASIS),
                "标题（dibao），在册者满足即不退出：拥有机动车辆",
                "title (dibao) is not left by those enrolled of whom this holds: owns motor vehicle");
    }

    @Test
    void questions() {
        says(
                new Provision.Question("q", TITLE, Set.of(Role.TOWNSHIP, Role.VILLAGE_COMMITTEE), 0, BASIS),
                "由人认定的问题（按户），可认定者：村民委员会、乡镇人民政府",
                "a question for people, about the household; answered by: village committee, township");
        says(
                new Provision.Question("q", TITLE, Set.of(Role.TOWNSHIP), 12, BASIS),
                "由人认定的问题（按户），可认定者：乡镇人民政府；12 个月内有效",
                "a question for people, about the household; answered by: township; an answer holds for 12 months");
    }

    @Test
    void questionsAboutPeopleAndWhatSilenceComesTo() {
        says(
                new Provision.Question(
                        "q", TITLE, Criterion.Scope.PERSON, Set.of(Role.TOWNSHIP), 0, Provision.Silence.NO, BASIS),
                "由人认定的问题（逐人），可认定者：乡镇人民政府；未认定视为否",
                "a question for people, about each member; answered by: township; no answer counts as no");
    }

    @Test
    void benefits() {
        says(
                new Provision.Gap("g", TITLE, "dibao", "line", "rounding", BASIS),
                "标题（dibao） 发放 标题（line） × 人数减核定收入，只取整一次：标题（rounding）",
                "title (dibao) pays title (line) × members less the countable income, rounded once: title (rounding)");
        says(
                new Provision.Gap("g", TITLE, "dibao", "line", "rounding", Set.of("wubao", "old-age"), BASIS),
                "标题（dibao） 发放 标题（line） × 人数减核定收入、减标题（old-age）已补部分、减标题（wubao）已补部分，只取整一次：标题（rounding）",
                "title (dibao) pays title (line) × members less the countable income, less what title (old-age) fills, less what title (wubao) fills, rounded once: title (rounding)");
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
    void supportThatIsTakenToBeGiven() {
        says(
                new IncomeRule.ImputedSupport(
                        "i", TITLE, Set.of(KinRelation.DAUGHTER, KinRelation.SON), "line", "share", BASIS),
                "子、女的赡养、抚养、扶养费计入收入：（其家庭收入 − 标题（line） × 其家庭人数）× 标题（share） ÷ 被赡养人数，实付更多的按实付",
                "support by son, daughter counts as income: (income of their household − title (line) × its people) × title (share) ÷ people supported; what is really paid if that is more");
    }

    @Test
    void fixedAmountsAndPartOfACost() {
        says(
                new Benefit.Tiers("t", TITLE, "dibao", Ladder.of("low", new Ladder.Rung<>(TITLE, CAR, "high")), BASIS),
                "标题（dibao） 分档发放，每人——某条款（拥有机动车辆）：标题（high）；其余：标题（low）",
                "title (dibao) pays by band, each person – some provision (owns motor vehicle): title (high); otherwise: title (low)");
        says(
                new Benefit.Flat("f", TITLE, "dibao", "amount", BASIS),
                "标题（dibao） 每户发放标题（amount）",
                "title (dibao) pays each household title (amount)");
        says(
                new Benefit.CostShare(
                        "c",
                        TITLE,
                        "fees",
                        Set.of(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
                        "share",
                        "rounding",
                        BASIS),
                "标题（fees） 补助家庭自付的支出（重大疾病、教育）：标题（share），不超过支出，只取整一次：标题（rounding）",
                "title (fees) pays part of what the household itself spends on serious illness, education: title (share), never more than that, rounded once: title (rounding)");
    }

    @Test
    void howAProgrammeStopsPaying() {
        says(
                new Benefit.Forfeit("f", TITLE, "gap", OLD, BASIS),
                "成员年满 70 周岁者，停发本人在标题（gap）中的份额",
                "a member of whom this holds gets no part of title (gap): aged 70 or over");
        says(
                new Benefit.Gradual("g", TITLE, "dibao", CAR, "months", Benefit.Pays.LAST_AMOUNT, BASIS),
                "标题（dibao） 渐退：拥有机动车辆的，不再符合条件后续发，期限 标题（months），按原金额",
                "title (dibao) goes on for title (months) after they no longer qualify, paying the last amount before; only where this holds: owns motor vehicle");
        says(
                new Benefit.WhileProtected("w", TITLE, "dibao", Benefit.Pays.WHAT_IS_DUE, BASIS),
                "标题（dibao） 保护期内：按当日规则计算",
                "title (dibao) pays while they are protected: what the rules come to on the day");
    }

    @Test
    void howLinesMoveEachYear() {
        says(
                new StandardRule.Indexation("i", TITLE, "line", Optional.of("floor"), true, "rounding", BASIS),
                "标题（line）每年 = 上年 ×（1 + 增长幅度），不低于标题（floor），只升不降，只取整一次：标题（rounding）",
                "each year title (line) = last year's × (1 + growth), at least title (floor), never less than before, rounded once: title (rounding)");
        says(
                new StandardRule.Indexation("i", TITLE, "line", Optional.empty(), false, "rounding", BASIS),
                "标题（line）每年 = 上年 ×（1 + 增长幅度），只取整一次：标题（rounding）",
                "each year title (line) = last year's × (1 + growth), rounded once: title (rounding)");
    }

    @Test
    void subsidiesWhenPricesRise() {
        Trigger cpi = new Trigger(StandardRule.Index.CONSUMER_PRICES, Ratio.of(35, 1000), 3);
        Trigger food = new Trigger(StandardRule.Index.FOOD_PRICES, Ratio.of(6, 100), 1);

        says(
                priceLink(List.of(cpi, food), new Formula.RiseOfTrigger(), Ratio.ONE),
                "启动：居民消费价格指数（CPI）同比涨幅连续 3 个月不低于 0.035，或食品价格指数同比涨幅单月不低于 0.06；每人每月 标题（line） × 达到条件的指数涨幅（取大），不低于标题（floor），只取整一次：标题（rounding）",
                "set off by: consumer prices (CPI) up by at least 0.035 on a year before, for 3 months on end, or food prices up by at least 0.06 on a year before, in one month; each person a month title (line) × the rise of the index that set it off, the larger of several, at least title (floor), rounded once: title (rounding)");
        says(
                priceLink(List.of(food), new Formula.Rise(StandardRule.Index.LOW_INCOME_LIVING_COST), Ratio.of(12, 10)),
                "启动：食品价格指数同比涨幅单月不低于 0.06；每人每月 标题（line） × 城镇低收入居民基本生活费用价格指数（SCPI）同比涨幅 × 1.2，不低于标题（floor），只取整一次：标题（rounding）",
                "set off by: food prices up by at least 0.06 on a year before, in one month; each person a month title (line) × the rise of living cost of low-income urban residents (SCPI) × 1.2, at least title (floor), rounded once: title (rounding)");
    }

    /** The brackets keep the share of a band apart from what it is multiplied by. */
    @Test
    void subsidiesByBand() {
        Trigger food = new Trigger(StandardRule.Index.FOOD_PRICES, Ratio.of(6, 100), 1);
        Formula bands = new Formula.Bands(
                StandardRule.Index.FOOD_PRICES,
                List.of(
                        new Formula.Band(Ratio.of(6, 100), Ratio.of(1, 10)),
                        new Formula.Band(Ratio.of(12, 100), Ratio.of(2, 10))));

        says(
                priceLink(List.of(food), bands, Ratio.of(12, 10)),
                "启动：食品价格指数同比涨幅单月不低于 0.06；每人每月 标题（line） × （食品价格指数涨幅自 0.06 起按 0.1、食品价格指数涨幅自 0.12 起按 0.2） × 1.2，不低于标题（floor），只取整一次：标题（rounding）",
                "set off by: food prices up by at least 0.06 on a year before, in one month; each person a month title (line) × (0.1 from a rise of food prices of 0.06 on, 0.2 from a rise of food prices of 0.12 on) × 1.2, at least title (floor), rounded once: title (rounding)");
    }

    @Test
    void whatBindsTwoSystems() {
        says(
                new Linkage.Placement(
                        "p", TITLE, "dibao", "poverty", CAR, Criterion.not(CAR), Criterion.someMember(OLD), BASIS),
                "拥有机动车辆的归标题（dibao）；并非（拥有机动车辆），且有成员年满 70 周岁的归标题（poverty）；可兼属",
                "belongs to title (dibao) where this holds: owns motor vehicle; to title (poverty) where both hold: not (owns motor vehicle), and some member: aged 70 or over; possibly to both");
        says(
                new Linkage.CrossEligibility("c", TITLE, "poverty", "dibao", BASIS),
                "已纳入标题（poverty）且符合标题（dibao）条件的，应纳入标题（dibao）",
                "whoever is in title (poverty) and qualifies for title (dibao) should be in it");
    }

    @Test
    void whatRecordsHaveToAgreeWith() {
        says(
                new Administration.Consistency(
                        "c",
                        TITLE,
                        OLD,
                        Criterion.not(Criterion.earns(IncomeKind.SCHOLARSHIP)),
                        Administration.Sought.CONTRADICTION,
                        Administration.Severity.ERROR,
                        BASIS),
                "错误（数据矛盾）：凡年满 70 周岁的，应符合：并非（有收入（奖学金助学金））",
                "error (a contradiction): where this holds: aged 70 or over, this is expected: not (has income (scholarship))");
        says(
                new Administration.Consistency(
                        "c",
                        TITLE,
                        CAR,
                        Criterion.someMember(OLD),
                        Administration.Sought.GAP,
                        Administration.Severity.WARNING,
                        BASIS),
                "疑点（数据缺失）：凡拥有机动车辆的，应符合：有成员年满 70 周岁",
                "warning (something missing): where this holds: owns motor vehicle, this is expected: some member: aged 70 or over");
    }

    @Test
    void targetsOfSharesAndOfAverages() {
        says(
                new Promise.Target(
                        "t",
                        TITLE,
                        new Promise.Aim.RatioPath(
                                "line", "other", LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1), Ratio.of(8, 10)),
                        BASIS),
                "标题（line）与标题（other）之比自 2015-01-01 的实际值起逐年等步，到 2020-01-01 达到 0.8",
                "title (line) as a share of title (other): by equal steps a year from what it is on 2015-01-01 to 0.8 on 2020-01-01");
        says(
                new Promise.Target(
                        "t",
                        TITLE,
                        new Promise.Aim.AverageBenefit("dibao", Amount.monthly(Money.ofYuan(55)), YEAR),
                        BASIS),
                "在 2017-01-01 至 2017-12-31 期间：标题（dibao）人均补助水平不低于 55.00 元/月",
                "from 2017-01-01 to 2017-12-31: title (dibao) pays recipients at least 55.00 yuan a month each on average");
    }

    @Test
    void whoGoesFirstAndHowOftenPeopleAreLookedAt() {
        says(
                new Steering.Priority("p", TITLE, "dibao", LADDER, Steering.Precedence.BEFORE_INCOME, BASIS),
                "标题（dibao）的优先顺序，先于收入——有车户（拥有机动车辆）：第 3 位；无车户（并非（拥有机动车辆））：第 1 位；其余：第 9 位",
                "title (dibao): who goes first, before income – with a car (owns motor vehicle): rank 3; without (not (owns motor vehicle)): rank 1; otherwise: rank 9");
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
    void whoLeadsAndWhoApproves() {
        says(
                new Administration.Authority(
                        "a",
                        TITLE,
                        "dibao",
                        Set.of(Role.POVERTY_OFFICE),
                        Set.of(Role.POVERTY_OFFICE, Role.CIVIL_AFFAIRS),
                        BASIS),
                "标题（dibao）由扶贫部门牵头，由民政部门、扶贫部门共同审批",
                "title (dibao) is led by poverty office and approved by civil affairs, poverty office, jointly");
        says(
                new Administration.Authority(
                        "a",
                        TITLE,
                        "dibao",
                        Set.of(Role.POVERTY_OFFICE, Role.CIVIL_AFFAIRS),
                        Set.of(Role.POVERTY_OFFICE),
                        BASIS),
                "标题（dibao）由民政部门、扶贫部门牵头，由扶贫部门审批",
                "title (dibao) is led by civil affairs, poverty office and approved by poverty office");
    }

    @Test
    void theFirstMonth() {
        says(
                new Administration.Start("s", TITLE, "dibao", Administration.FirstMonth.OF_DECISION, BASIS),
                "标题（dibao）起始月：认定当月",
                "title (dibao) begins with: the month of the decision");
        says(
                new Administration.Start("s", TITLE, "dibao", Administration.FirstMonth.AFTER_DECISION, BASIS),
                "标题（dibao）起始月：认定次月",
                "title (dibao) begins with: the month after the decision");
    }

    @Test
    void recordsThatAreKept() {
        says(
                new Administration.RecordKept(
                        "r",
                        TITLE,
                        "dibao",
                        Role.HOUSEHOLD,
                        Administration.Form.CARD,
                        Administration.Duty.REQUIRED,
                        BASIS),
                "标题（dibao）：户主应当保存表卡",
                "title (dibao): form or card kept by the household, required");
        says(
                new Administration.RecordKept(
                        "r",
                        TITLE,
                        "dibao",
                        Role.TOWNSHIP,
                        Administration.Form.ELECTRONIC,
                        Administration.Duty.WHERE_POSSIBLE,
                        BASIS),
                "标题（dibao）：乡镇人民政府有条件的应当保存电子档案",
                "title (dibao): electronic file kept by township, required where possible");
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

    private static Provision disregard(Window window, IncomeRule.Tested tested) {
        return new IncomeRule.Disregard(
                "d", TITLE, Set.of(IncomeKind.OLD_AGE_ALLOWANCE, IncomeKind.SCHOLARSHIP), window, tested, BASIS);
    }

    private static Provision priceLink(List<Trigger> triggers, Formula formula, Ratio coefficient) {
        return new StandardRule.PriceLink(
                "p", TITLE, "line", triggers, formula, coefficient, "floor", "rounding", BASIS);
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
