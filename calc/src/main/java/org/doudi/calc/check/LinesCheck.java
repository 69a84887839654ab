package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * Lines over time. A day on which a rule needs a value and there is none is a day on which nobody can be assessed: never is
 * the nearest value taken instead. So days are looked for on which a layer that binds a parameter is in force, a rule names
 * the parameter, and it has no value: {@code line.gap} where there is one later, a problem; {@code value.expires} where there
 * is none, a warning, because it is often only that nobody has announced the next one.
 *
 * <p>That two values of one layer overlap cannot be: such a layer is refused. Days on which no layer in force binds the
 * parameter at all are {@code parameter.unbound}.
 */
final class LinesCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Dated<Provision.Parameter> parameter : ParametersCheck.once(examination)) {
            String id = parameter.rule().id();
            Coverage coverage = Coverage.of(examination, id, examination.used(id));
            Text title = Words.quoted(parameter.rule().title());
            for (Window gap : coverage.gaps().spans()) {
                Text message = title.plus(Text.of("在规则需要它的日期没有取值", " has no value on days on which rules need it"))
                        .plus(before(examination, id, gap)
                                .map(entry -> Text.of("；此前为", "; before it is ").plus(value(entry)))
                                .orElseGet(() -> Text.of("；此前也没有", "; nor before")))
                        .plus(after(examination, id, gap)
                                .map(entry -> Text.of("，此后为", ", afterwards ").plus(value(entry)))
                                .orElseThrow());
                Resolved<ParameterValue> said = before(examination, id, gap)
                        .or(() -> after(examination, id, gap))
                        .orElseThrow()
                        .value();
                remarks.add(Remark.of("line.gap", Severity.PROBLEM, id, said, message)
                        .on(gap));
            }
            for (Window rest : coverage.expired().spans()) {
                Series.Entry<Resolved<ParameterValue>> last =
                        before(examination, id, rest).orElseThrow();
                Text message = title.plus(Text.of("的最后取值", ": its last value, "))
                        .plus(value(last))
                        .plus(Text.of("到期后没有后续取值，而规则仍需要它", ", ends with nothing after it while rules still need it"));
                remarks.add(Remark.of("value.expires", Severity.WARNING, id, last.value(), message)
                        .on(rest));
            }
        }
        return remarks;
    }

    private static Text value(Series.Entry<Resolved<ParameterValue>> entry) {
        return entry.value().value().describe();
    }

    private static Optional<Series.Entry<Resolved<ParameterValue>>> before(
            Examination examination, String id, Window days) {
        return examination.values(id).stream()
                .filter(entry -> !entry.window().endExclusive().isAfter(days.startInclusive()))
                .reduce((one, later) -> later);
    }

    private static Optional<Series.Entry<Resolved<ParameterValue>>> after(
            Examination examination, String id, Window days) {
        return examination.values(id).stream()
                .filter(entry -> !entry.window().startInclusive().isBefore(days.endExclusive()))
                .findFirst();
    }
}
