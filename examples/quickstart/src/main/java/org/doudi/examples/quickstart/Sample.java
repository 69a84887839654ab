package org.doudi.examples.quickstart;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
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
import org.doudi.core.text.Text;

/**
 * One made-up household on a day.
 *
 * @param shows what it is there to show
 * @param on the day of determination
 * @param household the household
 */
record Sample(Text shows, LocalDate on, Household household) {

    /** The standard is 350 yuan a month. */
    static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);

    /** The standard is 410 yuan a month. */
    static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);

    static Sample of(LocalDate on, String zh, String en, Household.Builder household) {
        return new Sample(Text.of(zh, en), on, household.build());
    }

    String id() {
        return household.id();
    }

    Situation situation() {
        return Situation.of(household, on);
    }

    /** A rural household of the sample district, with nothing in its lists and that confirmed. */
    static Household.Builder home(String id, Member... members) {
        return Household.builder(id)
                .registration(Registration.rural(SampleDistrict.CODE))
                .addMembers(members)
                .incomes(Listing.none())
                .expenses(Listing.none())
                .assets(Listing.none());
    }

    /** Somebody in middle age and good health who lives with the household. */
    static Member.Builder adult(String id, Relation relation) {
        return Member.builder(id, relation).livesWithHousehold().inGoodHealth().born("1978-03-15");
    }

    static Member head() {
        return adult("head", Relation.HEAD).build();
    }

    static Member spouse() {
        return adult("spouse", Relation.SPOUSE).build();
    }

    /** A grown-up son. */
    static Member son() {
        return adult("son", Relation.SON).born("1997-10-02").build();
    }

    /** Pay from a job that no poverty project found. */
    static Income wage(String member, Amount amount) {
        return Income.builder(member, IncomeKind.WAGE)
                .amount(amount)
                .throughPovertyProject(Fact.known(false))
                .build();
    }

    /** Pay from a job that a poverty project found. */
    static Income projectWage(String member, Amount amount) {
        return Income.builder(member, IncomeKind.WAGE)
                .amount(amount)
                .throughPovertyProject(Fact.known(true))
                .build();
    }

    static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }

    static Amount yearly(String yuan) {
        return Amount.yearly(Money.of(yuan));
    }
}
