package org.doudi.examples.quickstart;

import static org.doudi.core.pack.Packs.CHONGQING_2017;
import static org.doudi.core.pack.Packs.NATIONAL_2012;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Bounds;
import org.doudi.calc.Outcome;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Assesses made-up households under Chongqing's rural dibao rules and prints what came out and why. {@code zh} as an
 * argument prints Chinese, anything else English; without an argument the machine's locale decides.
 */
public final class Quickstart {

    private static final Text NOTICE = Text.of(
            "以下家庭与示例区的规定均为虚构；本程序不作任何决定。",
            "The households below and the rules of the sample district are made up; nothing here decides anything.");
    private static final Text TABLE = Text.of("示例家庭", "Sample households");
    private static final Text TEN_LINES =
            Text.of("README 中的十行代码及其完整计算过程", "The ten lines of the README, explained in full");

    private static final Text HOUSEHOLD = Text.of("家庭", "household");
    private static final Text ON = Text.of("认定日", "on");
    private static final Text SHOWS = Text.of("情形", "what it shows");
    private static final Text OUTCOME = Text.of("结果", "outcome");
    private static final Text AMOUNT = Text.of("每月（元）", "yuan a month");

    private static final Text ENTITLED = Text.of("符合", "entitled");
    private static final Text NOT_ENTITLED = Text.of("不符合", "not entitled");
    private static final Text UNDETERMINED = Text.of("待定", "undetermined");
    private static final Text TO = Text.of(" 至 ", " to ");

    private Quickstart() {}

    /** Prints to the standard output. */
    public static void main(String[] args) {
        Locale locale = args.length == 0 ? Locale.getDefault() : Locale.forLanguageTag(args[0]);
        print(System.out, locale);
    }

    static void print(PrintStream out, Locale locale) {
        out.println(NOTICE.in(locale));
        heading(out, TABLE.in(locale));
        out.print(table(locale).write());
        heading(out, TEN_LINES.in(locale));
        tenLines(out, locale);
    }

    private static Table table(Locale locale) {
        Table table = new Table();
        table.row(HOUSEHOLD.in(locale), ON.in(locale), SHOWS.in(locale), OUTCOME.in(locale), AMOUNT.in(locale));
        Map<LocalDate, Assessor> assessors = new HashMap<>();
        for (Sample sample : Samples.all()) {
            Assessor assessor = assessors.computeIfAbsent(sample.on(), Quickstart::assessor);
            Outcome outcome = assessor.assess(sample.situation()).of(DIBAO);
            table.row(
                    sample.id(),
                    sample.on().toString(),
                    sample.shows().in(locale),
                    name(outcome).in(locale),
                    amount(outcome, locale));
        }
        return table;
    }

    private static void tenLines(PrintStream out, Locale locale) {
        // snippet: ten-lines
        Policy district = SampleDistrict.policy();
        LocalDate day = LocalDate.of(2018, 6, 1);
        Regime regime = Regime.of(NATIONAL_2012, CHONGQING_2017, district).getOrElseThrow(Problems::toException);
        Assessor assessor = Assessor.of(regime, day, Set.of(DIBAO)).getOrElseThrow(Problems::toException);

        Member widow = Member.builder("widow", Relation.HEAD)
                .born("1943-01-10")
                .livesWithHousehold()
                .inGoodHealth()
                .build();
        Income rent = Income.of("widow", IncomeKind.RENT, Amount.yearly(Money.of("1450.00")));
        Household household = Household.builder("first")
                .registration(Registration.rural("509999"))
                .addMembers(widow)
                .incomes(rent)
                .expenses(Listing.none())
                .assets(Listing.none())
                .build();

        Assessment assessment = assessor.assess(Situation.of(household, day));
        out.println(assessment.of(DIBAO).describe(locale));
        out.println(assessment.derivation(DIBAO).toText(locale));
        // end snippet
    }

    static Assessor assessor(LocalDate day) {
        return Regime.of(NATIONAL_2012, CHONGQING_2017, SampleDistrict.policy())
                .flatMap(regime -> Assessor.of(regime, day, Set.of(DIBAO)))
                .getOrElseThrow(Problems::toException);
    }

    private static Text name(Outcome outcome) {
        return outcome.match(entitled -> ENTITLED, notEntitled -> NOT_ENTITLED, undetermined -> UNDETERMINED);
    }

    private static String amount(Outcome outcome, Locale locale) {
        return outcome.match(
                entitled -> entitled.monthly().toString(),
                notEntitled -> "-",
                undetermined -> between(undetermined.bounds(), locale));
    }

    private static String between(Bounds bounds, Locale locale) {
        return bounds.low() + TO.in(locale) + bounds.high();
    }

    private static void heading(PrintStream out, String words) {
        out.println();
        out.println(words);
        out.println("=".repeat(Table.width(words)));
    }
}
