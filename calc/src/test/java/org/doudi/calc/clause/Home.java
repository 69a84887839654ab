package org.doudi.calc.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;

/**
 * A household made up for a case, said in a line. Unless the case says otherwise everything about it is known: it is rural,
 * has nothing, is enrolled in nothing, and nobody has judged anything of it. Its people are healthy adults able to work.
 */
final class Home {

    private record Judged(String question, boolean answer, Role role) {}

    private final String area;
    private final List<Member.Builder> members = new ArrayList<>();
    private final List<Kin> kin = new ArrayList<>();
    private final List<Income> incomes = new ArrayList<>();
    private final List<Expense> expenses = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Shock> shocks = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private String name = "h-1";
    private Settlement settlement = Settlement.RURAL;
    private boolean kinConfirmed = true;
    private boolean recordConfirmed = true;

    private Home(String area) {
        this.area = area;
    }

    /** One person, {@code p1}, registered in the countryside of the area. */
    static Home in(String area) {
        return in(area, 1);
    }

    /** So many people, {@code p1} and on. */
    static Home in(String area, int people) {
        Home home = new Home(area);
        for (int i = 0; i < people; i++) {
            home.and(i == 0 ? Relation.HEAD : Relation.OTHER, member -> {});
        }
        return home;
    }

    /** Gives it another name: where there are several. */
    Home named(String other) {
        name = other;
        return this;
    }

    Home urban() {
        settlement = Settlement.URBAN;
        return this;
    }

    /** Says something else of the head. */
    Home head(Consumer<Member.Builder> change) {
        change.accept(members.get(0));
        return this;
    }

    /** One more person. */
    Home and(Relation relation, Consumer<Member.Builder> change) {
        Member.Builder member = Member.builder("p" + (members.size() + 1), relation)
                .born("1980-06-15")
                .livesWithHousehold()
                .inGoodHealth()
                .labour(LabourCapacity.ORDINARY);
        change.accept(member);
        members.add(member);
        return this;
    }

    Home kin(Kin... more) {
        kin.addAll(Arrays.asList(more));
        return this;
    }

    /** Nobody has confirmed that these are all the relatives. */
    Home whosePerhapsMoreKinNobodyKnows() {
        kinConfirmed = false;
        return this;
    }

    /** Income of the head, yuan a year. */
    Home earns(String aYear) {
        return income(Income.of("p1", IncomeKind.OPERATING, Amount.yearly(Money.of(aYear))));
    }

    /** Income of the head, yuan a month. */
    Home earnsMonthly(String aMonth) {
        return income(Income.of("p1", IncomeKind.OPERATING, Amount.monthly(Money.of(aMonth))));
    }

    Home income(Income... more) {
        incomes.addAll(Arrays.asList(more));
        return this;
    }

    /** Spending, yuan a year. */
    Home spends(ExpenseKind kind, String aYear) {
        expenses.add(Expense.of(kind, Amount.yearly(Money.of(aYear))));
        return this;
    }

    Home owns(Asset... more) {
        assets.addAll(Arrays.asList(more));
        return this;
    }

    Home struck(ShockKind kind, String on) {
        shocks.add(Shock.of(kind, LocalDate.parse(on)));
        return this;
    }

    Home enrolled(String programme, String since) {
        return enrolled(programme, since, "admitted");
    }

    Home enrolled(String programme, String since, String ground) {
        standings.add(Standing.of(programme, Window.from(LocalDate.parse(since)), ground));
        return this;
    }

    /** Was enrolled once and is no more. */
    Home wasEnrolled(String programme, String since, String until) {
        standings.add(
                Standing.of(programme, Window.between(LocalDate.parse(since), LocalDate.parse(until)), "admitted"));
        return this;
    }

    /** Nobody has confirmed in what it is enrolled. */
    Home ofWhoseRecordNothingIsKnown() {
        recordConfirmed = false;
        return this;
    }

    /** What was measured of all its people then, yuan a year. */
    Home measured(String on, String aYear) {
        measurements.add(Measurement.of(LocalDate.parse(on), Amount.yearly(Money.of(aYear)), members.size()));
        return this;
    }

    /** Somebody in that role answered yes. */
    Home yes(String question, Role role) {
        judged.add(new Judged(question, true, role));
        return this;
    }

    /** Somebody in that role answered no. */
    Home no(String question, Role role) {
        judged.add(new Judged(question, false, role));
        return this;
    }

    /** Everything about it on a day; what was judged was judged on that day. */
    Situation on(String day) {
        LocalDate on = LocalDate.parse(day);
        Household household = Household.builder(name)
                .registration(new Registration(area, settlement))
                .addAllMembers(members.stream().map(Member.Builder::build).toList())
                .kin(new Listing<>(kin, kinConfirmed))
                .incomes(Listing.complete(incomes))
                .expenses(Listing.complete(expenses))
                .assets(Listing.complete(assets))
                .shocks(Listing.complete(shocks))
                .build();
        return Situation.of(household, on)
                .withStandings(new Listing<>(standings, recordConfirmed))
                .withMeasurements(Listing.complete(measurements))
                .withStatements(judged.stream()
                        .map(one -> new Statement(
                                one.question(), Optional.empty(), one.answer(), one.role(), "a-1", "as found", on))
                        .toList());
    }
}
