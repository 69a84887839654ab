package org.doudi.calc.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;

/** Asks what is on a household's record, entry by entry and day by day. */
final class HistoryAnswers {

    private final Regime regime;
    private final Situation situation;

    HistoryAnswers(Regime regime, Situation situation) {
        this.regime = regime;
        this.situation = situation;
    }

    Group to(History criterion) {
        if (criterion instanceof History.Enrolled enrolled) {
            return listed(
                    situation.standings().items().stream().anyMatch(one -> meets(one, enrolled)),
                    situation.standings().complete());
        }
        if (criterion instanceof History.Struck struck) {
            LocalDate first = monthsFrom(situation.on(), -struck.withinMonths());
            return listed(
                    situation.household().shocks().items().stream()
                            .anyMatch(
                                    shock -> struck.kinds().contains(shock.kind()) && first.compareTo(shock.on()) <= 0),
                    situation.household().shocks().complete());
        }
        if (criterion instanceof History.Steady steady) {
            return steady(steady);
        }
        return stated((History.Stated) criterion);
    }

    private static Group listed(boolean found, boolean complete) {
        return Value.truth(found, found || !complete);
    }

    /** The same day of another month or, where it has none, its last. */
    private static LocalDate monthsFrom(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private boolean meets(Standing standing, History.Enrolled asked) {
        boolean onThatGround =
                asked.grounds().isEmpty() || asked.grounds().stream().anyMatch(standing.ground()::equals);
        LocalDate first = standing.enrolled().startInclusive();
        return standing.programme().equals(asked.programme())
                && onThatGround
                && standing.enrolled().contains(situation.on())
                && monthsFrom(first, asked.months()).compareTo(situation.on()) <= 0;
    }

    /** The last so many, and whatever was measured on the day of the earliest of them. */
    private Group steady(History.Steady asked) {
        if (!situation.measurements().complete()) {
            return Value.truth(false, true);
        }
        List<Measurement> latestFirst = situation.measurements().items().stream()
                .sorted(Comparator.comparing(Measurement::on).reversed())
                .toList();
        if (latestFirst.size() < asked.measurements()) {
            return Value.truth(false, false);
        }
        LocalDate earliest = latestFirst.get(asked.measurements() - 1).on();
        Group all = Value.truth(true, true);
        for (Measurement one : latestFirst) {
            all = one.on().isBefore(earliest) ? all : all.and(compares(one, asked));
        }
        return all;
    }

    private Group compares(Measurement measured, History.Steady asked) {
        Optional<Fraction> line = regime.on(measured.on())
                .value(asked.line())
                .map(found -> Facts.monthly(((ParameterValue.OfAmount) found.value()).amount()));
        if (line.isEmpty()) {
            return Value.truth(false, true);
        }
        Fraction income = Facts.monthly(measured.countableIncome());
        Fraction all = line.get().times(Fraction.of(measured.members(), 1));
        return Comparisons.of(new Span(income, income), asked.comparison(), new Span(all, all));
    }

    private Group stated(History.Stated asked) {
        Optional<Boolean> answer = answer(asked.question(), Optional.empty());
        return Value.truth(answer.orElse(false), answer.orElse(true));
    }

    /** What was answered to a question, of a member if it is about people, or what it comes to that nobody did. */
    Optional<Boolean> answer(String id, Optional<String> member) {
        Provision.Question question = (Provision.Question)
                regime.on(situation.on()).provision(id).orElseThrow().value();
        Optional<Boolean> silence =
                question.unanswered() == Provision.Silence.NO ? Optional.of(false) : Optional.empty();
        return situation.statements().stream()
                .filter(statement -> statement.question().equals(id))
                .filter(statement -> statement.member().equals(member))
                .filter(statement -> question.statedBy().contains(statement.role()))
                .max(Comparator.comparing(Statement::on))
                .filter(latest -> question.holdsMonths() == 0
                        || monthsFrom(latest.on(), question.holdsMonths()).isAfter(situation.on()))
                .map(Statement::answer)
                .or(() -> silence);
    }

    /** What a step comes to that reads the record. */
    Value of(RecordOperation operation, Inputs inputs) {
        if (operation instanceof RecordOperation.MeasuredLastYear) {
            return incomeLastYear();
        }
        if (operation instanceof RecordOperation.LastPaid paid) {
            return lastPaid(paid.programme());
        }
        if (operation instanceof RecordOperation.HasLeft left) {
            return listed(
                    situation.standings().items().stream()
                            .filter(one -> one.programme().equals(left.programme()))
                            .anyMatch(one -> one.enrolled().endExclusive().compareTo(situation.on()) <= 0),
                    situation.standings().complete());
        }
        if (operation instanceof RecordOperation.PhasingOut phasing) {
            return phasingOut(phasing, inputs.group(0));
        }
        throw new IllegalArgumentException("an operation that the checker does not know: " + operation);
    }

    private List<Standing> today(String programme) {
        return situation.standings().items().stream()
                .filter(one -> one.programme().equals(programme))
                .filter(one -> one.enrolled().contains(situation.on()))
                .toList();
    }

    /** Nothing if they are surely not enrolled; anything while there may be another enrolment or an amount is unknown. */
    private Span lastPaid(String programme) {
        Span anything = new Span(Fraction.ZERO, Fraction.of(Money.MAX));
        if (!situation.standings().complete()) {
            return anything;
        }
        return today(programme).stream()
                .map(one -> one.paid()
                        .match(known -> new Span(Facts.monthly(known), Facts.monthly(known)), why -> anything))
                .reduce((one, other) ->
                        new Span(one.low().min(other.low()), one.high().max(other.high())))
                .orElse(Span.ZERO);
    }

    /** Each begun phasing out by its own term; where none was, it begins if the input holds and any time is granted. */
    private Group phasingOut(RecordOperation.PhasingOut phasing, Group begins) {
        if (phasing.months() == 0) {
            return Value.truth(false, false);
        }
        if (!situation.standings().complete()) {
            return Value.truth(false, true);
        }
        List<Boolean> runs = today(phasing.programme()).stream()
                .flatMap(one -> one.phasingOutSince().stream())
                .map(since -> monthsFrom(since, phasing.months()).isAfter(situation.on()))
                .toList();
        return runs.isEmpty() ? begins : Value.truth(!runs.contains(false), runs.contains(true));
    }

    /** The income measured last in the year before, anything if there is none, and between them if there are several. */
    private Span incomeLastYear() {
        int year = situation.on().getYear() - 1;
        Stream<Measurement> known =
                situation.measurements().complete() ? situation.measurements().items().stream() : Stream.empty();
        List<Measurement> ofTheYear =
                known.filter(one -> one.on().getYear() == year).toList();
        Optional<LocalDate> last = ofTheYear.stream().map(Measurement::on).max(Comparator.naturalOrder());
        List<Fraction> incomes = ofTheYear.stream()
                .filter(one -> Optional.of(one.on()).equals(last))
                .map(one -> Facts.monthly(one.countableIncome()))
                .toList();
        return new Span(
                incomes.stream().reduce(Fraction::min).orElse(Fraction.ZERO),
                incomes.stream().reduce(Fraction::max).orElse(Fraction.of(Money.MAX)));
    }
}
