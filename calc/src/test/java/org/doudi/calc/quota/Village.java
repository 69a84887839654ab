package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A village with a programme of places, {@code places}, for whoever is below 350 a month for each person. A tenth of its people have
 * a place. Who is judged frail goes first; nobody has said so of anybody as long as a test does not.
 */
final class Village {

    static final LocalDate DAY = LocalDate.of(2018, 3, 15);
    static final ProgrammeId PLACES = ProgrammeId.of("places");

    private Village() {}

    static Policy.Builder nation() {
        return Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.programme("places"),
                        new Provision.Condition(
                                "below",
                                Regimes.TITLE,
                                "places",
                                Provision.Effect.ADMITS,
                                Criterion.incomeBelow("line"),
                                Regimes.BASIS),
                        new Provision.Question(
                                "frail",
                                Regimes.TITLE,
                                Criterion.Scope.HOME,
                                Set.of(Role.TOWNSHIP),
                                0,
                                Provision.Silence.OPEN,
                                Regimes.BASIS),
                        Regimes.parameter("tenth", ParameterType.RATIO))
                .bind("tenth", ParameterValue.of(Ratio.percent(10)), Regimes.BASIS);
    }

    static Provision quota(Scale effect, Misfit misfit) {
        return new Steering.Quota(
                "quota",
                Text.of("名额", "places there are"),
                "places",
                "tenth",
                Steering.Population.RESIDENT_REGISTERED,
                effect,
                misfit,
                Regimes.BASIS);
    }

    static Provision priority(String id, Precedence precedence) {
        return new Steering.Priority(
                id,
                Text.of("体弱者优先", "the frail first"),
                "places",
                Ladder.of(2, new Ladder.Rung<>(Text.of("体弱", "frail"), History.stated("frail"), 1)),
                precedence,
                Regimes.BASIS);
    }

    static Regime regime(Provision... more) {
        return Regimes.of(nation().add(more).build());
    }

    static Regime regime(Scale effect, Misfit misfit, Precedence precedence) {
        return regime(quota(effect, misfit), priority("first", precedence));
    }

    /** So many people with so much a month together, of whom everything is known but whether they are frail. */
    static Situation home(String id, int people, String monthly) {
        Household household = Households.aHouseholdOf(people)
                .id(id)
                .incomes(Households.wage(1, monthly))
                .build();
        return Situation.of(household, DAY).withStandings(Listing.none()).withMeasurements(Listing.none());
    }

    static Situation frail(Situation home) {
        return home.withStatements(Statement.yes("frail", Role.TOWNSHIP, "clerk-1", "seen", DAY.minusDays(1)));
    }

    static Situation notFrail(Situation home) {
        return home.withStatements(Statement.no("frail", Role.TOWNSHIP, "clerk-1", "seen", DAY.minusDays(1)));
    }

    static Findings examine(Regime regime, Situation situation) {
        return made(Examiner.of(regime, situation.on(), Set.of(PLACES))).examine(situation);
    }

    static Candidate asks(Regime regime, Situation situation, String applied) {
        return Candidate.of(
                examine(regime, situation), situation.household().members().size(), LocalDate.parse(applied));
    }

    static Candidate asks(Regime regime, Situation situation) {
        return asks(regime, situation, "2018-03-01");
    }

    static Ranking ranking(Candidate... all) {
        return made(Ranking.of(PLACES, List.of(all)));
    }

    /** So many people in the village. */
    static QuotaNumber number(Regime regime, long population) {
        return made(QuotaNumber.of(regime, DAY, "quota", population));
    }

    static <T> T made(Either<Problems, T> made) {
        return made.getOrElseThrow(Problems::toException);
    }

    static <T> T only(Optional<T> one) {
        return one.orElseThrow();
    }
}
