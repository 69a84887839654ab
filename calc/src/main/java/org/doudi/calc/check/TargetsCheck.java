package org.doudi.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * What a policy promises of its lines, held against its own figures: {@code target.met} and {@code target.unmet} name both
 * figures, the series that they come from and how much it comes to; {@code target.uncovered} the days on which there is
 * nothing to hold the promise against. An unmet target is a warning: the figures hold as they stand.
 *
 * <p>Exact throughout: a line of 4260 is at least 1.2 × 3535 or it is not, and growth by 14.4 % a year within half a
 * thousandth lies between two powers that are compared as fractions.
 */
final class TargetsCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Dated<Promise.Target> target : examination.distinct(Promise.Target.class)) {
            remarks.addAll(target.rule().aim().match(new Held(examination, target)));
        }
        return remarks;
    }

    private record Held(Examination examination, Dated<Promise.Target> target) implements Aim.Cases<List<Remark>> {

        @Override
        public List<Remark> atLeast(Aim.AtLeast aim) {
            List<Remark> remarks = new ArrayList<>();
            for (Series.Entry<Resolved<ParameterValue>> line : examination.values(aim.line())) {
                for (Series.Entry<Resolved<ParameterValue>> other : examination.values(aim.other())) {
                    Optional<Window> days = line.window().intersection(other.window());
                    days.flatMap(aim.on()::intersection)
                            .ifPresent(both -> remarks.add(compared(
                                    aim, line.value().value(), other.value().value(), both)));
                }
            }
            for (String id : List.of(aim.line(), aim.other())) {
                Days.of(aim.on())
                        .minus(Days.of(examination.regime().valuesOf(id)))
                        .spans()
                        .forEach(days -> remarks.add(uncovered(id, days)));
            }
            return remarks;
        }

        /**
         * Each year's ratio against the straight line from the first year's to the one promised, as fractions:
         * {@code line × years ≥ other × (first × (years − n) + promised × n)}.
         */
        @Override
        public List<Remark> ratioPath(Aim.RatioPath aim) {
            List<Remark> remarks = new ArrayList<>();
            Optional<Quantity> first = ratio(aim, aim.from());
            for (int year = 0; year <= aim.years(); year++) {
                LocalDate day = aim.from().plusYears(year);
                Window on = Window.between(day, day.plusDays(1));
                for (String id : List.of(aim.line(), aim.other())) {
                    if (value(id, on).isEmpty()) {
                        remarks.add(uncovered(id, on));
                    }
                }
                Optional<Quantity> is = ratio(aim, day);
                if (first.isPresent() && is.isPresent() && year > 0) {
                    Quantity promised = first.get()
                            .times(Quantity.of(aim.years() - year))
                            .plus(aim.ratio().toQuantity().times(Quantity.of(year)))
                            .dividedBy(Quantity.of(aim.years()));
                    remarks.add(onPath(aim, day, is.get(), promised).on(on));
                }
            }
            return remarks;
        }

        private Optional<Quantity> ratio(Aim.RatioPath aim, LocalDate day) {
            Window on = Window.between(day, day.plusDays(1));
            Optional<Quantity> other =
                    value(aim.other(), on).flatMap(ParameterValue::magnitude).filter(of -> of.signum() != 0);
            return value(aim.line(), on).flatMap(ParameterValue::magnitude).flatMap(is -> other.map(is::dividedBy));
        }

        private Remark onPath(Aim.RatioPath aim, LocalDate day, Quantity is, Quantity promised) {
            Text line = Words.quoted(examination.titleOf(aim.line()));
            Text other = Words.quoted(examination.titleOf(aim.other()));
            Text times = Words.times(is);
            Text path = Words.times(promised);
            return remark(
                    is.compareTo(promised) >= 0,
                    Text.of(
                            day + "：" + line.zh() + "为" + other.zh() + "的" + times.zh() + "，到 " + aim.to() + " 达到 "
                                    + aim.ratio() + " 的路径上应为" + path.zh(),
                            day + ": " + line.en() + " is " + times.en() + " " + other.en() + "; on the path to "
                                    + aim.ratio() + " by " + aim.to() + " it would be " + path.en()));
        }

        /** What recipients get is known of a population only. */
        @Override
        public List<Remark> averageBenefit(Aim.AverageBenefit aim) {
            return List.of();
        }

        private Remark compared(Aim.AtLeast aim, ParameterValue line, ParameterValue other, Window days) {
            Quantity is = line.magnitude().orElseThrow();
            Quantity of = other.magnitude().orElseThrow();
            boolean met = is.compareTo(of.times(aim.ratio().toQuantity())) >= 0;
            Text times = of.signum() == 0 ? Text.of("无从计倍", "no multiple") : Words.times(is.dividedBy(of));
            Text one = figure(aim.line(), line, days);
            Text two = figure(aim.other(), other, days);
            String promised = aim.ratio().toString();
            return remark(
                            met,
                            Text.of(
                                    one.zh() + "，为" + two.zh() + "的倍数" + times.zh() + "；承诺至少 " + promised + " 倍",
                                    one.en() + " is " + times.en() + " " + two.en() + "; promised: at least " + promised
                                            + " times"))
                    .on(days);
        }

        @Override
        public List<Remark> growth(Aim.Growth aim) {
            Window first = Window.between(aim.from(), aim.from().plusDays(1));
            Window last = Window.between(aim.to(), aim.to().plusDays(1));
            Optional<ParameterValue> base =
                    aim.base().<ParameterValue>map(ParameterValue::of).or(() -> value(aim.line(), first));
            Optional<ParameterValue> end = value(aim.line(), last);
            List<Remark> remarks = new ArrayList<>();
            if (base.isEmpty()) {
                remarks.add(uncovered(aim.line(), first));
            }
            if (end.isEmpty()) {
                remarks.add(uncovered(aim.line(), last));
            }
            if (remarks.isEmpty()) {
                remarks.add(grown(aim, base.orElseThrow(), end.orElseThrow())
                        .on(Window.between(aim.from(), aim.to().plusDays(1))));
            }
            return remarks;
        }

        private Remark grown(Aim.Growth aim, ParameterValue base, ParameterValue end) {
            Quantity from = base.magnitude().orElseThrow();
            Quantity to = end.magnitude().orElseThrow();
            Quantity rate = aim.rate().toQuantity();
            Quantity within = aim.within().toQuantity();
            int years = aim.years();
            boolean met = to.compareTo(from.times(AverageGrowth.power(rate.minus(within), years))) >= 0
                    && to.compareTo(from.times(AverageGrowth.power(rate.plus(within), years))) <= 0;
            Text title = Words.quoted(examination.titleOf(aim.line()));
            String given = aim.base().isPresent() ? "（所给基数）" : "";
            String givenEn = aim.base().isPresent() ? " (the base given)" : "";
            Text average = from.signum() == 0
                    ? Text.of("无从计算", "no rate")
                    : Text.same(AverageGrowth.percent(from, to, years) + " %");
            Text source = Words.quoted(source(aim.line(), aim.to()));
            return remark(
                    met,
                    Text.of(
                            title.zh() + "从 " + aim.from() + " 的"
                                    + base.describe().zh() + given + "到 " + aim.to() + " 的"
                                    + end.describe().zh() + "（系列" + source.zh() + "），" + years + " 年间平均每年增长 "
                                    + average.zh()
                                    + "；承诺 " + Words.percent(rate) + "（± " + Words.percent(within) + "）",
                            title.en() + " from " + base.describe().en() + givenEn + " on " + aim.from() + " to "
                                    + end.describe().en() + " on " + aim.to() + " (series " + source.en()
                                    + ") grows by "
                                    + average.en() + " a year on average over " + years + " years; promised: "
                                    + Words.percent(rate) + " (± " + Words.percent(within) + ")"));
        }

        private Optional<ParameterValue> value(String line, Window day) {
            return examination.regime().valuesOf(line).on(day.startInclusive()).map(Resolved::value);
        }

        /** The series that a value comes from: the parameter itself, or the one at the end of those that it follows. */
        private Text source(String line, LocalDate day) {
            return Text.same(examination
                    .regime()
                    .valuesOf(line)
                    .on(day)
                    .flatMap(value -> value.through().stream().reduce((nearer, farther) -> farther))
                    .map(Resolved.Taken::source)
                    .orElse(line));
        }

        private Text figure(String line, ParameterValue value, Window days) {
            Text title = Words.quoted(examination.titleOf(line));
            Text source = source(line, days.startInclusive());
            Text through = source.equals(Text.same(line)) ? title : Words.quoted(source);
            Text words = value.describe();
            return source.equals(Text.same(line))
                    ? Text.of(title.zh() + words.zh(), title.en() + " " + words.en())
                    : Text.of(
                            title.zh() + words.zh() + "（系列" + through.zh() + "）",
                            title.en() + " " + words.en() + " (series " + through.en() + ")");
        }

        private Remark uncovered(String line, Window days) {
            Text title = Words.quoted(examination.titleOf(line));
            return Remark.of(
                            "target.uncovered",
                            Severity.NOTE,
                            target.rule().id(),
                            target.said(),
                            Text.of(title.zh() + "在这些日期没有取值，无从对照", title.en() + " has no value to hold it against"))
                    .on(days);
        }

        private Remark remark(boolean met, Text message) {
            return Remark.of(
                    met ? "target.met" : "target.unmet",
                    met ? Severity.NOTE : Severity.WARNING,
                    target.rule().id(),
                    target.said(),
                    message);
        }
    }
}
