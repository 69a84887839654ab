package org.doudi.core.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;

/** How a household on a day, with its history, looks as JSON. */
public final class SituationShapes {

    private SituationShapes() {}

    /** Describes the keys of a situation. */
    public static Function<Obj.Values, Situation> situation(Obj.Describing<Situation> object) {
        Obj.Describing<Household> inner = Obj.of("Household", "A family as far as it is known.");
        var household = object.required(
                "household",
                inner.make(HouseholdShapes.household(inner)),
                Situation::household,
                "the household, with the keys of `doudi/household/1` except `format`");
        var on = object.required(
                "on",
                Scalar.DAY_OF_YEAR,
                Situation::on,
                "the day to which the facts belong and for which they are assessed; no birth, no income and no shock lies after it");
        var standings = object.listing(
                "standings",
                standing(),
                Situation::standings,
                "what it is or was enrolled in; none begins after `on`. Of a household that is new, say that there is none");
        var measurements = object.listing(
                "measurements",
                measurement(),
                Situation::measurements,
                "what was measured at earlier reviews; none lies after `on`");
        var statements = object.withDefault(
                "statements",
                new ListOf<>(statement(), Situation.MAX_STATEMENTS),
                List.of(),
                Situation::statements,
                "the judgements on its record, at most one a question, member and day, none after `on`; of several the latest counts");
        return values -> Located.at(
                HouseholdShapes::pathOf,
                () -> new Situation(
                        values.get(household),
                        values.get(on),
                        values.get(standings),
                        values.get(measurements),
                        values.get(statements)));
    }

    private static Obj<Standing> standing() {
        Obj.Describing<Standing> object = Obj.of("Standing", "What a household is or was enrolled in.");
        var programme =
                object.required("programme", Scalar.ID, Standing::programme, "the id of a programme, such as `dibao`");
        var enrolled =
                object.required("enrolled", Shapes.WINDOW, Standing::enrolled, "the days on which it was enrolled");
        var ground = object.required(
                "ground",
                Shapes.SHORT,
                Standing::ground,
                "the ground on which it was admitted, in the words or codes of the policy of the time");
        var paid = object.fact(
                "paid",
                Shapes.AMOUNT,
                Standing::paid,
                "what was paid last; whoever is protected or phased out may go on getting it");
        var phasingOutSince = object.optional(
                "phasingOutSince",
                Scalar.DAY_OF_YEAR,
                Standing::phasingOutSince,
                "the day from which it would have left and is being phased out (渐退), one on which it is enrolled and not after `on`; absent: it is not");
        return object.make(values -> {
            Optional<LocalDate> since = values.get(phasingOutSince);
            return new Standing(
                    values.get(programme), values.get(enrolled), values.get(ground), values.get(paid), since);
        });
    }

    private static Obj<Measurement> measurement() {
        Obj.Describing<Measurement> object = Obj.of("Measurement", "What was measured at an earlier review.");
        var on = object.required("on", Scalar.DAY_OF_YEAR, Measurement::on, "the day");
        var income = object.required(
                "countableIncome",
                Shapes.AMOUNT,
                Measurement::countableIncome,
                "the countable income (核定收入) of the whole household at the time");
        var members = object.required(
                "members", new Whole(1, Household.MAX_MEMBERS), Measurement::members, "how many people counted");
        return object.make(values -> Measurement.of(values.get(on), values.get(income), values.get(members)));
    }

    private static Obj<Statement> statement() {
        Obj.Describing<Statement> object =
                Obj.of("Statement", "The answer that somebody gave to a question that the policy leaves to people.");
        var question = object.required("question", Scalar.ID, Statement::question, "the id of the question");
        var member = object.optional(
                "member",
                Scalar.ID,
                Statement::member,
                "of a question about a person, the `id` of the member; absent of one about the household");
        var answer = object.required("answer", YesNo.INSTANCE, Statement::answer, "yes or no");
        var role = object.required("role", Choices.of(Role.class), Statement::role, "in which role it was given");
        var author = object.required(
                "author", Scalar.ID, Statement::author, "your name for whoever gave it, never a personal one");
        var reason =
                object.required("reason", Scalar.text(Statement.MAX_REASON), Statement::reason, "why; shown nowhere");
        var on = object.required("on", Scalar.DAY_OF_YEAR, Statement::on, "the day on which it was given");
        return object.make(values -> {
            Optional<String> person = values.get(member);
            return new Statement(
                    values.get(question),
                    person,
                    values.get(answer),
                    values.get(role),
                    values.get(author),
                    values.get(reason),
                    values.get(on));
        });
    }
}
