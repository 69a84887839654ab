package org.doudi.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Role;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;

/**
 * Learns more about what is on a household's record, as {@link Completion} does about the household: fills in, adds to lists
 * that nobody confirmed, confirms them, and has questions answered that nobody has answered or that are due again.
 */
public final class RecordCompletion {

    private final Random random;
    private final Records facts;

    /** In per cent, how much of what is unknown is learned. */
    private final int learned;

    private RecordCompletion(Random random, int learned) {
        this.random = random;
        this.facts = Records.facts(random);
        this.learned = learned;
    }

    /** The situation when everything that can be known is. */
    public static Situation whole(Situation situation, Random random) {
        return new RecordCompletion(random, 100).of(situation, Completion.whole(situation.household(), random));
    }

    /** The situation when some more is known. */
    public static Situation partial(Situation situation, Random random) {
        return new RecordCompletion(random, 50).of(situation, Completion.partial(situation.household(), random));
    }

    /** Answers every question that is open as long as nobody does; silence on the others is a no and says it all. */
    static void everyAnswer(int members, List<Statement> statements, Random random) {
        new RecordCompletion(random, 100).answer(members, statements);
    }

    private void answer(int members, List<Statement> statements) {
        LocalDate sixMonthsAgo = Records.DAY.minusMonths(6);
        answer("is-fit", Optional.empty(), Role.TOWNSHIP, sixMonthsAgo, statements);
        answer("exception", Optional.empty(), Role.VILLAGE_COMMITTEE, LocalDate.MIN, statements);
        for (int i = 1; i <= members; i++) {
            answer("able", Optional.of("p" + i), Role.TOWNSHIP, sixMonthsAgo, statements);
        }
    }

    /** Whether somebody who may has answered, and after a day. */
    private static boolean isAnswered(
            List<Statement> statements, String question, Optional<String> member, Role role, LocalDate after) {
        return statements.stream()
                .filter(statement -> statement.question().equals(question)
                        && statement.member().equals(member)
                        && statement.role() == role)
                .max(Comparator.comparing(Statement::on))
                .filter(latest -> latest.on().isAfter(after))
                .isPresent();
    }

    private Situation of(Situation situation, Household household) {
        int size = household.members().size();
        Household more = household
                .withMembers(household.members().stream()
                        .map(member -> member.withSex(learn(member.sex(), () -> facts.any(Sex.values()))))
                        .toList())
                .withKin(learn(kin(household), () -> facts.aKin("n" + random.nextInt(1_000_000), size)))
                .withShocks(learn(household.shocks(), facts::aShock));
        List<Statement> statements = new ArrayList<>(situation.statements());
        answer(size, statements);
        return new Situation(
                more,
                situation.on(),
                learn(standings(situation.standings()), facts::aStanding),
                learn(situation.measurements(), facts::aMeasurement),
                statements);
    }

    private Listing<Kin> kin(Household household) {
        return new Listing<>(
                household.kin().items().stream()
                        .map(kin -> kin.withSex(learn(kin.sex(), () -> facts.any(Sex.values())))
                                .withDisability(learn(kin.disability(), facts::aDisability))
                                .withPays(learn(kin.pays(), facts::anAmount))
                                .withHouseholdIncome(learn(kin.householdIncome(), facts::anIncome))
                                .withHouseholdSize(learn(kin.householdSize(), facts::aSize))
                                .withSupports(learn(kin.supports(), facts::aSupported)))
                        .toList(),
                household.kin().complete());
    }

    private Listing<Standing> standings(Listing<Standing> standings) {
        return new Listing<>(
                standings.items().stream()
                        .map(standing -> new Standing(
                                standing.programme(),
                                standing.enrolled(),
                                standing.ground(),
                                learn(standing.paid(), facts::aPayment),
                                standing.phasingOutSince()))
                        .toList(),
                standings.complete());
    }

    private void answer(
            String question, Optional<String> member, Role role, LocalDate after, List<Statement> statements) {
        if (!isAnswered(statements, question, member, role, after) && learns()) {
            statements.add(new Statement(question, member, random.nextBoolean(), role, "a-1", "seen", Records.DAY));
        }
    }

    private boolean learns() {
        return random.nextInt(100) < learned;
    }

    private <T> Fact<T> learn(Fact<T> fact, Supplier<T> value) {
        return !fact.isKnown() && learns() ? Fact.known(value.get()) : fact;
    }

    private <T> Listing<T> learn(Listing<T> listing, Supplier<T> further) {
        if (listing.complete()) {
            return listing;
        }
        List<T> items = new ArrayList<>(listing.items());
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(further.get());
        }
        return new Listing<>(items, learns());
    }
}
