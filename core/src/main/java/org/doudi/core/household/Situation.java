package org.doudi.core.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Fact;
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
        After after = new After(on, problems);
        List<Member> members = household.members();
        for (int i = 0; i < members.size(); i++) {
            after.refuse(members.get(i).birth(), "birth.afterDay", "household/members/%d/birth", i);
        }
        List<Income> incomes = household.incomes().items();
        for (int i = 0; i < incomes.size(); i++) {
            after.refuse(incomes.get(i).accruedOn(), "income.afterDay", "household/incomes/%d/accruedOn", i);
        }
        List<Kin> kin = household.kin().items();
        for (int i = 0; i < kin.size(); i++) {
            after.refuse(kin.get(i).birth(), "birth.afterDay", "household/kin/%d/birth", i);
        }
        List<Shock> shocks = household.shocks().items();
        for (int i = 0; i < shocks.size(); i++) {
            after.refuse(shocks.get(i).on(), "shock.afterDay", "household/shocks/%d/on", i);
        }
        requireBoundedSize(standings.items(), Household.MAX_ITEMS, "standings", problems);
        requireBoundedSize(measurements.items(), Household.MAX_ITEMS, "measurements", problems);
        requireBoundedSize(statements, MAX_STATEMENTS, "statements", problems);
        for (int i = 0; i < standings.items().size(); i++) {
            Standing standing = standings.items().get(i);
            after.refuse(standing.enrolled().startInclusive(), "standing.afterDay", "standings/%d/enrolled", i);
            after.refuse(standing.phasingOutSince(), "standing.afterDay", "standings/%d/phasingOutSince", i);
        }
        for (int i = 0; i < measurements.items().size(); i++) {
            after.refuse(measurements.items().get(i).on(), "measurement.afterDay", "measurements/%d/on", i);
        }
        checkStatements(household, statements, after, problems);
        problems.throwIfAny();
    }

    private static void requireBoundedSize(List<?> list, int most, String path, Problems.Collector problems) {
        if (list.size() > most) {
            problems.add(
                    "list.size",
                    path,
                    String.valueOf(list.size()),
                    Text.of("至多 " + most + " 项", "at most " + most + " entries"));
        }
    }

    private record Asked(String question, Optional<String> member, LocalDate on) {}

    private static void checkStatements(
            Household household, List<Statement> statements, After after, Problems.Collector problems) {
        Set<Asked> asked = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            after.refuse(statement.on(), "statement.afterDay", "statements/%d/on", i);
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

    /** Reports days after the situation's. That day is told, a birth date is not: it is personal. */
    private record After(LocalDate on, Problems.Collector problems) {

        void refuse(LocalDate day, String code, String path, int at) {
            if (day.isAfter(on)) {
                problems.add(code, String.format(Locale.ROOT, path, at), "a day after " + on, NOT_LATER);
            }
        }

        void refuse(Fact<LocalDate> day, String code, String path, int at) {
            if (day instanceof Fact.Known<LocalDate> known) {
                refuse(known.get(), code, path, at);
            }
        }

        void refuse(Optional<LocalDate> day, String code, String path, int at) {
            if (day.isPresent()) {
                refuse(day.get(), code, path, at);
            }
        }
    }

    @Override
    public String toString() {
        return "Situation[" + household + " on " + on + "]";
    }
}
