package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Education;
import org.doudi.core.household.Expense;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;

/**
 * Makes a situation smaller and plainer, so that a household for which a law does not hold says why: fewer people, shorter
 * lists, nothing unknown, ordinary people, round amounts.
 */
final class Smaller {

    private Smaller() {}

    /** Each with one thing less or plainer, the boldest first. */
    static Stream<Situation> than(Situation situation) {
        Household household = situation.household();
        Stream<Household> households = Stream.of(
                        fewerPeople(household),
                        shorter(household.incomes(), household::withIncomes),
                        shorter(household.expenses(), household::withExpenses),
                        shorter(household.assets(), household::withAssets),
                        shorter(household.kin(), household::withKin),
                        shorter(household.shocks(), household::withShocks),
                        plainer(household.members(), Smaller::plainer, household::withMembers),
                        plainer(
                                household.incomes().items(),
                                Smaller::plainer,
                                all -> household.withIncomes(like(household.incomes(), all))),
                        plainer(
                                household.expenses().items(),
                                Smaller::plainer,
                                all -> household.withExpenses(like(household.expenses(), all))),
                        plainer(
                                household.assets().items(),
                                Smaller::plainer,
                                all -> household.withAssets(like(household.assets(), all))))
                .flatMap(Function.identity());
        return Stream.of(
                        households.map(smaller -> with(situation, smaller)),
                        shorter(situation.standings(), situation::withStandings),
                        shorter(situation.measurements(), situation::withMeasurements),
                        without(situation.statements()).map(situation::withStatements))
                .flatMap(Function.identity());
    }

    /** With that household, and without what was judged of those who are not in it any more. */
    private static Situation with(Situation situation, Household household) {
        Set<String> ids = household.members().stream().map(Member::id).collect(Collectors.toSet());
        List<Statement> statements = situation.statements().stream()
                .filter(statement ->
                        statement.member().filter(id -> !ids.contains(id)).isEmpty())
                .toList();
        return new Situation(household, situation.on(), situation.standings(), situation.measurements(), statements);
    }

    /** What a smaller one has less of, the weightiest first. */
    static long[] size(Situation situation) {
        Household household = situation.household();
        List<Listing<?>> lists = List.of(
                household.kin(),
                household.incomes(),
                household.expenses(),
                household.assets(),
                household.shocks(),
                situation.standings(),
                situation.measurements());
        long entries = situation.statements().size()
                + lists.stream().mapToLong(list -> list.items().size()).sum();
        long open = lists.stream().filter(list -> !list.complete()).count();
        long odd = household.members().stream().mapToLong(Smaller::oddities).sum()
                + household.incomes().items().stream()
                        .mapToLong(Smaller::oddities)
                        .sum()
                + unknown(household.expenses().items().stream().map(Expense::amount))
                + unknown(household.assets().items().stream().flatMap(asset -> Stream.of(asset.value(), asset.area())));
        return new long[] {household.members().size(), entries, open, odd, weight(household)};
    }

    private static Stream<Household> fewerPeople(Household household) {
        return household.members().stream()
                .filter(member -> member.relation() != Relation.HEAD)
                .map(member -> without(household, member.id()));
    }

    /** Without that member and everything of theirs. */
    private static Household without(Household household, String id) {
        return household
                .withKin(kept(household.kin(), kin -> !kin.ofMember().equals(id)))
                .withIncomes(
                        kept(household.incomes(), income -> !income.member().equals(id)))
                .withExpenses(kept(
                        household.expenses(),
                        expense -> expense.member().filter(id::equals).isEmpty()))
                .withAssets(kept(
                        household.assets(),
                        asset -> asset.owner().filter(id::equals).isEmpty()))
                .withMembers(household.members().stream()
                        .filter(member -> !member.id().equals(id))
                        .toList());
    }

    private static <T> Listing<T> kept(Listing<T> listing, Predicate<T> which) {
        return like(listing, listing.items().stream().filter(which).toList());
    }

    private static <T> Listing<T> like(Listing<?> listing, List<T> items) {
        return new Listing<>(items, listing.complete());
    }

    private static <T, R> Stream<R> shorter(Listing<T> listing, Function<Listing<T>, R> put) {
        Stream<Listing<T>> confirmed =
                listing.complete() ? Stream.empty() : Stream.of(Listing.complete(listing.items()));
        Stream<Listing<T>> fewer = without(listing.items()).map(items -> like(listing, items));
        return Stream.concat(fewer, confirmed).map(put);
    }

    /** None, or one less. */
    private static <T> Stream<List<T>> without(List<T> items) {
        Stream<List<T>> none = items.size() > 1 ? Stream.of(List.of()) : Stream.empty();
        return Stream.concat(none, IntStream.range(0, items.size()).mapToObj(index -> {
            List<T> fewer = new ArrayList<>(items);
            fewer.remove(index);
            return fewer;
        }));
    }

    private static <T, R> Stream<R> plainer(List<T> items, Function<T, Stream<T>> each, Function<List<T>, R> put) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(index -> each.apply(items.get(index)).map(plainer -> {
                    List<T> changed = new ArrayList<>(items);
                    changed.set(index, plainer);
                    return put.apply(changed);
                }));
    }

    private static Stream<Member> plainer(Member member) {
        return Stream.of(
                        plain(member, Member::birth, BIRTH, Member::withBirth),
                        plain(member, Member::sex, Sex.FEMALE, Member::withSex),
                        plain(member, Member::residence, Residence.WITH_HOUSEHOLD, Member::withResidence),
                        plain(member, Member::disability, Disability.NONE, Member::withDisability),
                        plain(member, Member::health, Health.HEALTHY, Member::withHealth),
                        plain(member, Member::labour, LabourCapacity.ORDINARY, Member::withLabour),
                        plain(member, Member::schooling, Schooling.NOT_IN_SCHOOL, Member::withSchooling),
                        plain(member, Member::education, Education.values()[0], Member::withEducation))
                .flatMap(Function.identity());
    }

    private static final LocalDate BIRTH = LocalDate.of(1980, 6, 15);

    private static <T> Stream<Member> plain(
            Member member, Function<Member, Fact<T>> fact, T value, BiFunction<Member, Fact<T>, Member> put) {
        return isPlain(fact.apply(member), value) ? Stream.empty() : Stream.of(put.apply(member, Fact.known(value)));
    }

    private static <T> boolean isPlain(Fact<T> fact, T value) {
        return fact.value().filter(value::equals).isPresent();
    }

    private static long oddities(Member member) {
        return plainer(member).count();
    }

    private static Stream<Income> plainer(Income income) {
        Stream<Income> unasked = Stream.of(
                        income.throughPovertyProject().isKnown()
                                ? income
                                : income.withThroughPovertyProject(Fact.known(false)),
                        income.accruedOn().isEmpty() ? income : income.withAccruedOn(Optional.empty()))
                .filter(plainer -> !plainer.equals(income));
        return Stream.concat(unasked, rounder(income.amount()).map(income::withAmount));
    }

    private static long oddities(Income income) {
        return unknown(Stream.of(income.amount(), income.throughPovertyProject()))
                + (income.accruedOn().isPresent() ? 1 : 0);
    }

    private static Stream<Expense> plainer(Expense expense) {
        return rounder(expense.amount()).map(expense::withAmount);
    }

    private static Stream<Asset> plainer(Asset asset) {
        Stream<Asset> area = asset.area().value().filter(value -> value == 0).isPresent()
                ? Stream.empty()
                : Stream.of(asset.withArea(Fact.known(0)));
        return Stream.concat(area, rounder(asset.value()).map(asset::withValue));
    }

    private static long unknown(Stream<? extends Fact<?>> facts) {
        return facts.filter(fact -> !fact.isKnown()).count();
    }

    /** Nothing, half of it, or cut to hundreds, to yuan: an unknown amount becomes nothing. */
    private static Stream<Fact<Money>> rounder(Fact<Money> amount) {
        long fen = amount.value().map(Money::fen).orElse(-1L);
        return LongStream.of(0, fen / 2, fen - fen % 10_000, fen - fen % 100, fen - 1)
                .filter(less -> fen < 0 ? less == 0 : less >= 0 && less < fen)
                .distinct()
                .mapToObj(less -> Fact.known(Money.ofFen(less)));
    }

    /** All amounts together; saturating, since only the order of sizes counts. */
    private static long weight(Household household) {
        Stream<Fact<Money>> amounts = Stream.of(
                        household.incomes().items().stream().map(Income::amount),
                        household.expenses().items().stream().map(Expense::amount),
                        household.assets().items().stream().map(Asset::value))
                .flatMap(Function.identity());
        long areas = household.assets().items().stream()
                .mapToLong(asset -> asset.area().value().orElse(0))
                .sum();
        return areas
                + amounts.mapToLong(amount -> amount.value().map(Money::fen).orElse(0L))
                        .sum();
    }
}
