package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Every case of a criterion and of a term, as a villager and as an auditor read it. */
class CriterionWordsTest {

    private static final Criterion RURAL = Criterion.ruralIn("50");
    private static final Criterion OWNS_A_SHIP = Criterion.owns(AssetKind.SHIP);
    private static final Criterion OLD = Criterion.agedAtLeast(70);

    @Test
    void registration() {
        says(RURAL, "户籍在区划 50 农村", "registered rural, in area 50");
        says(Criterion.ruralIn(""), "户籍在农村", "registered rural");
        says(
                new Criterion.RegisteredIn("", Set.of(Settlement.URBAN, Settlement.RURAL)),
                "户籍在农村、城镇",
                "registered rural / urban");
    }

    @Test
    void ownershipInTheOrderOfTheList() {
        says(OWNS_A_SHIP, "拥有船舶", "owns ship");
        says(Criterion.owns(AssetKind.SHIP, AssetKind.SHOP), "拥有商业门面、店铺、船舶", "owns shop premises / ship");
    }

    @Test
    void age() {
        says(OLD, "年满 70 周岁", "aged 70 or over");
        says(Criterion.agedBelow(6), "未满 6 周岁", "aged under 6");
        says(new Criterion.Age(16, 60), "年满 16 未满 60 周岁", "aged 16 to under 60");
    }

    @Test
    void codedFactsInTheOrderOfTheList() {
        says(Criterion.health(Health.MAJOR_ILLNESS), "健康状况为患有大病", "health: major illness");
        says(Criterion.residence(Residence.IMPRISONED), "共同生活情况为在监狱服刑", "residence: serving a prison sentence");
        says(
                Criterion.disabled(DisabilityGrade.GRADE_2, DisabilityGrade.GRADE_1),
                "残疾等级为一级、二级",
                "grade of disability: grade 1 / grade 2");
    }

    @Test
    void membersAndNegation() {
        says(Criterion.someMember(OLD), "有成员年满 70 周岁", "some member: aged 70 or over");
        says(Criterion.not(OWNS_A_SHIP), "并非（拥有船舶）", "not (owns ship)");
    }

    /** Without brackets the second question would seem to be denied, too. */
    @Test
    void whatIsDeniedEndsWithItsBracket() {
        says(
                Criterion.all(Criterion.not(OWNS_A_SHIP), RURAL),
                "并非（拥有船舶）且户籍在区划 50 农村",
                "not (owns ship) and registered rural, in area 50");
    }

    @Test
    void joinedCriteriaAreBracketedWhereTheyAreJoinedAgain() {
        Criterion both = Criterion.all(RURAL, OWNS_A_SHIP);

        says(both, "户籍在区划 50 农村且拥有船舶", "registered rural, in area 50 and owns ship");
        says(
                Criterion.any(both, Criterion.someMember(OLD)),
                "（户籍在区划 50 农村且拥有船舶）或有成员年满 70 周岁",
                "(registered rural, in area 50 and owns ship) or some member: aged 70 or over");
        says(
                Criterion.not(Criterion.any(OWNS_A_SHIP, RURAL)),
                "并非（拥有船舶或户籍在区划 50 农村）",
                "not (owns ship or registered" + " rural, in area 50)");
        says(
                Criterion.someMember(Criterion.all(OLD, Criterion.agedBelow(80))),
                "有成员（年满 70 周岁且未满 80 周岁）",
                "some member: (aged 70 or over and aged under 80)");
    }

    @Test
    void incomeAgainstALine() {
        says(
                Criterion.incomeBelow("line"),
                "家庭月核定收入低于标准（line） × 人数",
                "the household's monthly countable income is below standard (line) × members");
    }

    @Test
    void assetsAgainstAMultipleOfALine() {
        says(
                Criterion.compare(
                        Term.valueOf(AssetKind.SECURITY, AssetKind.DEPOSIT),
                        Comparison.AT_MOST,
                        Term.perMember("line").times(12)),
                "存款与现金、有价证券与基金的价值合计不高于标准（line） × 人数 × 12",
                "total value of deposits and cash / securities and funds is at most standard (line) × members × 12");
    }

    @Test
    void assetsAgainstAMonthlyAmountOverSomeMonths() {
        says(
                Criterion.compare(
                        Term.valueOf(AssetKind.DEPOSIT),
                        Comparison.AT_MOST,
                        Term.perMember("line").overMonths(12)),
                "存款与现金的价值合计不高于12 个月的标准（line） × 人数",
                "total value of deposits and cash is at most standard (line) × members over 12 months");
    }

    @Test
    void numbersAndAreas() {
        says(
                Criterion.compare(Term.numberOf(AssetKind.DWELLING), Comparison.AT_LEAST, Term.number(2)),
                "住房的数量合计不低于2",
                "total number of dwelling is at least 2");
        says(
                Criterion.compare(Term.areaOf(AssetKind.DWELLING), Comparison.ABOVE, Term.perMember("housing")),
                "住房的面积合计高于标准（housing） × 人数",
                "total area of dwelling is above standard (housing) × members");
    }

    @Test
    void kin() {
        Set<DisabilityGrade> any = Set.of(DisabilityGrade.values());
        Set<KinRelation> children = Set.of(KinRelation.DAUGHTER, KinRelation.SON);

        says(Criterion.hasKin(1, KinRelation.DAUGHTER, KinRelation.SON), "至少有 1 名子、女", "has at least 1 son / daughter");
        says(
                new Criterion.HasKin(children, Set.of(Sex.FEMALE), any, 0, 1),
                "恰有 0 名女子、女",
                "has exactly 0 female son / daughter");
        says(
                new Criterion.HasKin(
                        Set.of(KinRelation.PARENT),
                        Set.of(Sex.values()),
                        Set.of(DisabilityGrade.GRADE_2, DisabilityGrade.GRADE_1),
                        1,
                        3),
                "有 1 至 2 名残疾等级为一级、二级的父母",
                "has 1 to 2 parent (disability: grade 1 / grade 2)");
    }

    /** The brackets end the kinds where a further question follows. */
    @Test
    void incomeOfSomeKinds() {
        Criterion earns = Criterion.earns(IncomeKind.GIFT, IncomeKind.WAGE);

        says(earns, "有收入（工资性收入、接受馈赠与继承收入）", "has income (wage income / gift or inheritance)");
        says(
                Criterion.someMember(Criterion.all(earns, OLD)),
                "有成员（有收入（工资性收入、接受馈赠与继承收入）且年满 70 周岁）",
                "some member: (has income (wage income / gift or inheritance) and aged 70 or over)");
    }

    @Test
    void daysAsPeopleWriteThem() {
        LocalDate from = LocalDate.of(2017, 1, 1);
        LocalDate after = LocalDate.of(2021, 1, 1);

        says(
                Criterion.during(Window.between(from, after)),
                "在 2017-01-01 至 2020-12-31 期间",
                "from 2017-01-01 to 2020-12-31");
        says(Criterion.during(Window.from(from)), "自 2017-01-01 起", "from 2017-01-01 on");
        says(Criterion.during(Window.until(after)), "至 2020-12-31 止", "until 2020-12-31");
        says(Criterion.during(Window.ALWAYS), "任何时候", "at any time");
    }

    @Test
    void switches() {
        says(new Criterion.SwitchedOn("switch"), "已启用“标准（switch）”", "\"standard (switch)\" is switched on");
    }

    @Test
    void enrolment() {
        says(History.enrolledIn("dibao"), "已纳入标准（dibao）", "enrolled in standard (dibao)");
        says(
                History.enrolledFor("dibao", 12),
                "已纳入标准（dibao）满 12 个月",
                "enrolled in standard (dibao) for at least 12 months");
        says(
                new History.Enrolled("dibao", Set.of("income", "illness"), 6),
                "已纳入标准（dibao）（事由：illness, income）满 6 个月",
                "enrolled in standard (dibao) (ground: illness, income) for at least 6 months");
    }

    @Test
    void whatHappenedBefore() {
        says(
                History.steadilyAbove("line", 3),
                "最近 3 次测算均高于当时的标准（line）",
                "each of the last 3 measurements is above the standard (line) of its day");
        says(
                History.struck(6, ShockKind.HOUSING_LOST, ShockKind.ILLNESS),
                "近 6 个月内遭遇因病、住房损毁",
                "struck within the last 6 months by illness / destruction of the dwelling");
    }

    @Test
    void judgements() {
        says(History.stated("able"), "经认定：标准（able）", "judged on the record: standard (able)");
        says(History.statedOf("able"), "经认定（本人）：标准（able）", "judged of the person: standard (able)");
        says(Criterion.not(History.stated("able")), "并非（经认定：标准（able））", "not (judged on the record: standard (able))");
    }

    @Test
    void spendingAndIncomeOfLastYearAgainstAShareThatALayerSets() {
        says(
                Criterion.compare(
                        Term.spendingOn(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
                        Comparison.ABOVE,
                        Term.incomeLastYear().times("share")),
                "家庭每月重大疾病、教育支出合计高于上年度测算的家庭月核定收入 × 标准（share）",
                "the household's monthly spending on serious illness / education is above the monthly countable income measured last year × standard (share)");
    }

    @Test
    void aTermByItself() {
        assertThat(Term.countableIncome().describe(CriterionWordsTest::title))
                .isEqualTo(Text.of("家庭月核定收入", "the household's monthly countable income"));
    }

    private static void says(Criterion criterion, String zh, String en) {
        assertThat(criterion.describe(CriterionWordsTest::title)).isEqualTo(Text.of(zh, en));
    }

    private static Text title(String parameter) {
        return Text.of("标准（" + parameter + "）", "standard (" + parameter + ")");
    }
}
