package org.doudi.calc.ledger;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A household over time, on two axes: what was so, and when it became known. The order of entries never matters.
 *
 * <p>Enrolments, measurements and judgements carry days of their own: on a day only those count that are not later. What is
 * said of them is the whole list of its days, as far as it was known.
 *
 * @param households the household's facts; each entry has a first day, and no fact in it is later than that
 * @param standings what it was enrolled in
 * @param measurements what was measured
 * @param statements the judgements on its record
 * @param payments what it was paid, at most {@value #MAX_PAYMENTS}
 */
public record HouseholdHistory(
        List<Dated<Household>> households,
        List<Dated<Listing<Standing>>> standings,
        List<Dated<Listing<Measurement>>> measurements,
        List<Dated<List<Statement>>> statements,
        List<Payment> payments) {

    /** The most payments of one household. */
    public static final int MAX_PAYMENTS = 1_000;

    /** The most entries of one kind. */
    public static final int MAX_ENTRIES = 1_000;

    /** Refuses what contradicts itself, all of it at once. */
    public HouseholdHistory {
        households = List.copyOf(households);
        standings = List.copyOf(standings);
        measurements = List.copyOf(measurements);
        statements = List.copyOf(statements);
        payments = List.copyOf(payments);
        var problems = Problems.collector();
        checkEntries("households", households, problems);
        checkEntries("standings", standings, problems);
        checkEntries("measurements", measurements, problems);
        checkEntries("statements", statements, problems);
        checkSize("payments", payments, MAX_PAYMENTS, problems);
        checkHouseholds(households, problems);
        problems.throwIfAny();
    }

    /** A household of which no enrolment, measurement, judgement or payment is known so far. */
    public static HouseholdHistory of(List<Dated<Household>> households) {
        return new HouseholdHistory(households, List.of(), List.of(), List.of(), List.of());
    }

    /** A history from outside; or everything that is wrong with it. */
    public static Either<Problems, HouseholdHistory> ofEntries(
            List<Dated<Household>> households,
            List<Dated<Listing<Standing>>> standings,
            List<Dated<Listing<Measurement>>> measurements,
            List<Dated<List<Statement>>> statements,
            List<Payment> payments) {
        return Problems.attempt(() -> new HouseholdHistory(households, standings, measurements, statements, payments));
    }

    /** The same, with other facts. */
    public HouseholdHistory withHouseholds(List<Dated<Household>> all) {
        return new HouseholdHistory(all, standings, measurements, statements, payments);
    }

    /** The same, with these enrolments. */
    public HouseholdHistory withStandings(List<Dated<Listing<Standing>>> all) {
        return new HouseholdHistory(households, all, measurements, statements, payments);
    }

    /** The same, with these measurements. */
    public HouseholdHistory withMeasurements(List<Dated<Listing<Measurement>>> all) {
        return new HouseholdHistory(households, standings, all, statements, payments);
    }

    /** The same, with these judgements. */
    public HouseholdHistory withStatements(List<Dated<List<Statement>>> all) {
        return new HouseholdHistory(households, standings, measurements, all, payments);
    }

    /** The same, with these payments. */
    public HouseholdHistory withPayments(List<Payment> all) {
        return new HouseholdHistory(households, standings, measurements, statements, all);
    }

    /** The history as it was known on a day: without what became known, or was paid, later. */
    public HouseholdHistory asKnownOn(LocalDate day) {
        return new HouseholdHistory(
                known(households, day),
                known(standings, day),
                known(measurements, day),
                known(statements, day),
                payments.stream()
                        .filter(payment -> !payment.paidOn().isAfter(day))
                        .toList());
    }

    private static <T> List<Dated<T>> known(List<Dated<T>> all, LocalDate day) {
        return all.stream().filter(entry -> !entry.knownFrom().isAfter(day)).toList();
    }

    private static <T> void checkEntries(String path, List<Dated<T>> entries, Problems.Collector problems) {
        checkSize(path, entries, MAX_ENTRIES, problems);
        if (entries.size() <= MAX_ENTRIES) {
            Chronicle.check(path, entries, problems);
        }
    }

    private static void checkSize(String path, List<?> list, int most, Problems.Collector problems) {
        problems.require(
                list.size() <= most,
                "list.size",
                path,
                String.valueOf(list.size()),
                Text.of("至多 " + most + " 项", "at most " + most + " entries"));
    }

    private static void checkHouseholds(List<Dated<Household>> households, Problems.Collector problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < households.size(); i++) {
            Dated<Household> entry = households.get(i);
            String path = "households/" + i;
            ids.add(entry.value().id());
            problems.require(
                    ids.size() == 1,
                    "household.other",
                    path + "/value/id",
                    "another household",
                    Text.of("同一家庭", "the same household in every entry"));
            LocalDate first = entry.valid().startInclusive();
            if (first.equals(LocalDate.MIN)) {
                problems.add("dated.start", path + "/valid", "no first day", Text.of("起始日期", "a first day"));
            } else {
                Problems.attempt(() -> Situation.of(entry.value(), first))
                        .peekLeft(found -> problems.addAll(found.under(path)));
            }
        }
    }

    /** Says nothing of what is in it: it is personal. */
    @Override
    public String toString() {
        return "HouseholdHistory[" + households.size() + " households, " + payments.size() + " payments]";
    }
}
