package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;

/**
 * Looks a regime over. It corrects nothing and refuses nothing: a policy that breaks its own promise holds as it stands, and
 * the remark says so. What is said to be impossible is proved, and what is said to be possible is shown by a household; where
 * neither can be done nothing is said.
 *
 * <p>That every value and every rule cites something needs no check: there is no way to make one that does not.
 */
public final class PolicyCheck {

    /** Every check, in the order in which a report tells of them. */
    private static final List<Check> CHECKS = List.of(
            new LinesCheck(),
            new CoveredValuesCheck(),
            new ParametersCheck(),
            new BenefitsCheck(),
            new CriteriaCheck(),
            new RungsCheck(),
            new AdmissionCheck(),
            new ExitCheck(),
            new TargetsCheck(),
            new TimetableCheck(),
            new WeakBasisCheck(),
            new QuestionsCheck(),
            new ExemptionsCheck());

    private PolicyCheck() {}

    /** Looks the regime over. */
    public static CheckReport of(Regime regime) {
        Examination examination = new Examination(regime);
        List<Remark> remarks = new ArrayList<>();
        CHECKS.forEach(check -> joinInto(remarks, check.remarks(examination)));
        return new CheckReport(Formats.digest(regime), remarks);
    }

    /** The same remark on days that touch is one remark. */
    private static void joinInto(List<Remark> all, List<Remark> found) {
        List<Remark> joined = new ArrayList<>();
        for (Remark remark : found) {
            boolean more = true;
            for (int i = 0; more && i < joined.size(); i++) {
                Optional<Remark> both = joined(joined.get(i), remark);
                if (both.isPresent()) {
                    joined.set(i, both.get());
                    more = false;
                }
            }
            if (more) {
                joined.add(remark);
            }
        }
        all.addAll(joined);
    }

    private static Optional<Remark> joined(Remark one, Remark other) {
        if (!one.saysTheSameAs(other)) {
            return Optional.empty();
        }
        if (one.days().isEmpty() || other.days().isEmpty()) {
            return Optional.of(one);
        }
        List<Window> spans =
                Days.of(List.of(one.days().get(), other.days().get())).spans();
        return spans.size() == 1 ? Optional.of(one.on(spans.get(0))) : Optional.empty();
    }
}
