package org.doudi.core.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doudi.core.fact.Listing;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A household on a day, with what it is enrolled in, what was measured before and what people judged. Everything an
 * assessment may look at, and nothing else.
 *
 * @param household the household
 * @param on the day to which the facts belong and for which they are assessed
 * @param standings present and past enrolments
 * @param measurements earlier measurements
 * @param statements the judgements on its record, at most one a question, member and day; of several the latest counts
 */
public record Situation(
        Household household,
        LocalDate on,
        Listing<Standing> standings,
        Listing<Measurement> measurements,
        List<Statement> statements) {

    /** The most judgements on the record of one household. */
    public static final int MAX_STATEMENTS = 1_000;

    private static final Text NOT_LATER = Text.of("不晚于认定日的日期", "a day not after the day of the situation");

    /** Refuses facts from after the day, all of them at once. */
    public Situation {
        statements = List.copyOf(statements);
        var problems = Problems.collector();
        for (int i = 0; i < household.members().size(); i++) {
            household
                    .members()
                    .get(i)
                    .birth()
                    .value()
                    .ifPresent(requireNotAfter(on, "birth.afterDay", "household/members/" + i + "/birth", problems));
        }
        for (int i = 0; i < household.incomes().items().size(); i++) {
            household
                    .incomes()
                    .items()
                    .get(i)
                    .accruedOn()
                    .ifPresent(
                            requireNotAfter(on, "income.afterDay", "household/incomes/" + i + "/accruedOn", problems));
        }
        for (int i = 0; i < household.kin().items().size(); i++) {
            household
                    .kin()
                    .items()
                    .get(i)
                    .birth()
                    .value()
                    .ifPresent(requireNotAfter(on, "birth.afterDay", "household/kin/" + i + "/birth", problems));
        }
        for (int i = 0; i < household.shocks().items().size(); i++) {
            requireNotAfter(on, "shock.afterDay", "household/shocks/" + i + "/on", problems)
                    .accept(household.shocks().items().get(i).on());
        }
        requireBoundedSize(standings.items(), Household.MAX_ITEMS, "standings", problems);
        requireBoundedSize(measurements.items(), Household.MAX_ITEMS, "measurements", problems);
        requireBoundedSize(statements, MAX_STATEMENTS, "statements", problems);
        for (int i = 0; i < standings.items().size(); i++) {
            Standing standing = standings.items().get(i);
            requireNotAfter(on, "standing.afterDay", "standings/" + i + "/enrolled", problems)
                    .accept(standing.enrolled().startInclusive());
            standing.phasingOutSince()
                    .ifPresent(
                            requireNotAfter(on, "standing.afterDay", "standings/" + i + "/phasingOutSince", problems));
        }
        for (int i = 0; i < measurements.items().size(); i++) {
            requireNotAfter(on, "measurement.afterDay", "measurements/" + i + "/on", problems)
                    .accept(measurements.items().get(i).on());
        }
        checkStatements(household, statements, on, problems);
        problems.throwIfAny();
    }

    private static void requireBoundedSize(List<?> list, int most, String path, Problems.Collector problems) {
        problems.require(
                list.size() <= most,
                "list.size",
                path,
                String.valueOf(list.size()),
                Text.of("至多 " + most + " 项", "at most " + most + " entries"));
    }

    private record Asked(String question, Optional<String> member, LocalDate on) {}

    private static void checkStatements(
            Household household, List<Statement> statements, LocalDate on, Problems.Collector problems) {
        Set<Asked> asked = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            requireNotAfter(on, "statement.afterDay", "statements/" + i + "/on", problems)
                    .accept(statement.on());
            problems.require(
                    statement.member().filter(id -> !isMember(household, id)).isEmpty(),
                    "member.unknown",
                    "statements/" + i + "/member",
                    statement.question(),
                    Text.of("某一成员的编号", "the id of a member"));
            problems.require(
                    asked.add(new Asked(statement.question(), statement.member(), statement.on())),
                    "statement.duplicate",
                    "statements/" + i,
                    statement.question(),
                    Text.of("同一问题一天一个认定", "one answer to a question a day"));
        }
    }

    private static boolean isMember(Household household, String id) {
        return household.members().stream().anyMatch(member -> member.id().equals(id));
    }

    /**
     * A household of whose history nothing is known: whether it is or was enrolled in anything, and what was measured, are
     * open. Of one that is known to be new, say {@code withStandings(Listing.none())}.
     *
     * @throws org.doudi.core.problem.ProblemsException with every fact that lies after the day
     */
    public static Situation of(Household household, LocalDate on) {
        return new Situation(household, on, Listing.unknown(), Listing.unknown(), List.of());
    }

    /** The same with these enrolments. */
    public Situation withStandings(Listing<Standing> all) {
        return new Situation(household, on, all, measurements, statements);
    }

    /** The same with these enrolments and, confirmed, no others. */
    public Situation withStandings(Standing... all) {
        return withStandings(Listing.complete(all));
    }

    /** The same with these earlier measurements. */
    public Situation withMeasurements(Listing<Measurement> all) {
        return new Situation(household, on, standings, all, statements);
    }

    /** The same with these earlier measurements and, confirmed, no others. */
    public Situation withMeasurements(Measurement... all) {
        return withMeasurements(Listing.complete(all));
    }

    /** The same with these judgements on its record. */
    public Situation withStatements(List<Statement> all) {
        return new Situation(household, on, standings, measurements, all);
    }

    /** The same with these judgements on its record. */
    public Situation withStatements(Statement... all) {
        return withStatements(List.of(all));
    }

    /** The day itself is told, a birth date is not: it is personal. */
    private static Consumer<LocalDate> requireNotAfter(
            LocalDate on, String code, String path, Problems.Collector problems) {
        return day -> problems.require(!day.isAfter(on), code, path, "a day after " + on, NOT_LATER);
    }

    @Override
    public String toString() {
        return "Situation[" + household + " on " + on + "]";
    }
}
