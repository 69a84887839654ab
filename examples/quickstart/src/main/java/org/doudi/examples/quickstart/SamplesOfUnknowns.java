package org.doudi.examples.quickstart;

import static org.doudi.examples.quickstart.Sample.IN_2018;
import static org.doudi.examples.quickstart.Sample.adult;
import static org.doudi.examples.quickstart.Sample.head;
import static org.doudi.examples.quickstart.Sample.home;
import static org.doudi.examples.quickstart.Sample.monthly;
import static org.doudi.examples.quickstart.Sample.son;
import static org.doudi.examples.quickstart.Sample.spouse;
import static org.doudi.examples.quickstart.Sample.wage;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;

/** Households of which something is not known: some stay undetermined, some are determined all the same. */
final class SamplesOfUnknowns {

    private SamplesOfUnknowns() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        IN_2018,
                        "财产未知",
                        "assets unknown",
                        home("assets-unknown", head(), spouse(), son())
                                .incomes(wage("head", monthly("900")))
                                .assets(Listing.unknown())),
                Sample.of(
                        IN_2018,
                        "财产未知，但收入已超标准",
                        "assets unknown, but over the line anyway",
                        home("assets-no-matter", head(), spouse())
                                .incomes(wage("head", monthly("2000")))
                                .assets(Listing.unknown())),
                Sample.of(
                        IN_2018,
                        "收入清单为空，无人确认",
                        "no incomes listed, and nobody confirmed it",
                        home("income-unasked", head()).incomes(Listing.unknown())),
                Sample.of(
                        IN_2018,
                        "另有收入未知，但已超标准",
                        "perhaps more income, but over the line anyway",
                        home("income-perhaps", head(), spouse())
                                .incomes(Listing.partial(wage("head", monthly("2000"))))),
                Sample.of(
                        IN_2018,
                        "工资数额拒绝提供",
                        "the amount of a wage was withheld",
                        home("wage-withheld", head(), spouse())
                                .incomes(Income.builder("head", IncomeKind.WAGE)
                                        .amount(Fact.unknown(Fact.Why.WITHHELD))
                                        .throughPovertyProject(Fact.known(false))
                                        .build())),
                Sample.of(
                        IN_2018,
                        "是否扶贫项目就业未知",
                        "was the job found through a poverty project?",
                        home("project-unknown", head(), spouse(), son())
                                .incomes(Income.of("head", IncomeKind.WAGE, monthly("900")))),
                Sample.of(IN_2018, "大病支出尚未核实", "costs of an illness not verified", costsUnknown()),
                Sample.of(
                        IN_2018,
                        "出生日期未知",
                        "day of birth unknown",
                        living(
                                "birth-unknown",
                                Member.builder("head", Relation.HEAD)
                                        .livesWithHousehold()
                                        .inGoodHealth()
                                        .build())),
                Sample.of(
                        IN_2018,
                        "残疾证来源不一致",
                        "sources disagree on a disability",
                        living(
                                "disability-open",
                                adult("head", Relation.HEAD)
                                        .disability(Fact.unknown(Fact.Why.DISPUTED))
                                        .build())),
                Sample.of(
                        IN_2018,
                        "成年儿子是否共同生活未知",
                        "does the son live with them?",
                        home("son-open", head(), spouse(), son().withResidence(Fact.unknown()))
                                .incomes(wage("head", monthly("500")))),
                Sample.of(
                        IN_2018,
                        "户籍未知",
                        "registration unknown",
                        home("registration-open", head()).registration(Fact.unknown())));
    }

    private static Household.Builder living(String id, Member member) {
        return home(id, member).incomes(Income.of("head", IncomeKind.SUPPORT, monthly("200")));
    }

    private static Household.Builder costsUnknown() {
        return home("costs-unknown", head(), SamplesOfIncome.ill("spouse", Relation.SPOUSE))
                .incomes(wage("head", monthly("700")))
                .expenses(Expense.builder(ExpenseKind.MAJOR_ILLNESS)
                        .amount(Fact.unknown(Fact.Why.NOT_VERIFIED))
                        .build());
    }
}
