package org.doudi.core.household;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * Somebody outside the household who is related to a member: the children who live elsewhere, the parents of a spouse.
 * They do not count towards the household; some rules ask about them. Somebody who is related to several members, such as the
 * child of a couple, is listed once under each: nothing tells that two entries are one person.
 *
 * @param id the host's name for the person, unique among the household's kin; never a personal one
 * @param ofMember the id of the member to whom the person is related
 * @param relation what the person is to that member
 * @param sex sex
 * @param birth the day of birth
 * @param disability what the disability certificate says, or {@link Disability#NONE}
 * @param pays what they really pay to support the household
 * @param householdIncome the income of their own household
 * @param householdSize how many people their own household has, 1 to {@value Household#MAX_MEMBERS}
 * @param supports how many people they support, 1 to {@value #MAX_SUPPORTED}
 */
@Value.Builder
public record Kin(
        String id,
        String ofMember,
        KinRelation relation,
        Fact<Sex> sex,
        Fact<LocalDate> birth,
        Fact<Disability> disability,
        Fact<Amount> pays,
        Fact<Amount> householdIncome,
        Fact<Integer> householdSize,
        Fact<Integer> supports)
        implements WithKin {

    /** The most people that somebody can support: parents, the spouse's, and two more. */
    public static final int MAX_SUPPORTED = 6;

    /** Use {@link #builder}. */
    public Kin {
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        requireNotNegative(pays, "pays", problems);
        requireNotNegative(householdIncome, "householdIncome", problems);
        requireWithin(householdSize, Household.MAX_MEMBERS, "householdSize", problems);
        requireWithin(supports, MAX_SUPPORTED, "supports", problems);
        problems.throwIfAny();
    }

    private static void requireNotNegative(Fact<Amount> amount, String path, Problems.Collector problems) {
        problems.require(
                amount.value().filter(known -> known.money().isNegative()).isEmpty(),
                "money.negative",
                path,
                "a negative amount",
                Text.of("不小于 0 的金额", "an amount that is not negative"));
    }

    private static void requireWithin(Fact<Integer> number, int most, String path, Problems.Collector problems) {
        problems.require(
                number.value().filter(known -> known < 1 || known > most).isEmpty(),
                "number.bound",
                path,
                "a number",
                Text.of("1 至 " + most, "1 to " + most));
    }

    /** Starts a relative of whom only the relation is known. */
    public static Builder builder(String id, String ofMember, KinRelation relation) {
        return new Builder().id(id).ofMember(ofMember).relation(relation);
    }

    /** Only the id: everything else is personal. */
    @Override
    public String toString() {
        return "Kin[" + id + "]";
    }

    /** Builds a relative; what is not set stays unknown. */
    public static final class Builder extends KinBuilder {

        Builder() {
            sex(Fact.unknown());
            birth(Fact.unknown());
            disability(Fact.unknown());
            pays(Fact.unknown());
            householdIncome(Fact.unknown());
            householdSize(Fact.unknown());
            supports(Fact.unknown());
        }
    }
}
