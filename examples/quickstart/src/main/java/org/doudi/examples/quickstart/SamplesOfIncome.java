package org.doudi.examples.quickstart;

import static org.doudi.examples.quickstart.Sample.IN_2017;
import static org.doudi.examples.quickstart.Sample.IN_2018;
import static org.doudi.examples.quickstart.Sample.adult;
import static org.doudi.examples.quickstart.Sample.head;
import static org.doudi.examples.quickstart.Sample.home;
import static org.doudi.examples.quickstart.Sample.monthly;
import static org.doudi.examples.quickstart.Sample.projectWage;
import static org.doudi.examples.quickstart.Sample.son;
import static org.doudi.examples.quickstart.Sample.spouse;
import static org.doudi.examples.quickstart.Sample.wage;
import static org.doudi.examples.quickstart.Sample.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Schooling;

/** Households that differ in what comes in, what of it counts and what is taken off. */
final class SamplesOfIncome {

    /** The last day on which the central basic pension does not count, and the first on which it does. */
    private static final LocalDate LAST_OF_2020 = LocalDate.of(2020, 12, 31);

    private static final LocalDate FIRST_OF_2021 = LocalDate.of(2021, 1, 1);

    private SamplesOfIncome() {}

    static List<Sample> aroundTheLine() {
        return List.of(
                Sample.of(IN_2017, "收入正好等于标准", "income exactly at the line", three("line-equal", "12600.00")),
                Sample.of(IN_2017, "收入比标准每年低一分", "income one fen a year below it", three("line-below", "12599.99")),
                Sample.of(IN_2017, "收入比标准每年高一分", "income one fen a year above it", three("line-above", "12600.01")),
                Sample.of(IN_2018, "一人户，无收入", "one person, no income", home("alone", head())),
                Sample.of(
                        IN_2018,
                        "夫妻二人，月工资 700 元",
                        "a couple, wage 700 a month",
                        home("couple", head(), spouse()).incomes(wage("head", monthly("700")))),
                Sample.of(
                        IN_2018,
                        "年经营收入 5000 元：除以十二不失精度",
                        "farming 5000 a year: twelfths stay exact",
                        home("twelfths", head(), spouse(), son())
                                .incomes(Income.of("head", IncomeKind.OPERATING, yearly("5000")))),
                Sample.of(IN_2018, "五口之家，四类收入", "five people, four kinds of income", fivePeople()),
                Sample.of(IN_2018, "八口之家，三代同堂", "eight people, three generations", threeGenerations()),
                Sample.of(
                        IN_2018,
                        "收入远高于标准",
                        "income far above the line",
                        home("well-off", head(), spouse()).incomes(wage("head", monthly("3000")))));
    }

    private static Household.Builder three(String id, String yuanPerYear) {
        return home(id, head(), spouse(), son()).incomes(wage("head", yearly(yuanPerYear)));
    }

    private static Household.Builder fivePeople() {
        return home(
                        "five",
                        head(),
                        spouse(),
                        son(),
                        adult("father", Relation.FATHER).born("1953-01-20").build(),
                        adult("mother", Relation.MOTHER).born("1955-07-09").build())
                .incomes(
                        wage("son", yearly("9600")),
                        Income.of("head", IncomeKind.OPERATING, yearly("3600")),
                        Income.of("father", IncomeKind.RENT, monthly("50")),
                        Income.of("mother", IncomeKind.SUPPORT, monthly("100")));
    }

    private static Household.Builder threeGenerations() {
        return home(
                        "eight",
                        head(),
                        spouse(),
                        adult("father", Relation.FATHER).born("1947-02-11").build(),
                        adult("mother", Relation.MOTHER).born("1950-05-05").build(),
                        child("child-1", "2015-04-01", Schooling.NOT_IN_SCHOOL),
                        child("child-2", "2011-03-01", Schooling.PRIMARY),
                        child("child-3", "2008-02-01", Schooling.PRIMARY),
                        child("child-4", "2005-01-01", Schooling.GRADE_7))
                .incomes(
                        Income.of("head", IncomeKind.OPERATING, yearly("14400")),
                        wage("spouse", monthly("900")),
                        Income.of("father", IncomeKind.CENTRAL_BASIC_PENSION, monthly("115")),
                        Income.of("father", IncomeKind.PERSONAL_ACCOUNT_PENSION, monthly("12.50")),
                        Income.of("mother", IncomeKind.CENTRAL_BASIC_PENSION, monthly("115")),
                        Income.of("mother", IncomeKind.PERSONAL_ACCOUNT_PENSION, monthly("12.50")));
    }

    private static Member child(String id, String born, Schooling schooling) {
        return adult(id, Relation.SON)
                .born(born)
                .schooling(Fact.known(schooling))
                .build();
    }

    static List<Sample> whatCounts() {
        return List.of(
                Sample.of(
                        LAST_OF_2020,
                        "中央基础养老金 2020 年底前不计入",
                        "central basic pension: does not count in 2020",
                        onePension("pension-2020")),
                Sample.of(FIRST_OF_2021, "同一家庭，次日：计入", "the same the next day: it counts", onePension("pension-2021")),
                Sample.of(
                        LAST_OF_2020,
                        "两份养老金：年底前低于标准",
                        "two pensions: below the line in 2020",
                        twoPensions("pensions-2020")),
                Sample.of(
                        FIRST_OF_2021,
                        "两份养老金：次日高于标准",
                        "two pensions: above it the next day",
                        twoPensions("pensions-2021")));
    }

    private static Household.Builder onePension(String id) {
        return home(id, adult("head", Relation.HEAD).born("1955-06-30").build())
                .incomes(
                        Income.of("head", IncomeKind.CENTRAL_BASIC_PENSION, monthly("120")),
                        Income.of("head", IncomeKind.PERSONAL_ACCOUNT_PENSION, monthly("30")));
    }

    private static Household.Builder twoPensions(String id) {
        return home(
                        id,
                        adult("head", Relation.HEAD).born("1954-06-30").build(),
                        adult("spouse", Relation.SPOUSE).born("1956-08-12").build())
                .incomes(
                        Income.of("head", IncomeKind.SUPPORT, monthly("800")),
                        Income.of("head", IncomeKind.CENTRAL_BASIC_PENSION, monthly("120")),
                        Income.of("spouse", IncomeKind.CENTRAL_BASIC_PENSION, monthly("120")));
    }

    static List<Sample> whatIsTakenOff() {
        return List.of(
                Sample.of(
                        IN_2018,
                        "扶贫项目就业：扣减工资的 10%",
                        "job through a poverty project: 10% is taken off",
                        home("work-share", head(), spouse(), son()).incomes(projectWage("head", monthly("900")))),
                Sample.of(
                        IN_2018,
                        "项目工资 2500 元：扣减封顶 200 元",
                        "project wage 2500: 200 is taken off, the cap",
                        six("work-cap").incomes(projectWage("person-1", monthly("2500")))),
                Sample.of(
                        IN_2018,
                        "同样工资，普通就业：不扣减",
                        "the same wage, ordinary job: nothing is",
                        six("work-ordinary").incomes(wage("person-1", monthly("2500")))),
                Sample.of(
                        IN_2018,
                        "两人在扶贫项目就业：逐人扣减",
                        "two project jobs: taken off one by one",
                        six("work-two")
                                .incomes(
                                        projectWage("person-1", monthly("2300")),
                                        projectWage("person-2", monthly("300")))),
                Sample.of(
                        IN_2018,
                        "重大疾病月支出 250 元：全额扣减",
                        "illness costs 250 a month: all taken off",
                        home("illness-costs", head(), ill("spouse", Relation.SPOUSE))
                                .incomes(wage("head", monthly("900")))
                                .expenses(Expense.of(ExpenseKind.MAJOR_ILLNESS, monthly("250")))),
                Sample.of(
                        IN_2018,
                        "残疾照料年支出 6000 元：每月至多扣 300 元",
                        "care costs 6000 a year: 300 a month taken off",
                        home(
                                        "care-costs",
                                        head(),
                                        adult("spouse", Relation.SPOUSE)
                                                .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_2)
                                                .build())
                                .incomes(wage("head", monthly("1100")))
                                .expenses(Expense.of(ExpenseKind.DISABILITY, yearly("6000")))),
                Sample.of(
                        IN_2018,
                        "教育支出不属刚性支出",
                        "school costs are not rigid spending",
                        home("school-costs", head(), spouse())
                                .incomes(wage("head", monthly("1100")))
                                .expenses(Expense.of(ExpenseKind.EDUCATION, monthly("500")))));
    }

    private static Household.Builder six(String id) {
        Member[] six = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> adult("person-" + i, i == 1 ? Relation.HEAD : Relation.OTHER)
                        .build())
                .toArray(Member[]::new);
        return home(id, six);
    }

    static Member ill(String id, Relation relation) {
        return adult(id, relation).health(Fact.known(Health.MAJOR_ILLNESS)).build();
    }
}
