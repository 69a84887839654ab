package org.doudi.calc.register;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.register.RegisterChange.Given;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;

/** Makes one set of changes of two that follow one another. */
final class ChangeComposition {

    private static final Text NEXT = Text.of("前一期的截止日", "the day on which the other ends");

    private final RegisterChanges first;

    ChangeComposition(RegisterChanges first) {
        this.first = first;
    }

    Either<Problems, RegisterChanges> with(RegisterChanges next) {
        Problems.Collector problems = Problems.collector();
        problems.require(
                next.from().equals(first.to()),
                "changes.other",
                "from",
                next.from().toString(),
                NEXT);
        Map<String, RegisterChange> standing = new LinkedHashMap<>();
        Map<String, RegisterChange> gone = new LinkedHashMap<>();
        for (RegisterChange one : first.changes()) {
            one.after()
                    .ifPresentOrElse(
                            after -> standing.put(ChangeMaker.key(after), one),
                            () -> gone.put(ChangeMaker.key(one.entry()), one));
        }
        List<RegisterChange> both = new ArrayList<>();
        for (int i = 0; i < next.changes().size(); i++) {
            RegisterChange later = next.changes().get(i);
            Map<String, RegisterChange> before = later.before().isPresent() ? standing : gone;
            RegisterChange earlier =
                    before.remove(ChangeMaker.key(later.before().orElseGet(later::entry)));
            problems.require(
                    earlier == null || earlier.after().equals(later.before()),
                    "changes.unfit",
                    "changes/" + i,
                    "another entry",
                    ChangeApplication.UNFIT);
            Optional<RegisterEntry> from = earlier == null ? later.before() : earlier.before();
            add(both, from, later.after(), later.given());
        }
        List<RegisterChange> all = new ArrayList<>(gone.values());
        all.addAll(standing.values());
        all.addAll(both);
        return problems.orElse(() -> new RegisterChanges(first.from(), next.to(), all));
    }

    /** Who is as before did not change. */
    private static void add(
            List<RegisterChange> all, Optional<RegisterEntry> before, Optional<RegisterEntry> after, Given given) {
        if (!before.equals(after)) {
            all.add(new RegisterChange(before, after, given));
        }
    }
}
