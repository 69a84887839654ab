package org.doudi.core.household;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doudi.core.fact.Extension;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * A family (家庭) as far as it is known. The order of members, incomes and everything else never changes a result.
 *
 * <p>{@code build()} of the builder throws a {@link org.doudi.core.problem.ProblemsException} with every problem of the
 * household at once; {@code Problems.attempt(builder::build)} gives them as a value.
 *
 * @param id the host's name for the household; never a personal one
 * @param registration where it is registered
 * @param members its people, 1 to {@value #MAX_MEMBERS}, exactly one of them the head
 * @param kin related people outside it
 * @param incomes its incomes; an empty list that nobody confirmed is an unknown
 * @param expenses its expenses
 * @param assets what it owns
 * @param shocks what has struck it
 * @param extension what an integrator adds
 */
@Value.Builder
public record Household(
        String id,
        Fact<Registration> registration,
        List<Member> members,
        Listing<Kin> kin,
        Listing<Income> incomes,
        Listing<Expense> expenses,
        Listing<Asset> assets,
        Listing<Shock> shocks,
        Extension extension)
        implements WithHousehold {

    /** The most people a household may list; far above any real one, and what lets a person fit in a bit. */
    public static final int MAX_MEMBERS = 64;

    /** The most entries that each list of a household may have. */
    public static final int MAX_ITEMS = 10_000;

    private static final Text AT_MOST = Text.of("至多 " + MAX_ITEMS + " 项", "at most " + MAX_ITEMS + " entries");
    private static final Text SOME_MEMBERS = Text.of("1 至 " + MAX_MEMBERS + " 名成员", "1 to " + MAX_MEMBERS + " members");
    private static final Text ONE_HEAD = Text.of("恰好一名户主", "exactly one head of the household");
    private static final Text AN_ID_OF_A_MEMBER = Text.of("某一成员的编号", "the id of a member");

    /** Use {@link #builder}. */
    public Household {
        members = List.copyOf(members);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.require(
                !members.isEmpty() && members.size() <= MAX_MEMBERS,
                "members.count",
                "members",
                String.valueOf(members.size()),
                SOME_MEMBERS);
        requireBoundedSize(kin, "kin", problems);
        requireBoundedSize(incomes, "incomes", problems);
        requireBoundedSize(expenses, "expenses", problems);
        requireBoundedSize(assets, "assets", problems);
        requireBoundedSize(shocks, "shocks", problems);
        checkPeople(members, problems);
        checkReferences(members, kin, incomes, expenses, assets, problems);
        Amounts.requireBoundedTotal(incomes, Income::amount, "incomes", problems);
        Amounts.requireBoundedTotal(expenses, Expense::amount, "expenses", problems);
        Amounts.requireBoundedTotal(assets, Asset::value, "assets", problems);
        problems.throwIfAny();
    }

    /** Starts a household of which only its name is known. */
    public static Builder builder(String id) {
        return new Builder().id(id);
    }

    private static void requireBoundedSize(Listing<?> listing, String path, Problems.Collector problems) {
        int size = listing.items().size();
        if (size > MAX_ITEMS) {
            problems.add("list.size", path, String.valueOf(size), AT_MOST);
        }
    }

    private static void checkPeople(List<Member> members, Problems.Collector problems) {
        int heads = 0;
        for (Member member : members) {
            heads += member.relation() == Relation.HEAD ? 1 : 0;
        }
        problems.require(heads == 1, "members.head", "members", String.valueOf(heads), ONE_HEAD);
        Set<String> ids = new HashSet<>();
        Set<ResidentId> numbers = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (!ids.add(member.id())) {
                problems.add(
                        "members.duplicate",
                        "members/" + i + "/id",
                        member.id(),
                        Text.of("户内唯一的编号", "an id that no other member has"));
            }
            if (member.residentId().isPresent()
                    && !numbers.add(member.residentId().get())) {
                problems.add(
                        "residentId.duplicate",
                        "members/" + i + "/residentId",
                        member.residentId().get().masked(),
                        Text.of("户内唯一的身份号码", "an identity number that no other member has"));
            }
        }
    }

    private static void checkReferences(
            List<Member> members,
            Listing<Kin> kin,
            Listing<Income> incomes,
            Listing<Expense> expenses,
            Listing<Asset> assets,
            Problems.Collector problems) {
        Set<String> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.id()));
        requireMembers(ids, kin, one -> Optional.of(one.ofMember()), "kin/%d/ofMember", problems);
        Set<String> kinIds = new HashSet<>();
        for (int i = 0; i < kin.items().size(); i++) {
            Kin person = kin.items().get(i);
            if (!kinIds.add(person.id())) {
                problems.add(
                        "kin.duplicate",
                        "kin/" + i + "/id",
                        person.id(),
                        Text.of("亲属中唯一的编号", "an id that no other relative has"));
            }
        }
        requireMembers(ids, incomes, one -> Optional.of(one.member()), "incomes/%d/member", problems);
        requireMembers(ids, expenses, Expense::member, "expenses/%d/member", problems);
        requireMembers(ids, assets, Asset::owner, "assets/%d/owner", problems);
    }

    private static <T> void requireMembers(
            Set<String> ids,
            Listing<T> listing,
            Function<T, Optional<String>> reference,
            String path,
            Problems.Collector problems) {
        int at = 0;
        for (T item : listing.items()) {
            Optional<String> id = reference.apply(item);
            if (id.isPresent() && !ids.contains(id.get())) {
                problems.add(
                        "member.unknown",
                        String.format(Locale.ROOT, path, at),
                        id.get().length() + " characters",
                        AN_ID_OF_A_MEMBER);
            }
            at++;
        }
    }

    /** Only the id and how many people: everything else is personal. */
    @Override
    public String toString() {
        return "Household[" + id + ", " + members.size() + " members]";
    }

    /** Builds a household; lists that are not set are unknown, not empty. */
    public static final class Builder extends HouseholdBuilder {

        Builder() {
            registration(Fact.unknown());
            kin(Listing.unknown());
            incomes(Listing.unknown());
            expenses(Listing.unknown());
            assets(Listing.unknown());
            shocks(Listing.unknown());
            extension(Extension.NONE);
        }

        /** Where the household is known to be registered. */
        public Builder registration(Registration registration) {
            return registration(Fact.known(registration));
        }

        /** These incomes and, confirmed, no others. */
        public Builder incomes(Income... all) {
            return incomes(Listing.complete(all));
        }

        /** These expenses and, confirmed, no others. */
        public Builder expenses(Expense... all) {
            return expenses(Listing.complete(all));
        }

        /** These assets and, confirmed, no others. */
        public Builder assets(Asset... all) {
            return assets(Listing.complete(all));
        }

        /** These shocks and, confirmed, no others. */
        public Builder shocks(Shock... all) {
            return shocks(Listing.complete(all));
        }
    }
}
