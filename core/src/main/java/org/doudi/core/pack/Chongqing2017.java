package org.doudi.core.pack;

import static org.doudi.core.household.AssetKind.BOND;
import static org.doudi.core.household.AssetKind.CONSTRUCTION_MACHINERY;
import static org.doudi.core.household.AssetKind.DANGEROUS_DWELLING;
import static org.doudi.core.household.AssetKind.DEPOSIT;
import static org.doudi.core.household.AssetKind.DWELLING;
import static org.doudi.core.household.AssetKind.ENTERPRISE;
import static org.doudi.core.household.AssetKind.FARM_MACHINERY;
import static org.doudi.core.household.AssetKind.MOTORCYCLE;
import static org.doudi.core.household.AssetKind.MOTOR_VEHICLE;
import static org.doudi.core.household.AssetKind.SECURITY;
import static org.doudi.core.household.AssetKind.SHIP;
import static org.doudi.core.household.AssetKind.SHOP;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** 渝府办发〔2017〕30号 and what the city set beside it, as far as the rural dibao amount needs them. */
final class Chongqing2017 {

    private static final String LINKAGE = "cq-2017-30";
    private static final String REGULATION = "cq-regulation-2016";
    private static final String PROPERTY_2013 = "cq-property-2013";
    private static final String PROPERTY_2020 = "cq-property-2020";
    private static final String SUPPLEMENTS = "cq-supplements-2018";
    private static final String PUBLISHED = "cq-standards";

    /** The text of 2020 was posted on 2020-08-31 with the standards that began the next day. */
    private static final LocalDate PROPERTY_RULE_OF_2020 = LocalDate.of(2020, 9, 1);

    private Chongqing2017() {}

    static Policy policy() {
        Policy.Builder policy = Policy.builder("chongqing-2017")
                .title(Text.of("重庆市农村低保与扶贫开发衔接（2017）", "Chongqing: linking rural dibao and poverty alleviation (2017)"))
                .jurisdiction(Jurisdiction.of("50", Text.of("重庆市", "Chongqing")))
                .inForce(Window.from(LocalDate.of(2017, 3, 14)))
                .knownFrom(LocalDate.of(2017, 3, 14));
        documents(policy);
        people(policy);
        income(policy);
        property(policy);
        supplements(policy);
        standards(policy);
        return policy.build();
    }

    private static void documents(Policy.Builder policy) {
        Text government = Text.of("重庆市人民政府办公厅", "General Office of the Chongqing Government");
        Text civilAffairs = Text.of("重庆市民政局", "Chongqing Civil Affairs Bureau");
        policy.addDocuments(
                document(
                        LINKAGE,
                        government,
                        Text.same("渝府办发〔2017〕30号"),
                        Text.of("农村低保制度与扶贫开发政策有效衔接的实施意见", "opinion on linking rural dibao and poverty alleviation"),
                        LocalDate.of(2017, 3, 14)),
                document(
                        REGULATION,
                        Text.of("重庆市人民代表大会常务委员会", "Standing Committee of the Chongqing People's Congress"),
                        Text.of("重庆市城乡居民最低生活保障条例", "Chongqing regulation on dibao"),
                        Text.of("重庆市城乡居民最低生活保障条例（2016年修订）", "Chongqing regulation on dibao, revised 2016"),
                        LocalDate.of(2016, 3, 31)),
                document(
                        PROPERTY_2013,
                        civilAffairs,
                        Text.of("重庆市低保条件认定办法（2013）", "Chongqing measures on dibao conditions (2013)"),
                        Text.of("重庆市最低生活保障条件认定办法", "measures on the conditions of dibao"),
                        LocalDate.of(2013, 11, 1)),
                document(
                        PROPERTY_2020,
                        civilAffairs,
                        Text.of("重庆市低保条件认定办法（2020）", "Chongqing measures on dibao conditions (2020)"),
                        Text.of("重庆市最低生活保障条件认定办法（2020年修订）", "measures on the conditions of dibao, revised 2020"),
                        LocalDate.of(2020, 8, 31)),
                document(
                        SUPPLEMENTS,
                        civilAffairs,
                        Text.of("重庆市分类重点救助通知（2018）", "Chongqing notice on categorical supplements (2018)"),
                        Text.of("提高低保标准和分类重点救助的通知", "notice on standards and categorical supplements"),
                        LocalDate.of(2018, 1, 1)),
                document(
                        PUBLISHED,
                        civilAffairs,
                        Text.of("重庆市历年低保标准", "Chongqing dibao standards as published"),
                        Text.of("重庆市历年低保标准（公报、报刊与政府网站摘录）", "dibao standards as published, year by year"),
                        LocalDate.of(2014, 10, 1)));
    }

    private static void people(Policy.Builder policy) {
        policy.replace(new Provision.Unit(
                        "unit",
                        Text.of("共同生活的家庭成员", "members living together"),
                        Criterion.not(Criterion.residence(
                                Residence.CLERGY_LIVING_APART, Residence.UNMARRIED_SOLDIER, Residence.IMPRISONED)),
                        Basis.of(Grade.A, REGULATION, "art. 11")))
                .replace(new Provision.Condition(
                        "dibao.registration",
                        Text.of("重庆市农村户籍", "rural registration in Chongqing"),
                        "dibao",
                        Provision.Effect.ADMITS,
                        Criterion.ruralIn("50"),
                        Basis.of(Grade.A, LINKAGE, "1.1")
                                .read(
                                        "文件只管农村低保：以重庆市农村户籍为条件。",
                                        "The document is on rural dibao only: rural"
                                                + " registration in the city is required.")));
    }

    private static void income(Policy.Builder policy) {
        policy.add(
                new Provision.Disregard(
                        "income.central-basic-pension",
                        Text.of("中央基础养老金不计入", "central basic pension not counted"),
                        Set.of(IncomeKind.CENTRAL_BASIC_PENSION),
                        Window.between(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 1, 1)),
                        Provision.Tested.ON_DETERMINATION,
                        Basis.of(Grade.A, LINKAGE, "2.2.3")
                                .read(
                                        "“十三五”期间指 2016 年至 2020 年，以认定日为准；养老金的其余部分计入。",
                                        "The 13th five-year plan is 2016 to 2020, tested on the day of determination; the"
                                                + " rest of a pension counts.")),
                new Provision.Parameter(
                        "dibao.employment-cost",
                        Text.of("就业成本扣减办法", "allowance for the cost of working"),
                        ParameterType.ALLOWANCE,
                        Basis.of(Grade.A, LINKAGE, "2.2.3")
                                .read(
                                        "具体办法由区县制定：开放参数；不扣减的区县亦须绑定。",
                                        "Districts set how: open; a district" + " that takes nothing off says so.")),
                new Provision.EarningsDeduction(
                        "income.employment-cost",
                        Text.of("扶贫项目就业成本扣减", "cost of working in a poverty project"),
                        Set.of(IncomeKind.WAGE),
                        "dibao.employment-cost",
                        Basis.of(Grade.A, LINKAGE, "2.2.3")
                                .read("就业收入指工资性收入；逐人扣减。", "Earnings are wages; taken off member by member.")),
                new Provision.Parameter(
                        "dibao.rigid-spending.cap",
                        Text.of("每户每月刚性支出扣减上限", "cap on rigid spending for a household"),
                        ParameterType.AMOUNT,
                        Basis.of(Grade.A, LINKAGE, "2.2.1")
                                .read(
                                        "“适当考虑”未定数额：开放参数；不扣减者绑定 0。",
                                        "“Weighs” names no figure: open; where"
                                                + " nothing is taken off, 0 is bound.")),
                new Provision.SpendingDeduction(
                        "income.rigid-spending",
                        Text.of("重度残疾、重大疾病刚性支出扣减", "rigid spending on severe disability and serious illness"),
                        Set.of(ExpenseKind.MAJOR_ILLNESS, ExpenseKind.DISABILITY),
                        "dibao.rigid-spending.cap",
                        Basis.of(Grade.A, LINKAGE, "2.2.1")));
    }

    /** The property rules of 2013 and, from 2020-09-01, of 2020. */
    private static void property(Policy.Builder policy) {
        Window before = Window.until(PROPERTY_RULE_OF_2020);
        Window after = Window.from(PROPERTY_RULE_OF_2020);
        Basis in2013 = Basis.of(Grade.C, PROPERTY_2013, "property");
        Basis in2020 = Basis.of(Grade.C, PROPERTY_2020, "property")
                .read("施行日未见，按 2020-09-01 处理。", "The first day is not known; 2020-09-01 is read.");
        policy.replace(new Provision.Condition(
                        "dibao.property",
                        Text.of("货币财产不超过 12 个月标准", "financial assets within twelve months of the standard"),
                        "dibao",
                        Provision.Effect.ADMITS,
                        Criterion.compare(
                                Term.valueOf(DEPOSIT, SECURITY, BOND),
                                Comparison.AT_MOST,
                                Term.perMember("dibao.rural").times(12)),
                        Basis.of(Grade.C, PROPERTY_2013, "property").and(PROPERTY_2020, "property")))
                .add(new Provision.Parameter(
                        "housing.minimum",
                        Text.of("人均最低住房标准", "minimum housing standard for each person"),
                        ParameterType.AREA,
                        Basis.of(Grade.C, PROPERTY_2013, "property")
                                .read("标准由当地公布：开放参数。", "The locality publishes it: open.")))
                .add(houses(in2013, DWELLING, DANGEROUS_DWELLING), before)
                .add(houses(in2020, DWELLING), after)
                .add(
                        owning("dibao.property.shop", Text.of("拥有商业门面", "owns shop premises"), in2013, SHOP),
                        owning("dibao.property.enterprise", Text.of("开办企业", "owns an enterprise"), in2013, ENTERPRISE))
                .add(vehicles(in2013, MOTOR_VEHICLE, MOTORCYCLE, SHIP, CONSTRUCTION_MACHINERY, FARM_MACHINERY), before)
                .add(vehicles(in2020, MOTOR_VEHICLE, SHIP, CONSTRUCTION_MACHINERY, FARM_MACHINERY), after);
    }

    private static Provision houses(Basis basis, AssetKind... dwellings) {
        return new Provision.Condition(
                "dibao.property.houses",
                Text.of("两套以上住房且人均面积超过最低标准三倍", "two houses or more, above three times the minimum area"),
                "dibao",
                Provision.Effect.EXCLUDES,
                Criterion.all(
                        Criterion.compare(Term.numberOf(dwellings), Comparison.AT_LEAST, Term.number(2)),
                        Criterion.compare(
                                Term.areaOf(dwellings),
                                Comparison.ABOVE,
                                Term.perMember("housing.minimum").times(3))),
                basis);
    }

    private static Provision vehicles(Basis basis, AssetKind... kinds) {
        return owning(
                "dibao.property.vehicle",
                Text.of("拥有机动车船或大型机具", "owns a vehicle, ship or large machine"),
                basis,
                kinds);
    }

    private static Provision owning(String id, Text title, Basis basis, AssetKind... kinds) {
        return new Provision.Condition(id, title, "dibao", Provision.Effect.EXCLUDES, Criterion.owns(kinds), basis);
    }

    private static void supplements(Policy.Builder policy) {
        Basis groups = Basis.of(Grade.A, LINKAGE, "2.1.2").and(SUPPLEMENTS, "supplements");
        policy.add(
                new Provision.SupplementGroup(
                        "dibao.supplement.key-groups",
                        Text.of("分类重点救助（五类不重复）", "key groups (the highest counts)"),
                        "dibao",
                        groups.read(
                                "五类互不重复享受；通知未排先后，取较高者。",
                                "The five groups exclude each other; the notice does not order them: the higher counts.")),
                new Provision.SupplementGroup(
                        "dibao.supplement.disabled-group",
                        Text.of("残疾人救助（可叠加）", "any disability (added)"),
                        "dibao",
                        groups.read("残疾补助可与五类之一叠加。", "Added to one of the five groups.")));
        policy.add(
                supplement(
                        "severe-disability",
                        Text.of("重度残疾人员", "severely disabled"),
                        Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2),
                        "key-groups",
                        "dibao.supplement.key",
                        groups),
                supplement(
                        "serious-illness",
                        Text.of("重大疾病患者", "seriously ill"),
                        Criterion.health(Health.MAJOR_ILLNESS),
                        "key-groups",
                        "dibao.supplement.key",
                        groups),
                supplement(
                        "aged-70",
                        Text.of("70 岁以上老人", "aged 70 and over"),
                        Criterion.agedAtLeast(70),
                        "key-groups",
                        "dibao.supplement.key",
                        groups),
                supplement(
                        "preschool",
                        Text.of("学龄前儿童", "preschool children"),
                        Criterion.any(Criterion.agedBelow(6), Criterion.schooling(Schooling.PRESCHOOL)),
                        "key-groups",
                        "dibao.supplement.pupil",
                        groups.read("学龄前指未满 6 周岁，或在读学前教育。", "Preschool is under 6, or attending preschool education.")),
                supplement(
                        "student",
                        Text.of("在校学生", "students at school"),
                        Criterion.not(Criterion.schooling(Schooling.NOT_IN_SCHOOL, Schooling.PRESCHOOL)),
                        "key-groups",
                        "dibao.supplement.pupil",
                        groups),
                supplement(
                        "any-disability",
                        Text.of("残疾人员", "disabled"),
                        Criterion.not(Criterion.has(PersonAttribute.DISABILITY_GRADE, DisabilityGrade.NONE)),
                        "disabled-group",
                        "dibao.supplement.disabled",
                        groups));
        amounts(policy);
    }

    private static Provision supplement(
            String id, Text title, Criterion who, String group, String amount, Basis basis) {
        return new Provision.Supplement(
                "dibao.supplement." + id, title, "dibao.supplement." + group, who, amount, basis);
    }

    private static void amounts(Policy.Builder policy) {
        LocalDate raised = LocalDate.of(2017, 4, 1);
        Basis before = Basis.of(Grade.K, SUPPLEMENTS, "supplements");
        Basis since = Basis.of(Grade.C, SUPPLEMENTS, "supplements")
                .read("2018 年通知确认，2020、2025 年未变。", "Confirmed by the notice of 2018; unchanged in 2020 and 2025.");
        Basis declared = Basis.of(Grade.A, LINKAGE, "2.1.2");
        policy.add(
                amount("dibao.supplement.key", Text.of("重点对象救助金", "supplement for key groups"), declared),
                amount(
                        "dibao.supplement.pupil",
                        Text.of("学龄前与在校学生救助金", "supplement for children and students"),
                        declared),
                amount("dibao.supplement.disabled", Text.of("残疾人救助金", "supplement for the disabled"), declared));
        policy.bind("dibao.supplement.key", monthly(60), Window.until(raised), before)
                .bind("dibao.supplement.key", monthly(60), Window.from(raised), since)
                .bind("dibao.supplement.pupil", monthly(60), Window.until(raised), before)
                .bind("dibao.supplement.pupil", monthly(100), Window.from(raised), since)
                .bind("dibao.supplement.disabled", monthly(40), Window.until(raised), before)
                .bind("dibao.supplement.disabled", monthly(40), Window.from(raised), since);
    }

    private static Provision amount(String id, Text title, Basis basis) {
        return new Provision.Parameter(id, title, ParameterType.AMOUNT, basis);
    }

    /** The rural standard, yuan a person and month. */
    private static void standards(Policy.Builder policy) {
        Basis in2016 = firstDayRead(Basis.of(Grade.B, PUBLISHED, "2016"));
        Basis in2019 = firstDayRead(Basis.of(Grade.C, PUBLISHED, "2019"));
        standard(policy, 300, LocalDate.of(2016, 10, 1), LocalDate.of(2017, 4, 1), in2016);
        standard(policy, 350, LocalDate.of(2017, 4, 1), LocalDate.of(2018, 1, 1), published(Grade.B, "2017-04-01"));
        standard(policy, 410, LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1), published(Grade.C, "2018-01-01"));
        standard(policy, 440, LocalDate.of(2019, 1, 1), LocalDate.of(2020, 9, 1), in2019);
        standard(policy, 496, LocalDate.of(2020, 9, 1), LocalDate.of(2021, 9, 1), published(Grade.B, "2020-09-01"));
    }

    private static Basis published(Grade grade, String day) {
        return Basis.of(grade, PUBLISHED, day);
    }

    private static Basis firstDayRead(Basis basis) {
        return basis.read("只见年份，起始日为所读。", "Only the year is attested; its first day is read.");
    }

    private static void standard(Policy.Builder policy, int yuan, LocalDate from, LocalDate until, Basis basis) {
        policy.bind("dibao.rural", monthly(yuan), Window.between(from, until), basis);
    }

    private static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }

    private static Document document(String id, Text issuer, Text number, Text title, LocalDate date) {
        return Document.builder(id)
                .issuer(issuer)
                .number(number)
                .title(title)
                .date(date)
                .build();
    }
}
