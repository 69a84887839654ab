package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * Values of one layer that give way to those of a later one ({@code value.covered}). That is what layers are for, and so a
 * note; but a binding that covers an earlier one on some days only lets it come back on the others, which a reader of either
 * layer alone does not see.
 */
final class CoveredValuesCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        List<Policy> layers = examination.regime().layers();
        for (int later = 1; later < layers.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(examination, layers.get(earlier), layers.get(later), remarks);
            }
        }
        return remarks;
    }

    private static void compare(Examination examination, Policy earlier, Policy later, List<Remark> remarks) {
        for (Edit covered : earlier.edits()) {
            for (Edit covering : later.edits()) {
                if (covered.givesValue()
                        && covering.givesValue()
                        && covered.target().equals(covering.target())) {
                    Optional<Window> both = days(earlier, covered)
                            .flatMap(days -> days(later, covering).flatMap(days::intersection));
                    if (both.isPresent()) {
                        Text title = Words.quoted(examination.titleOf(covered.target()));
                        Text before = value(examination, covered);
                        Text after = value(examination, covering);
                        Text message = Text.of(
                                title.zh() + "：" + earlier.id() + " 的" + before.zh() + "被 " + later.id() + " 的"
                                        + after.zh() + "取代",
                                title.en() + ": " + before.en() + " of " + earlier.id() + " gives way to " + after.en()
                                        + " of " + later.id());
                        remarks.add(Remark.of(
                                        "value.covered",
                                        Severity.NOTE,
                                        covered.target(),
                                        new Resolved<>(covering, covering.basis(), later),
                                        message)
                                .on(both.get()));
                    }
                }
            }
        }
    }

    private static Optional<Window> days(Policy layer, Edit edit) {
        return edit.valid().intersection(layer.inForce());
    }

    private static Text value(Examination examination, Edit edit) {
        if (edit instanceof Edit.Bind bind) {
            return bind.value().describe();
        }
        Text source = Words.quoted(examination.titleOf(((Edit.Follow) edit).source()));
        return Text.of(source.zh() + "的取值", "the value of " + source.en());
    }
}
