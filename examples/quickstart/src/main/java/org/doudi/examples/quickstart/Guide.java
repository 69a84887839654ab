package org.doudi.examples.quickstart;

import static org.doudi.core.pack.Packs.CHONGQING_2017;
import static org.doudi.core.pack.Packs.CHONGQING_2017_LINKAGE;
import static org.doudi.core.pack.Packs.NATIONAL_2012;
import static org.doudi.core.pack.Packs.POVERTY_LINES;
import static org.doudi.core.pack.Packs.XIXIA_PILOT;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Bounds;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.quota.Allocation;
import org.doudi.calc.quota.Candidate;
import org.doudi.calc.quota.QuotaNumber;
import org.doudi.calc.quota.QuotaSelection;
import org.doudi.calc.quota.Ranking;
import org.doudi.calc.quota.Weight;
import org.doudi.calc.standard.AverageBenefit;
import org.doudi.calc.standard.IndexedLine;
import org.doudi.calc.standard.PriceIndices;
import org.doudi.calc.standard.PriceSubsidy;
import org.doudi.calc.standard.Standards;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** The code that {@code docs/guide.md} shows, compiled and tested. */
final class Guide {

    private Guide() {}

    static Household household() {
        // snippet: household
        Member mother = Member.builder("mother", Relation.HEAD)
                .born("1983-05-20")
                .livesWithHousehold()
                .inGoodHealth()
                .build();
        Member daughter = Member.builder("daughter", Relation.DAUGHTER)
                .born("2009-09-01")
                .livesWithHousehold()
                .inGoodHealth()
                .schooling(Fact.known(Schooling.PRIMARY))
                .build();
        Income wage = Income.builder("mother", IncomeKind.WAGE)
                .amount(Amount.monthly(Money.of("540.00")))
                .throughPovertyProject(Fact.known(true))
                .build();
        Household household = Household.builder("guide-1")
                .registration(Registration.rural("509999"))
                .addMembers(mother, daughter)
                .incomes(wage)
                .expenses(Listing.none())
                .assets(Asset.of(AssetKind.DEPOSIT, Money.of("1200.00")))
                .build();
        // end snippet
        return household;
    }

    static Household unknowns(Household household) {
        // snippet: unknowns
        Household hardlyKnown = household
                .withRegistration(Fact.unknown(Fact.Why.DISPUTED)) // known to be unknown, and why
                .withExpenses(Listing.unknown()) // nobody asked
                .withIncomes(new Listing<>(household.incomes().items(), false)) // these, and perhaps more
                .withAssets(Listing.none()); // asked, and there are none
        // end snippet
        return hardlyKnown;
    }

    static Assessor assessor(LocalDate day) {
        Policy district = SampleDistrict.policy();
        // snippet: regime
        Regime regime = Regime.of(NATIONAL_2012, CHONGQING_2017, district).getOrElseThrow(Problems::toException);
        Assessor assessor = Assessor.of(regime, day, Set.of(DIBAO)).getOrElseThrow(Problems::toException);
        // end snippet
        return assessor;
    }

    static String open(LocalDate day) {
        // snippet: open
        Either<Problems, Assessor> withoutDistrict =
                Regime.of(NATIONAL_2012, CHONGQING_2017).flatMap(regime -> Assessor.of(regime, day, Set.of(DIBAO)));
        String told = withoutDistrict.fold(problems -> problems.describe(Locale.ENGLISH), assessor -> "ready");
        // end snippet
        return told;
    }

    static Assessment assess(Assessor assessor, Household household) {
        // snippet: assess
        Assessment assessment = assessor.assess(Situation.of(household, assessor.on()));
        // end snippet
        return assessment;
    }

    static String outcome(Assessment assessment) {
        // snippet: outcome
        Outcome outcome = assessment.of(DIBAO);
        String letter = outcome.match(
                entitled -> "You get " + entitled.monthly() + " yuan a month.",
                notEntitled ->
                        "You do not get it: " + notEntitled.reasons().get(0).describe(Locale.ENGLISH),
                undetermined -> "Please bring: " + undetermined.missing().get(0).describe(Locale.ENGLISH));
        // end snippet
        return letter;
    }

    static List<String> derivation(Assessment assessment) {
        // snippet: derivation
        Derivation derivation = assessment.derivation(DIBAO);
        String forTheFile = derivation.toMarkdown(Locale.CHINA);
        String forTheScreen = derivation.toText(Locale.ENGLISH);
        String forAnotherProgram = derivation.toJson();
        String forTheNoticeBoard = derivation.withoutPersonalData().toText(Locale.CHINA);
        // end snippet
        return List.of(forTheFile, forTheScreen, forAnotherProgram, forTheNoticeBoard);
    }

    static Set<String> weak(Derivation derivation) {
        // snippet: grades
        Set<String> toBeChecked = new LinkedHashSet<>();
        for (Step step : derivation.steps()) {
            Grade grade = step.source().grade();
            if (grade != Grade.A && grade != Grade.B) {
                toBeChecked.add(
                        step.source().cited().en() + " (" + grade.label().en() + ")");
            }
        }
        // end snippet
        return toBeChecked;
    }

    static String problems() {
        // snippet: problems
        Household.Builder broken = Household.builder("guide-2")
                .addMembers(Member.builder("mother", Relation.HEAD).build())
                .addMembers(Member.builder("father", Relation.HEAD).build())
                .incomes(Income.of("uncle", IncomeKind.WAGE, Amount.monthly(Money.of("900"))));
        Either<Problems, Household> read = Problems.attempt(broken::build);
        String told = read.fold(problems -> problems.describe(Locale.ENGLISH), household -> "fine");
        // end snippet
        return told;
    }

    static List<String> findings(LocalDate day, Household household) {
        Policy district = SampleDistrict.policy();
        Regime regime = Regime.of(NATIONAL_2012, POVERTY_LINES, CHONGQING_2017, CHONGQING_2017_LINKAGE, district)
                .getOrElseThrow(Problems::toException);
        // snippet: findings
        Examiner examiner = Examiner.of(regime, day, Set.of(DIBAO)).getOrElseThrow(Problems::toException);
        Standing enrolled = Standing.of("dibao", Window.from(LocalDate.of(2017, 4, 1)), "income")
                .withPaid(Amount.monthly(Money.of("434.00")));
        Standing registered = Standing.of("registration", Window.from(LocalDate.of(2016, 1, 1)), "judgement");
        Situation situation = Situation.of(household, day)
                .withStandings(enrolled, registered)
                .withStatements(
                        Statement.no("dibao.members-changed", Role.TOWNSHIP, "clerk-7", "visited on 20 May", day));

        ProgrammeFindings found = examiner.examine(situation).of(DIBAO);
        Set<Course> possible = found.possibleCourses(); // STAYS_PROTECTED, LEAVES
        Bounds due = found.due().orElseThrow(); // from 0.00 to 434.00
        List<Missing> ask = found.missingForCourse(); // dibao.clearly-above
        String why = found.finding(Matter.EXIT).grounds().get(0).title().en(); // income at or above the standard
        // end snippet
        return List.of(
                possible.toString(), due.low() + " to " + due.high(), ask.get(0).path(), why);
    }

    static String indexed() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        Regime regime = Regime.of(SampleStandards.policy()).getOrElseThrow(Problems::toException);
        // snippet: indexed
        Standards standards = Standards.of(regime);
        IndexedLine line = standards
                .indexed("standard.yearly", day, Ratio.of(1098, 1000)) // consumption grew by 9.8 %
                .getOrElseThrow(Problems::toException);
        String after = line.after().money() + " instead of " + line.before().money();
        // end snippet
        return after;
    }

    static String subsidy() {
        Standards standards = Standards.of(Regime.of(SampleStandards.policy()).getOrElseThrow(Problems::toException));
        // snippet: subsidy
        YearMonth month = YearMonth.of(2024, 3);
        PriceIndices published = PriceIndices.NONE.with(Index.CONSUMER_PRICES, month, Ratio.of(1036, 1000));
        PriceSubsidy subsidy =
                standards.subsidy("standard.prices", month, published).getOrElseThrow(Problems::toException);
        String each = subsidy.isPaid() ? subsidy.each() + " yuan each" : "none";
        // end snippet
        return each;
    }

    static boolean average() {
        Standards standards = Standards.of(Regime.of(SampleStandards.policy()).getOrElseThrow(Problems::toException));
        // snippet: average
        AverageBenefit average = standards
                .average("standard.average", LocalDate.of(2024, 3, 1), Money.of("60000.00"), 300)
                .getOrElseThrow(Problems::toException);
        // end snippet
        return average.isMet();
    }

    static String allocation() {
        // snippet: allocation
        Allocation county = Allocation.of(
                        10, List.of(Weight.of("north", 6), Weight.of("south", 6), Weight.of("west", 2)))
                .getOrElseThrow(Problems::toException);
        String why = county.share("west").orElseThrow().why().en();
        // end snippet
        return why;
    }

    /** Two who can work, with so much a year. */
    private static Situation pair(String name, String aYear, LocalDate day) {
        Household household = Household.builder(name)
                .registration(Registration.rural("640105"))
                .addMembers(
                        Member.builder("wife", Relation.HEAD)
                                .born("1970-02-01")
                                .livesWithHousehold()
                                .inGoodHealth()
                                .labour(LabourCapacity.ORDINARY)
                                .build(),
                        Member.builder("husband", Relation.SPOUSE)
                                .born("1969-11-01")
                                .livesWithHousehold()
                                .inGoodHealth()
                                .labour(LabourCapacity.ORDINARY)
                                .build())
                .incomes(Income.of("wife", IncomeKind.OPERATING, Amount.yearly(Money.of(aYear))))
                .expenses(Listing.none())
                .assets(Listing.none())
                .build();
        return Situation.of(household, day).withStandings(Listing.none());
    }

    static List<String> quota() {
        LocalDate day = LocalDate.of(2014, 5, 1);
        Regime regime = Regime.of(NATIONAL_2012, POVERTY_LINES, XIXIA_PILOT).getOrElseThrow(Problems::toException);
        List<Situation> village =
                List.of(pair("family-1", "5000", day), pair("family-2", "4100", day), pair("family-3", "3500", day));
        // snippet: quota
        ProgrammeId development = ProgrammeId.of("development");
        Examiner examiner = Examiner.of(regime, day, Set.of(development)).getOrElseThrow(Problems::toException);
        List<Candidate> candidates = village.stream()
                .map(home -> Candidate.of(
                        examiner.examine(home), home.household().members().size(), day))
                .toList();
        Ranking ranking = Ranking.of(development, candidates).getOrElseThrow(Problems::toException);
        QuotaNumber number =
                QuotaNumber.of(regime, day, "development.quota", 34).getOrElseThrow(Problems::toException);
        QuotaSelection selection = QuotaSelection.of(number, ranking, 0).getOrElseThrow(Problems::toException);

        List<Text> letter = selection.told("family-1"); // place, what put it there, why not it
        String posted = selection.notice().toText(Locale.ENGLISH);
        // end snippet
        return List.of(letter.get(3).en(), posted);
    }
}
