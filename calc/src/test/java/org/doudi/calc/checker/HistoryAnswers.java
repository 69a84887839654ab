package org.doudi.calc.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
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
                .map(found -> monthly(((ParameterValue.OfAmount) found.value()).amount()));
        if (line.isEmpty()) {
            return Value.truth(false, true);
        }
        Fraction income = monthly(measured.countableIncome());
        Fraction all = line.get().times(Fraction.of(measured.members(), 1));
        return Comparisons.of(new Span(income, income), asked.comparison(), new Span(all, all));
    }

    private Group stated(History.Stated asked) {
        Provision.Question question = (Provision.Question) regime.on(situation.on())
                .provision(asked.question())
                .orElseThrow()
                .value();
        return situation.statements().stream()
                .filter(statement -> statement.question().equals(question.id()))
                .filter(statement -> question.statedBy().contains(statement.role()))
                .max(Comparator.comparing(Statement::on))
                .filter(latest -> question.holdsMonths() == 0
                        || monthsFrom(latest.on(), question.holdsMonths()).isAfter(situation.on()))
                .map(latest -> Value.truth(latest.answer(), latest.answer()))
                .orElse(Value.truth(false, true));
    }

    /** The income measured last in the year before, anything if there is none, and between them if there are several. */
    Span incomeLastYear() {
        int year = situation.on().getYear() - 1;
        Stream<Measurement> known =
                situation.measurements().complete() ? situation.measurements().items().stream() : Stream.empty();
        List<Measurement> ofTheYear =
                known.filter(one -> one.on().getYear() == year).toList();
        Optional<LocalDate> last = ofTheYear.stream().map(Measurement::on).max(Comparator.naturalOrder());
        List<Fraction> incomes = ofTheYear.stream()
                .filter(one -> Optional.of(one.on()).equals(last))
                .map(one -> monthly(one.countableIncome()))
                .toList();
        return new Span(
                incomes.stream().reduce(Fraction::min).orElse(Fraction.ZERO),
                incomes.stream().reduce(Fraction::max).orElse(Fraction.of(Money.MAX)));
    }

    private static Fraction monthly(Amount amount) {
        return Fraction.of(amount.money().fen(), 100L * amount.period().months());
    }
}
