package org.doudi.calc;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;

/** Families made up for the tests. Unless a test says otherwise everything about them is known. */
public final class Households {

    /** A district of Chongqing. */
    public static final String DISTRICT = "500235";

    private Households() {}

    /** So many healthy grown-ups in the countryside, {@code p1} and on, without income, expenses or assets. */
    public static Household.Builder aHouseholdOf(int members) {
        return aFamily(IntStream.rangeClosed(1, members)
                .mapToObj(number -> anAdult(number).build()));
    }

    /** The same facts about a household of these people. */
    public static Household.Builder aFamily(Member... members) {
        return aFamily(Stream.of(members));
    }

    private static Household.Builder aFamily(Stream<Member> members) {
        List<Member> all = members.toList();
        return Household.builder("h-1")
                .registration(Registration.rural(DISTRICT))
                .addAllMembers(all)
                .incomes()
                .expenses()
                .assets();
    }

    /** The first is the head; born in 1980, healthy, living with the household. */
    public static Member.Builder anAdult(int number) {
        return Member.builder("p" + number, number == 1 ? Relation.HEAD : Relation.OTHER)
                .born("1980-06-15")
                .livesWithHousehold()
                .inGoodHealth();
    }

    /** A wage of so many yuan a month. */
    public static Income wage(int member, String monthly) {
        return monthly(member, IncomeKind.WAGE, monthly);
    }

    /** Income of so many yuan a month. */
    public static Income monthly(int member, IncomeKind kind, String yuan) {
        return Income.of("p" + member, kind, Amount.monthly(Money.of(yuan)));
    }

    /** Income of so many yuan a year. */
    public static Income yearly(int member, IncomeKind kind, String yuan) {
        return Income.of("p" + member, kind, Amount.yearly(Money.of(yuan)));
    }
}
