package org.doudi.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;

/**
 * A situation without one fact that it stated.
 *
 * @param kind the kind of the fact, by its name
 * @param situation the rest
 */
record LeftOut(String kind, Situation situation) {

    /** Without each of the facts that the situation states, one after the other. */
    static List<LeftOut> each(Situation whole) {
        List<LeftOut> all = new ArrayList<>();
        ofRecord(whole, all);
        ofMembers(whole, all);
        ofBelongings(whole, all);
        ofKin(whole, all);
        return all.stream().filter(less -> !less.situation().equals(whole)).toList();
    }

    private static void ofRecord(Situation whole, List<LeftOut> all) {
        whole.statements().stream()
                .map(statement -> statement.question())
                .distinct()
                .forEach(question -> all.add(new LeftOut(
                        FactKind.question(question),
                        whole.withStatements(whole.statements().stream()
                                .filter(statement -> !statement.question().equals(question))
                                .toList()))));
        whole.statements().stream()
                .filter(statement -> statement.member().isPresent())
                .forEach(left -> all.add(new LeftOut(
                        FactKind.question(left.question()),
                        whole.withStatements(whole.statements().stream()
                                .filter(statement -> !statement.equals(left))
                                .toList()))));
        all.add(new LeftOut(FactKind.STANDINGS, whole.withStandings(Listing.unknown())));
        all.add(new LeftOut(FactKind.MEASUREMENTS, whole.withMeasurements(Listing.unknown())));
        each(whole.standings(), LeftOut::unpaid)
                .forEach(listing -> all.add(new LeftOut(FactKind.PAID, whole.withStandings(listing))));
        add(all, FactKind.SHOCKS, whole, whole.household().withShocks(Listing.unknown()));
        add(all, FactKind.REGISTRATION, whole, whole.household().withRegistration(Fact.unknown()));
    }

    private static Standing unpaid(Standing standing) {
        return new Standing(
                standing.programme(),
                standing.enrolled(),
                standing.ground(),
                Fact.unknown(),
                standing.phasingOutSince());
    }

    private static void ofMembers(Situation whole, List<LeftOut> all) {
        member(whole, all, FactKind.member("sex"), member -> member.withSex(Fact.unknown()));
        member(whole, all, FactKind.BIRTH, member -> member.withBirth(Fact.unknown()));
        member(whole, all, FactKind.member("residence"), member -> member.withResidence(Fact.unknown()));
        member(whole, all, FactKind.member("disability"), member -> member.withDisability(Fact.unknown()));
        member(whole, all, FactKind.member("health"), member -> member.withHealth(Fact.unknown()));
        member(whole, all, FactKind.member("labour"), member -> member.withLabour(Fact.unknown()));
        member(whole, all, FactKind.member("schooling"), member -> member.withSchooling(Fact.unknown()));
        member(whole, all, FactKind.member("education"), member -> member.withEducation(Fact.unknown()));
    }

    private static void member(Situation whole, List<LeftOut> all, String kind, UnaryOperator<Member> without) {
        List<Member> members = whole.household().members();
        for (int i = 0; i < members.size(); i++) {
            List<Member> others = new ArrayList<>(members);
            others.set(i, without.apply(members.get(i)));
            add(all, kind, whole, whole.household().withMembers(others));
        }
    }

    private static void ofBelongings(Situation whole, List<LeftOut> all) {
        Household household = whole.household();
        add(all, FactKind.INCOMES, whole, household.withIncomes(unconfirmed(household.incomes())));
        add(all, FactKind.EXPENSES, whole, household.withExpenses(unconfirmed(household.expenses())));
        add(all, FactKind.ASSETS, whole, household.withAssets(unconfirmed(household.assets())));
        entries(
                whole,
                all,
                FactKind.INCOMES,
                household.incomes(),
                Household::withIncomes,
                income -> income.withAmount(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.PROJECT,
                household.incomes(),
                Household::withIncomes,
                income -> income.withThroughPovertyProject(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.ACCRUED,
                household.incomes(),
                Household::withIncomes,
                income -> income.withAccruedOn(Optional.empty()));
        entries(
                whole,
                all,
                FactKind.EXPENSES,
                household.expenses(),
                Household::withExpenses,
                expense -> expense.withAmount(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.ASSET_VALUES,
                household.assets(),
                Household::withAssets,
                asset -> asset.withValue(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.ASSET_AREAS,
                household.assets(),
                Household::withAssets,
                asset -> asset.withArea(Fact.unknown()));
    }

    private static void ofKin(Situation whole, List<LeftOut> all) {
        Listing<Kin> kin = whole.household().kin();
        add(all, FactKind.KIN, whole, whole.household().withKin(Listing.unknown()));
        entries(whole, all, FactKind.KIN_SEX, kin, Household::withKin, one -> one.withSex(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.KIN_DISABILITY,
                kin,
                Household::withKin,
                one -> one.withDisability(Fact.unknown()));
        entries(
                whole,
                all,
                FactKind.KIN_MEANS,
                kin,
                Household::withKin,
                one -> one.withHouseholdIncome(Fact.unknown()));
        entries(whole, all, FactKind.KIN_MEANS, kin, Household::withKin, one -> one.withPays(Fact.unknown()));
    }

    private static <T> void entries(
            Situation whole,
            List<LeftOut> all,
            String kind,
            Listing<T> listing,
            BiFunction<Household, Listing<T>, Household> with,
            UnaryOperator<T> without) {
        each(listing, without).forEach(less -> add(all, kind, whole, with.apply(whole.household(), less)));
    }

    private static <T> List<Listing<T>> each(Listing<T> listing, UnaryOperator<T> without) {
        List<Listing<T>> all = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            List<T> items = new ArrayList<>(listing.items());
            items.set(i, without.apply(items.get(i)));
            all.add(new Listing<>(items, listing.complete()));
        }
        return all;
    }

    private static <T> Listing<T> unconfirmed(Listing<T> listing) {
        return new Listing<>(listing.items(), false);
    }

    private static void add(List<LeftOut> all, String kind, Situation whole, Household household) {
        all.add(new LeftOut(
                kind,
                new Situation(household, whole.on(), whole.standings(), whole.measurements(), whole.statements())));
    }
}
