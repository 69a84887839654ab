package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Role;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** Throws what is on a household's record, about the days on which it begins or ceases to count. */
final class Records {

    private static final List<String> AREAS = List.of("500235", "361124", "640105", "320981", "110101");

    private final Aims aims;
    private final Dice dice;
    private final Sizes sizes;

    Records(Aims aims, Dice dice) {
        this.aims = aims;
        this.dice = dice;
        this.sizes = new Sizes(dice);
    }

    Registration registration() {
        String area = dice.mostly(List.copyOf(aims.areas), AREAS);
        return registration(area, dice.chance(75) ? Settlement.RURAL : Settlement.URBAN);
    }

    /** In some county of the area whose code begins so. */
    static Registration registration(String area, Settlement settlement) {
        String start = area.isEmpty() ? "5" : area;
        return new Registration(start + "00235".substring(start.length() - 1), settlement);
    }

    /** Somewhere outside the area. */
    Registration outside(String area, Settlement settlement) {
        List<String> others =
                AREAS.stream().filter(code -> !code.startsWith(area)).toList();
        return registration(others.isEmpty() ? area : dice.of(others), settlement);
    }

    Listing<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (Map.Entry<String, Set<String>> programme : aims.grounds.entrySet()) {
            if (dice.chance(40)) {
                standings.add(standing(programme.getKey(), ground(programme.getValue()), since(), until()));
            }
        }
        return Listing.complete(standings);
    }

    private String ground(Set<String> named) {
        return dice.mostly(List.copyOf(named), List.of("other"));
    }

    private LocalDate since() {
        int months = aims.enrolledMonths.isEmpty() || dice.chance(30)
                ? dice.between(0, 40)
                : dice.among(aims.enrolledMonths);
        return notAfterToday(aims.on.minusMonths(months).plusDays(dice.any(-40, -1, 0, 0, 1, 2)));
    }

    private LocalDate until() {
        return dice.any(
                LocalDate.MAX, LocalDate.MAX, LocalDate.MAX, aims.on, aims.on.plusDays(1), aims.on.minusDays(9));
    }

    private LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(aims.on) ? aims.on : day;
    }

    private static Standing standing(String programme, String ground, LocalDate since, LocalDate until) {
        return Standing.of(
                programme, since.isBefore(until) ? Window.between(since, until) : Window.from(since), ground);
    }

    /** The same enrolments, with one in that programme which lasts so long, or with none that does. */
    Listing<Standing> standings(
            Listing<Standing> before, String programme, Set<String> grounds, int months, boolean met) {
        List<Standing> standings = new ArrayList<>(before.items().stream()
                .filter(standing -> !standing.programme().equals(programme))
                .toList());
        if (met) {
            LocalDate since = aims.on.minusMonths(months).minusDays(dice.any(0, 3, 400));
            standings.add(standing(programme, grounds.isEmpty() ? "other" : dice.among(grounds), since, LocalDate.MAX));
        } else if (dice.chance(50)) {
            standings.add(standing(programme, "none-of-these", aims.on.minusDays(700), aims.on));
        }
        return Listing.complete(standings);
    }

    /** Measurements of last year and of others, about the line of their own day. */
    Listing<Measurement> measurements(int members) {
        int count = dice.any(0, 1, 1, 2, 3, 4);
        return Listing.complete(measured(members, count, dice.any(-1, 0, 1, 2)));
    }

    /** So many of the last, all of them above the line of their day or below it. */
    Listing<Measurement> measurements(int members, int count, boolean above) {
        return Listing.complete(measured(members, count, above ? 1 : -1));
    }

    /** How they lie to the line: below (-1), on it (0), above it (1), or each by itself (2). */
    private List<Measurement> measured(int members, int count, int how) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate on = measuredOn();
            int counted = dice.chance(85) ? members : dice.between(1, members + 1);
            Quantity line = line(on).map(each -> each.times(Quantity.of(counted)))
                    .orElseGet(() -> sizes.aim(aims.amounts.monthly, counted));
            Period period = dice.any(Period.values());
            long fen = Amounts.hundredths(line.times(Quantity.of(period.months())));
            measurements.add(Measurement.of(
                    on,
                    how == 2
                            ? Amount.of(sizes.about(line, period.months(), counted), period)
                            : Amount.of(Money.ofFen(Math.max(0, fen + beside(how))), period),
                    counted));
        }
        return measurements;
    }

    /** Lines in thirds of a fen are cut: two fen more or less are on the right side of any. */
    private long beside(int how) {
        return how * dice.any(2L, 2L, 5_000L, 100_000L);
    }

    private LocalDate measuredOn() {
        LocalDate newYear = aims.on.withDayOfYear(1);
        return switch (dice.below(6)) {
            case 0 -> newYear.minusDays(1);
            case 1 -> newYear.minusYears(1);
            case 2 -> newYear.minusYears(1).minusDays(1);
            case 3 -> aims.on.minusDays(dice.between(0, 200));
            default -> newYear.minusDays(dice.between(1, 365));
        };
    }

    private Optional<Quantity> line(LocalDate day) {
        if (aims.steadyLines.isEmpty()) {
            return Optional.empty();
        }
        Series<Resolved<ParameterValue>> line = dice.of(aims.steadyLines);
        return line.on(day)
                .map(found -> ((ParameterValue.OfAmount) found.value()).amount().perMonth());
    }

    /** To every question yes, no or nothing, now and then stale or from somebody who may not answer it. */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Provision.Question question : aims.questions) {
            Set<LocalDate> days = new HashSet<>();
            int count = dice.any(0, 1, 1, 1, 2);
            for (int i = 0; i < count; i++) {
                LocalDate on = notAfterToday(statedOn(question));
                if (days.add(on)) {
                    statements.add(statement(question, dice.chance(55), role(question), on));
                }
            }
        }
        return statements;
    }

    private LocalDate statedOn(Provision.Question question) {
        LocalDate stale = aims.on.minusMonths(question.holdsMonths());
        return dice.chance(50) ? stale.plusDays(dice.any(-1, 0, 1, 1)) : aims.on.minusDays(dice.between(0, 300));
    }

    private Role role(Provision.Question question) {
        return dice.chance(80) ? dice.among(question.statedBy()) : dice.any(Role.values());
    }

    /** The same judgements, with an answer of today to this question. */
    List<Statement> statements(List<Statement> before, Provision.Question question, boolean answer) {
        List<Statement> statements = new ArrayList<>(before.stream()
                .filter(statement -> !statement.question().equals(question.id()))
                .toList());
        Role role = dice.among(question.statedBy());
        statements.add(statement(question, answer, role, aims.on));
        return statements;
    }

    /** The same judgements, with an answer of today to this question for that member. */
    List<Statement> statements(List<Statement> before, Provision.Question question, String member, boolean answer) {
        List<Statement> statements = new ArrayList<>(before.stream()
                .filter(statement -> !statement.question().equals(question.id())
                        || !statement.member().equals(Optional.of(member)))
                .toList());
        Role role = dice.among(question.statedBy());
        statements.add(statement(question, answer, role, aims.on).of(member));
        return statements;
    }

    private static Statement statement(Provision.Question question, boolean answer, Role role, LocalDate on) {
        return new Statement(question.id(), Optional.empty(), answer, role, "a-1", "made up", on);
    }

    Listing<Shock> shocks() {
        List<Shock> shocks = new ArrayList<>();
        int count = dice.any(0, 0, 1, 1, 2);
        for (int i = 0; i < count; i++) {
            shocks.add(Shock.of(dice.mostly(List.copyOf(aims.shocks), List.of(ShockKind.values())), struckOn()));
        }
        return Listing.complete(shocks);
    }

    private LocalDate struckOn() {
        if (aims.shockMonths.isEmpty() || dice.chance(30)) {
            return aims.on.minusDays(dice.between(0, 1_000));
        }
        int months = dice.among(aims.shockMonths);
        return notAfterToday(aims.on.minusMonths(months).plusDays(dice.any(-1, 0, 1)));
    }

    /** The same shocks, with one of these kinds within so many months, or with none of them. */
    Listing<Shock> shocks(Listing<Shock> before, Set<ShockKind> kinds, int months, boolean met) {
        List<Shock> shocks = new ArrayList<>(before.items().stream()
                .filter(shock -> !kinds.contains(shock.kind()))
                .toList());
        if (met) {
            LocalDate first = aims.on.minusMonths(months);
            shocks.add(Shock.of(dice.among(kinds), dice.chance(50) ? first : aims.on));
        }
        return Listing.complete(shocks);
    }
}
