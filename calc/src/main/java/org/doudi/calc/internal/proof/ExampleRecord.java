package org.doudi.calc.internal.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Role;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/** Makes up what is on a household's record: enrolments, shocks, measurements and judgements, no more than are asked for. */
final class ExampleRecord {

    private static final String SOMEBODY = "example";

    private final Setting setting;
    private final int people;

    ExampleRecord(Setting setting, int people) {
        this.setting = setting;
        this.people = people;
    }

    /** Just long enough: whoever is not to be enrolled for longer is not. */
    static List<Standing> standings(Set<Goal> answers, LocalDate day) {
        List<Standing> standings = new ArrayList<>();
        for (Goal answer : answers) {
            if (answer.holds() && answer.criterion() instanceof History.Enrolled enrolled) {
                Set<String> grounds = new TreeSet<>(enrolled.grounds());
                for (Goal other : answers) {
                    if (!other.holds()
                            && other.criterion() instanceof History.Enrolled not
                            && not.programme().equals(enrolled.programme())
                            && not.months() <= enrolled.months()) {
                        grounds.removeAll(not.grounds());
                    }
                }
                standings.add(Standing.of(
                        enrolled.programme(),
                        Window.from(day.minusMonths(enrolled.months())),
                        grounds.isEmpty() ? SOMEBODY : grounds.iterator().next()));
            }
        }
        return standings;
    }

    /** As long ago as still counts: what is not to have struck more lately has not. */
    static List<Shock> shocks(Set<Goal> answers, LocalDate day) {
        List<Shock> shocks = new ArrayList<>();
        for (Goal answer : answers) {
            if (answer.holds() && answer.criterion() instanceof History.Struck struck) {
                Set<ShockKind> kinds = EnumSet.copyOf(struck.kinds());
                for (Goal other : answers) {
                    if (!other.holds()
                            && other.criterion() instanceof History.Struck not
                            && not.withinMonths() >= struck.withinMonths()) {
                        kinds.removeAll(not.kinds());
                    }
                }
                kinds.stream()
                        .findFirst()
                        .ifPresent(kind -> shocks.add(Shock.of(kind, day.minusMonths(struck.withinMonths()))));
            }
        }
        return shocks;
    }

    /** Those of a steady income all on the day itself, whose line is known; last year's on the last day of that year. */
    List<Measurement> measurements(Set<Goal> answers, Map<Base, Quantity> amounts) {
        List<Measurement> measurements = new ArrayList<>();
        steady(answers).flatMap(steady -> measured(steady, answers)).ifPresent(one -> {
            int most = answers.stream()
                    .filter(answer -> answer.holds() && answer.criterion() instanceof History.Steady)
                    .mapToInt(answer -> ((History.Steady) answer.criterion()).measurements())
                    .max()
                    .orElse(0);
            measurements.addAll(Collections.nCopies(most, one));
        });
        Quantity lastYear = amounts.get(new Base.Of(Term.incomeLastYear()));
        if (lastYear != null) {
            LocalDate on = LocalDate.of(setting.day().getYear() - 1, 12, 31);
            measurements.add(Measurement.of(on, Example.yearly(lastYear), people));
        }
        return measurements;
    }

    private static Optional<History.Steady> steady(Set<Goal> answers) {
        return answers.stream()
                .filter(answer -> answer.holds() && answer.criterion() instanceof History.Steady)
                .map(answer -> (History.Steady) answer.criterion())
                .findFirst();
    }

    /** On the line where that will do, else a yuan a month above it, else nothing at all. */
    private Optional<Measurement> measured(History.Steady steady, Set<Goal> answers) {
        return setting.quantity(steady.line()).map(line -> {
            Quantity onLine = line.times(Quantity.of(people));
            Quantity income = is(Comparison.ABOVE, answers)
                    ? onLine.plus(Quantity.of(1))
                    : is(Comparison.AT_LEAST, answers) ? onLine : Quantity.ZERO;
            return Measurement.of(setting.day(), Example.yearly(income), people);
        });
    }

    private static boolean is(Comparison comparison, Set<Goal> answers) {
        return answers.stream()
                .filter(Goal::holds)
                .map(Goal::criterion)
                .anyMatch(criterion -> criterion instanceof History.Steady steady && steady.comparison() == comparison);
    }

    /** By somebody who may, on the day itself. */
    List<Statement> statements(Set<Goal> answers) {
        List<Statement> statements = new ArrayList<>();
        for (Goal answer : answers) {
            Criterion criterion = answer.criterion();
            if (criterion instanceof History.Stated stated) {
                setting.question(stated.question())
                        .ifPresent(question -> statements.add(statement(question, answer.holds())));
            }
        }
        return statements;
    }

    /** What was judged of a member. */
    List<Statement> statements(String member, Person person) {
        List<Statement> statements = new ArrayList<>();
        person.stated()
                .forEach((id, answer) -> setting.question(id)
                        .ifPresent(question ->
                                statements.add(statement(question, answer).of(member))));
        return statements;
    }

    private Statement statement(Provision.Question question, boolean answer) {
        Role role = question.statedBy().stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Statement(question.id(), Optional.empty(), answer, role, SOMEBODY, "made up", setting.day());
    }
}
