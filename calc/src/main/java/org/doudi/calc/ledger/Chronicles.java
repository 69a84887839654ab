package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;

/** A household's history, ordered, and what it looked like on a day as it was known on another. */
final class Chronicles {

    private final Chronicle<Household> households;
    private final Chronicle<Listing<Standing>> standings;
    private final Chronicle<Listing<Measurement>> measurements;
    private final Chronicle<List<Statement>> statements;

    Chronicles(HouseholdHistory history) {
        this.households = new Chronicle<>(history.households());
        this.standings = new Chronicle<>(history.standings());
        this.measurements = new Chronicle<>(history.measurements());
        this.statements = new Chronicle<>(history.statements());
    }

    /** As much as was known on a day. */
    Knowledge known(LocalDate day, RulesAsKnown rules) {
        return new Knowledge(
                rules.lastLearnt(day),
                households.lastLearnt(day),
                standings.lastLearnt(day),
                measurements.lastLearnt(day),
                statements.lastLearnt(day));
    }

    /** What was told of a day from a source. */
    Optional<? extends Dated<?>> told(Source source, LocalDate day, Knowledge known) {
        return switch (source) {
            case HOUSEHOLD -> households.on(day, known.households());
            case STANDINGS -> standings.on(day, known.standings());
            case MEASUREMENTS -> measurements.on(day, known.measurements());
            case STATEMENTS -> statements.on(day, known.statements());
            case RULES, PAYMENTS -> Optional.empty();
        };
    }

    /** The enrolments of which one knew on a day; what had not begun by then is left out. */
    Listing<Standing> standings(LocalDate day, Knowledge known) {
        Listing<Standing> told =
                standings.on(day, known.standings()).map(Dated::value).orElse(Listing.unknown());
        return new Listing<>(
                told.items().stream()
                        .filter(standing ->
                                !standing.enrolled().startInclusive().isAfter(day))
                        .map(standing -> begunBy(day, standing))
                        .toList(),
                told.complete());
    }

    private static Standing begunBy(LocalDate day, Standing standing) {
        boolean isLater =
                standing.phasingOutSince().filter(since -> since.isAfter(day)).isPresent();
        return isLater
                ? new Standing(
                        standing.programme(), standing.enrolled(), standing.ground(), standing.paid(), Optional.empty())
                : standing;
    }

    /**
     * The household on a day, with these enrolments: of everything that has a day of its own what is not later, and of
     * judgements those of people who belong to it.
     */
    Optional<Situation> situation(LocalDate day, Knowledge known, Listing<Standing> enrolments) {
        return households
                .on(day, known.households())
                .map(Dated::value)
                .map(household -> new Situation(
                        household,
                        day,
                        enrolments,
                        measurements(day, known),
                        statements(day, known).stream()
                                .filter(statement -> belongs(statement, household))
                                .toList()));
    }

    private Listing<Measurement> measurements(LocalDate day, Knowledge known) {
        Listing<Measurement> told =
                measurements.on(day, known.measurements()).map(Dated::value).orElse(Listing.unknown());
        return new Listing<>(
                told.items().stream()
                        .filter(measured -> !measured.on().isAfter(day))
                        .toList(),
                told.complete());
    }

    private List<Statement> statements(LocalDate day, Knowledge known) {
        return statements.on(day, known.statements()).map(Dated::value).orElse(List.of()).stream()
                .filter(statement -> !statement.on().isAfter(day))
                .toList();
    }

    private static boolean belongs(Statement statement, Household household) {
        return statement.member().isEmpty()
                || household.members().stream()
                        .anyMatch(
                                member -> member.id().equals(statement.member().get()));
    }
}
