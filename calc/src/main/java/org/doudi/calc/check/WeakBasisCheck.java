package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;

/**
 * Values that nothing confirms ({@code basis.weak}): those of grade {@link Grade#K}, and those that come through somebody's
 * word of that grade, once for each parameter. Whoever relies on one looks it up first.
 *
 * <p>Values without any basis cannot be: a basis is mandatory and cites at least one place.
 */
final class WeakBasisCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Dated<Provision.Parameter> parameter : ParametersCheck.once(examination)) {
            String id = parameter.rule().id();
            List<Series.Entry<Resolved<ParameterValue>>> weak = examination.values(id).stream()
                    .filter(entry -> entry.value().grade() == Grade.K)
                    .toList();
            if (!weak.isEmpty()) {
                Text values = Words.joined(
                        weak.stream().map(WeakBasisCheck::words).distinct().collect(Collectors.toList()));
                Text message = Words.quoted(parameter.rule().title())
                        .plus(Text.of("的取值未经证实：", ": not attested: "))
                        .plus(values);
                Remark remark =
                        Remark.of("basis.weak", Severity.NOTE, id, weak.get(0).value(), message);
                Days days = Days.of(weak.stream().map(entry -> entry.window()).toList());
                remarks.add(days.spans().size() == 1 ? remark.on(days.spans().get(0)) : remark);
            }
        }
        return remarks;
    }

    private static Text words(Series.Entry<Resolved<ParameterValue>> entry) {
        Text value = entry.value().value().describe();
        Text days = Words.days(entry.window());
        return Text.of(value.zh() + "（" + days.zh() + "）", value.en() + " (" + days.en() + ")");
    }
}
