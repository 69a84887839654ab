package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * Parameters that wait for a layer ({@code parameter.unbound}), parameters that nothing waits for ({@code
 * parameter.unused}), and parameters that are gone, or not there yet, while rules need them ({@code parameter.absent}).
 *
 * <p>The last is a problem: on those days nobody can be assessed. The others are notes. A base layer is meant to leave parameters open, and no regime can tell whether a further layer is to
 * come; whoever assesses with one that is still open is refused with the full list, so nothing goes wrong in silence. A
 * parameter that nothing names may be there for a later layer to follow, as the series of poverty lines are.
 */
final class ParametersCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> named = named(examination);
        for (Dated<Provision.Parameter> parameter : once(examination)) {
            String id = parameter.rule().id();
            Text title = Words.quoted(parameter.rule().title());
            Days used = examination.used(id);
            for (Window days : Coverage.of(examination, id, used).open().spans()) {
                Text message = title.plus(Text.of(
                        "尚无政策层绑定，而规则需要它：" + parameter.rule().type().label().zh(),
                        " is bound by no layer, and rules need it: "
                                + parameter.rule().type().label().en()));
                remarks.add(Remark.of("parameter.unbound", Severity.NOTE, id, parameter.said(), message)
                        .on(days));
            }
            for (Window days : used.minus(examination.declared(id)).spans()) {
                Text message = title.plus(Text.of(
                        "当日不存在（被某层移除，或尚未开始），而规则需要它",
                        " is not there on days on which rules need it: a layer removed it, or it begins later"));
                remarks.add(Remark.of("parameter.absent", Severity.PROBLEM, id, parameter.said(), message)
                        .on(days));
            }
            if (!named.contains(id)) {
                Text message = title.plus(Text.of(
                        "没有规则、目标、限额使用，也没有参数跟随它", " is named by no rule, target or quota, and no parameter follows it"));
                remarks.add(Remark.of("parameter.unused", Severity.NOTE, id, parameter.said(), message));
            }
        }
        return remarks;
    }

    /** Each parameter once, however often it was declared anew. */
    static List<Dated<Provision.Parameter>> once(Examination examination) {
        Set<String> seen = new HashSet<>();
        return examination.all(Provision.Parameter.class).stream()
                .filter(parameter -> seen.add(parameter.rule().id()))
                .toList();
    }

    private static Set<String> named(Examination examination) {
        Set<String> named = new HashSet<>();
        examination.all(Provision.class).forEach(one -> named.addAll(one.rule().named()));
        examination.regime().layers().stream()
                .flatMap(layer -> layer.edits().stream())
                .filter(Edit.Follow.class::isInstance)
                .forEach(edit -> named.add(((Edit.Follow) edit).source()));
        return named;
    }
}
