package org.doudi.calc.check;

import java.util.List;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Promise;
import org.doudi.core.text.Text;

/**
 * Laws of every policy that this one declares that it breaks ({@code exemption.declared}), a note: whoever holds packs to the
 * laws sees here what is left out, and on what basis.
 */
final class ExemptionsCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        return examination.distinct(Promise.Exemption.class).stream()
                .map(exemption -> {
                    Text law = exemption.rule().law().label();
                    Text programme =
                            Words.quoted(examination.titleOf(exemption.rule().programme()));
                    return Remark.of(
                            "exemption.declared",
                            Severity.NOTE,
                            exemption.rule().id(),
                            exemption.said(),
                            Text.of(
                                    programme.zh() + "声明不适用：" + law.zh(),
                                    programme.en() + " declares that it does not keep to: " + law.en()));
                })
                .toList();
    }
}
