package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Criterion.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/**
 * What is said to never hold holds of no household, what is said to always hold fails for none, and no rung that is said to be
 * unreachable is reached: for criteria of every kind put together at random, of so few things that they often contradict each
 * other, and households about where those criteria change, with everything known and with holes.
 */
class SoundnessPropertiesTest {

    private static final LocalDate DAY = Policies.IN_2018;

    @Property(tries = 300)
    void whatIsSaidOfACriterionIsSoOfEveryHousehold(
            @ForAll("criteria") Criterion first,
            @ForAll("criteria") Criterion second,
            @ForAll("households") List<Situation> households) {
        Regime regime = Regimes.of(Policies.dibaoWithEverything()
                .add(
                        Policies.measure("help", first),
                        Policies.measure("not-first", Criterion.all(second, Criterion.not(first))),
                        Policies.review("review", first, second))
                .build());
        CheckReport report = Policies.check(regime);
        boolean never = isSaid("criterion.never", "help", report);
        boolean always = isSaid("criterion.always", "help", report);
        boolean unreachable = isSaid("rung.unreachable", "review", report);
        Statistics.label("said").collect(never ? "never" : always ? "always" : "nothing");
        Statistics.label("second rung").collect(unreachable ? "unreachable" : "nothing");
        Inquiry inquiry = Inquiry.of(regime, DAY).getOrElseThrow(Problems::toException);

        for (Situation household : households) {
            Inquiry.Answers answers = inquiry.ask(household);
            if (never) {
                assertThat(answers.holds("help")).isNotEqualTo(Truth.YES);
            }
            if (always) {
                assertThat(answers.holds("help")).isNotEqualTo(Truth.NO);
            }
            if (unreachable) {
                assertThat(answers.holds("not-first")).isNotEqualTo(Truth.YES);
            }
        }
    }

    private static boolean isSaid(String code, String rule, CheckReport report) {
        return report.of(code).stream()
                .filter(remark -> remark.subject().equals(rule))
                .anyMatch(remark -> remark.days().orElseThrow().contains(DAY));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return home(2);
    }

    private static Arbitrary<Criterion> home(int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.frequencyOf(
                Tuple.of(5, comparisons()),
                Tuple.of(1, registered()),
                Tuple.of(3, person(1).map(Criterion::someMember)),
                Tuple.of(2, history()));
        return depth == 0 ? leaf : joined(leaf, home(depth - 1));
    }

    private static Arbitrary<Criterion> person(int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.of(
                Criterion.agedBelow(16),
                Criterion.agedBelow(18),
                Criterion.agedAtLeast(16),
                new Criterion.Age(16, 60),
                Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2),
                Criterion.disabled(DisabilityGrade.NONE),
                Criterion.has(PersonAttribute.DISABILITY_KIND, DisabilityKind.NONE),
                Criterion.residence(Residence.IMPRISONED),
                Criterion.residence(Residence.WITH_HOUSEHOLD),
                Criterion.hasKin(1, KinRelation.SON),
                Criterion.hasKin(1, KinRelation.SON, KinRelation.DAUGHTER),
                Criterion.hasKin(2, KinRelation.SON),
                Criterion.earns(IncomeKind.OTHER),
                Criterion.earns(IncomeKind.OTHER, IncomeKind.WAGE),
                History.statedOf("able"),
                History.statedOf("refused"));
        return depth == 0 ? leaf : joined(leaf, person(depth - 1));
    }

    private static Arbitrary<Criterion> joined(Arbitrary<Criterion> leaf, Arbitrary<Criterion> part) {
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(3, parts.map(Criterion.All::new)),
                Tuple.of(2, parts.map(Criterion.Any::new)),
                Tuple.of(2, part.map(Criterion::not)));
    }

    private static Arbitrary<Criterion> comparisons() {
        Arbitrary<Term> money = Arbitraries.of(
                Term.countableIncome(),
                Term.countableIncome().times(2),
                Term.perMember("line"),
                Term.perMember("line").times("multiple"),
                Term.perMember("higher-line"),
                Term.spendingOn(ExpenseKind.OTHER),
                Term.spendingOn(ExpenseKind.OTHER, ExpenseKind.EDUCATION),
                Term.valueOf(AssetKind.DEPOSIT),
                Term.incomeLastYear());
        Arbitrary<Term> things = Arbitraries.of(
                Term.number(0),
                Term.number(1),
                Term.number(2),
                Term.numberOf(AssetKind.SHIP),
                Term.numberOf(AssetKind.SHIP, AssetKind.SHOP));
        Arbitrary<Comparison> how = Arbitraries.of(Comparison.class);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(money, how, money).as(Criterion::compare)),
                Tuple.of(2, how.map(one -> compare(Term.countableIncome(), one, Term.perMember("line")))),
                Tuple.of(1, Combinators.combine(things, how, things).as(Criterion::compare)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Criterion.owns(AssetKind.SHIP), Criterion.owns(AssetKind.SHIP, AssetKind.SHOP))));
    }

    private static Arbitrary<Criterion> registered() {
        return Arbitraries.of(
                Criterion.ruralIn(""),
                Criterion.ruralIn("50"),
                Criterion.ruralIn("500235"),
                Criterion.ruralIn("36"),
                new Criterion.RegisteredIn("50", Set.of(Settlement.URBAN)));
    }

    private static Arbitrary<Criterion> history() {
        return Arbitraries.of(
                History.stated("clearly"),
                History.stated("really"),
                History.stated("found"),
                History.enrolledIn("other"),
                History.enrolledFor("other", 12),
                History.enrolledOn("other", "work"),
                History.struck(3, ShockKind.ILLNESS),
                History.struck(6, ShockKind.ILLNESS, ShockKind.DISASTER),
                History.steadilyAbove("line", 1),
                History.steadilyAbove("line", 2),
                new History.Steady(1, Comparison.BELOW, "line"),
                new Criterion.SwitchedOn("on"),
                new Criterion.SwitchedOn("off"),
                Criterion.during(Window.from(DAY)),
                Criterion.during(Window.until(DAY)));
    }

    @Provide
    Arbitrary<List<Situation>> households() {
        return Combinators.combine(households(1), households(4))
                .as((known, partly) -> List.of(known, partly))
                .list()
                .ofSize(12)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
    }

    /** One in so many facts is unknown; 1 for none. */
    private static Arbitrary<Situation> households(int unknownOneIn) {
        Arbitrary<List<Member>> members = Combinators.combine(
                        member("p1", Relation.HEAD, unknownOneIn),
                        member("p2", Relation.SON, unknownOneIn),
                        Arbitraries.integers().between(1, 2))
                .as((head, son, count) -> List.of(head, son).subList(0, count));
        Arbitrary<Household> household = Combinators.combine(
                        members,
                        fact(
                                Arbitraries.of(
                                        Registration.rural("500235"),
                                        Registration.rural("361124"),
                                        Registration.urban("500235")),
                                unknownOneIn),
                        fact(yuan(), unknownOneIn),
                        expenses(unknownOneIn),
                        listing(asset(unknownOneIn), 2, unknownOneIn),
                        listing(shock(), 1, unknownOneIn),
                        listing(Arbitraries.of(KinRelation.SON, KinRelation.DAUGHTER), 2, unknownOneIn),
                        Arbitraries.of(IncomeKind.OTHER, IncomeKind.WAGE))
                .as((all, registration, income, expenses, assets, shocks, kin, incomeKind) -> Household.builder("h-1")
                        .members(all)
                        .registration(registration)
                        .incomes(Listing.complete(
                                Income.builder("p1", incomeKind).amount(income).build()))
                        .expenses(expenses)
                        .assets(assets)
                        .shocks(shocks)
                        .kin(kin(kin))
                        .build());
        return Combinators.combine(
                        household,
                        listing(standing(), 1, unknownOneIn),
                        listing(measurement(), 2, unknownOneIn),
                        statements())
                .as((home, standings, measurements, statements) -> Situation.of(home, DAY)
                        .withStandings(standings)
                        .withMeasurements(measurements)
                        .withStatements(statements));
    }

    /** Of the two questions about people, of the first of them. */
    private static Arbitrary<List<Statement>> statements() {
        return Combinators.combine(
                        statement("clearly"),
                        statement("really"),
                        statement("found"),
                        statement("able").map(about -> about.map(one -> one.of("p1"))),
                        statement("refused").map(about -> about.map(one -> one.of("p1"))))
                .as((clearly, really, found, able, refused) -> Stream.of(clearly, really, found, able, refused)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Arbitrary<Member> member(String id, Relation relation, int unknownOneIn) {
        return Combinators.combine(
                        fact(Arbitraries.of(0, 15, 16, 17, 18, 59, 60, 80), unknownOneIn),
                        fact(
                                Arbitraries.frequencyOf(
                                        Tuple.of(4, Arbitraries.just(Residence.WITH_HOUSEHOLD)),
                                        Tuple.of(1, Arbitraries.of(Residence.class))),
                                unknownOneIn),
                        fact(
                                Arbitraries.of(
                                        Disability.NONE,
                                        Disability.of(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_1),
                                        Disability.of(DisabilityKind.MENTAL, DisabilityGrade.GRADE_3)),
                                unknownOneIn))
                .as((age, residence, disability) -> Member.builder(id, relation)
                        .birth(age.match(years -> Fact.known(DAY.minusYears(years)), why -> Fact.unknown(why)))
                        .residence(residence)
                        .disability(disability)
                        .build());
    }

    private static Arbitrary<Listing<Expense>> expenses(int unknownOneIn) {
        Arbitrary<Expense> expense = Combinators.combine(
                        Arbitraries.of(ExpenseKind.OTHER, ExpenseKind.EDUCATION), fact(yuan(), unknownOneIn))
                .as((kind, amount) -> Expense.builder(kind)
                        .amount(amount)
                        .period(Period.MONTH)
                        .build());
        return listing(expense, 2, unknownOneIn);
    }

    private static Arbitrary<Asset> asset(int unknownOneIn) {
        return Combinators.combine(
                        Arbitraries.of(AssetKind.SHIP, AssetKind.SHOP, AssetKind.DEPOSIT), fact(yuan(), unknownOneIn))
                .as((kind, value) -> Asset.builder(kind).value(value).build());
    }

    private static Arbitrary<Shock> shock() {
        return Combinators.combine(
                        Arbitraries.of(ShockKind.ILLNESS, ShockKind.DISASTER),
                        Arbitraries.of(
                                DAY, DAY.minusMonths(3), DAY.minusMonths(3).minusDays(1), DAY.minusMonths(6)))
                .as(Shock::of);
    }

    private static Arbitrary<Standing> standing() {
        return Combinators.combine(
                        Arbitraries.of("other", "dibao"),
                        Arbitraries.of(DAY, DAY.minusMonths(12).plusDays(1), DAY.minusMonths(12)),
                        Arbitraries.of("work", "illness"))
                .as((programme, since, ground) -> Standing.of(programme, Window.from(since), ground));
    }

    private static Arbitrary<Measurement> measurement() {
        return Combinators.combine(
                        Arbitraries.of(DAY, DAY.minusDays(1), DAY.minusMonths(6)), yuan(), Arbitraries.of(1, 2))
                .as((on, income, people) -> Measurement.of(on, income.per(Period.MONTH), people));
    }

    private static Arbitrary<Optional<Statement>> statement(String question) {
        return Arbitraries.of(true, false)
                .map(answer ->
                        new Statement(question, Optional.empty(), answer, Role.TOWNSHIP, "somebody", "a reason", DAY))
                .optional(0.8);
    }

    private static Listing<Kin> kin(Listing<KinRelation> relations) {
        List<Kin> kin = new ArrayList<>();
        relations
                .items()
                .forEach(relation -> kin.add(
                        Kin.builder("k" + (kin.size() + 1), "p1", relation).build()));
        return new Listing<>(kin, relations.complete());
    }

    /** About the lines of 300, 400 and 450 for one person and for two. */
    private static Arbitrary<Money> yuan() {
        return Arbitraries.of(
                        "0", "0.01", "299.99", "300", "300.01", "400", "450", "599.99", "600", "800", "900", "2000")
                .map(Money::of);
    }

    private static <T> Arbitrary<Fact<T>> fact(Arbitrary<T> values, int unknownOneIn) {
        Arbitrary<Fact<T>> known = values.map(Fact::known);
        return unknownOneIn == 1
                ? known
                : Arbitraries.frequencyOf(
                        Tuple.of(unknownOneIn - 1, known), Tuple.of(1, Arbitraries.just(Fact.unknown())));
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items, int most, int unknownOneIn) {
        Arbitrary<Boolean> complete = unknownOneIn == 1
                ? Arbitraries.just(true)
                : Arbitraries.integers().between(1, unknownOneIn).map(dice -> dice > 1);
        return Combinators.combine(items.list().ofMaxSize(most), complete).as(Listing::new);
    }
}
