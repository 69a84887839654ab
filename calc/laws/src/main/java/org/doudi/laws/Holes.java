package org.doudi.laws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;

/**
 * Forgets: facts become unknown, lists lose entries and are no longer confirmed, questions lose their answers. What the
 * situation was before is one of the things that it may turn out to be.
 */
final class Holes {

    /** A question, and the member of whom it is asked if it is about people. */
    private record Asked(String question, Optional<String> member) {
        static Asked of(Statement statement) {
            return new Asked(statement.question(), statement.member());
        }
    }

    private final Dice dice;

    /** In per cent, how much is forgotten. */
    private final int forgotten;

    /** The questions whose answers are kept: to be silent on them is to say no, so to forget a yes would not be a hole. */
    private final Set<String> noIfUnanswered;

    private Holes(Dice dice, int forgotten, Set<String> noIfUnanswered) {
        this.dice = dice;
        this.forgotten = forgotten;
        this.noIfUnanswered = noIfUnanswered;
    }

    /** The situation with some of it forgotten, from nothing to about half. */
    static Situation some(Situation situation, Set<String> noIfUnanswered, Dice dice) {
        int forgotten = dice.any(0, 0, 4, 8, 15, 30, 50);
        return forgotten == 0 ? situation : new Holes(dice, forgotten, noIfUnanswered).in(situation);
    }

    /** The situation with something of it forgotten, most of the time. */
    static Situation more(Situation situation, Set<String> noIfUnanswered, Dice dice) {
        return new Holes(dice, dice.any(4, 10, 25, 60), noIfUnanswered).in(situation);
    }

    private Situation in(Situation situation) {
        // All answers to a question or none: without the last one an earlier one would hold, and that is no hole.
        List<Asked> unanswered = situation.statements().stream()
                .map(Asked::of)
                .distinct()
                .filter(asked -> !noIfUnanswered.contains(asked.question()) && forgets())
                .toList();
        return new Situation(
                in(situation.household()),
                situation.on(),
                in(situation.standings(), this::in),
                in(situation.measurements(), UnaryOperator.identity()),
                situation.statements().stream()
                        .filter(statement -> !unanswered.contains(Asked.of(statement)))
                        .toList());
    }

    private Household in(Household household) {
        return household
                .withRegistration(in(household.registration()))
                .withMembers(household.members().stream().map(this::in).toList())
                .withKin(in(household.kin(), this::in))
                .withIncomes(in(household.incomes(), this::in))
                .withExpenses(in(household.expenses(), this::in))
                .withAssets(in(household.assets(), this::in))
                .withShocks(in(household.shocks(), UnaryOperator.identity()));
    }

    private Member in(Member member) {
        return member.withSex(in(member.sex()))
                .withBirth(in(member.birth()))
                .withResidence(in(member.residence()))
                .withDisability(in(member.disability()))
                .withHealth(in(member.health()))
                .withLabour(in(member.labour()))
                .withSchooling(in(member.schooling()))
                .withEducation(in(member.education()));
    }

    private Kin in(Kin kin) {
        return kin.withSex(in(kin.sex()))
                .withBirth(in(kin.birth()))
                .withDisability(in(kin.disability()))
                .withPays(in(kin.pays()))
                .withHouseholdIncome(in(kin.householdIncome()))
                .withHouseholdSize(in(kin.householdSize()))
                .withSupports(in(kin.supports()));
    }

    /** That somebody is being phased out is no fact that may be unknown: who does not say so is not. */
    private Standing in(Standing standing) {
        return new Standing(
                standing.programme(),
                standing.enrolled(),
                standing.ground(),
                in(standing.paid()),
                standing.phasingOutSince());
    }

    private Income in(Income income) {
        return income.withAmount(in(income.amount()))
                .withThroughPovertyProject(in(income.throughPovertyProject()))
                .withAccruedOn(forgets() ? Optional.empty() : income.accruedOn());
    }

    private Expense in(Expense expense) {
        return expense.withAmount(in(expense.amount()));
    }

    private Asset in(Asset asset) {
        return asset.withValue(in(asset.value())).withArea(in(asset.area()));
    }

    private <T> Fact<T> in(Fact<T> fact) {
        return fact.isKnown() && forgets() ? Fact.unknown(dice.any(Fact.Why.values())) : fact;
    }

    private <T> Listing<T> in(Listing<T> listing, UnaryOperator<T> entry) {
        List<T> entries = listing.items().stream().map(entry).toList();
        if (listing.complete() && !forgets()) {
            return Listing.complete(entries);
        }
        return Listing.partial(
                entries.stream().filter(kept -> !dice.chance(forgotten / 2)).toList());
    }

    private boolean forgets() {
        return dice.chance(forgotten);
    }
}
