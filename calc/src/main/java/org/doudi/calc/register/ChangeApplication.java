package org.doudi.calc.register;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;

/** Makes the later register of the earlier one. */
final class ChangeApplication {

    static final Text UNFIT = Text.of("与变更前的条目一致", "the entry that the change begins with");

    private final RegisterChanges changes;

    ChangeApplication(RegisterChanges changes) {
        this.changes = changes;
    }

    Either<Problems, RegisterIndex> to(RegisterIndex earlier) {
        Problems.Collector problems = Problems.collector();
        Map<String, Integer> byKey = new LinkedHashMap<>();
        for (int i = 0; i < changes.changes().size(); i++) {
            int number = i;
            changes.changes()
                    .get(i)
                    .before()
                    .ifPresent(before -> problems.require(
                            byKey.put(ChangeMaker.key(before), number) == null,
                            "changes.unfit",
                            "changes/" + number,
                            "twice",
                            UNFIT));
        }
        RegisterIndex.Collector later = RegisterIndex.collector();
        for (int row = 0; row < earlier.size(); row++) {
            RegisterEntry entry = earlier.entry(row);
            Integer number = earlier.key(row) == 0 ? null : byKey.remove(PackedNumber.text(earlier.key(row)));
            if (number == null) {
                later.add(entry);
                continue;
            }
            RegisterChange change = changes.changes().get(number);
            problems.require(
                    change.before().filter(entry::equals).isPresent(),
                    "changes.unfit",
                    "changes/" + number,
                    "another entry",
                    UNFIT);
            change.after().ifPresent(later::add);
        }
        byKey.values().forEach(number -> problems.add("changes.unfit", "changes/" + number, "no entry", UNFIT));
        changes.of(RegisterChange.Kind.ADDED).forEach(change -> later.add(change.entry()));
        RegisterIndex whole = later.index();
        ChangeMaker.faults(whole, "later").limit(ChangeMaker.MOST_PROBLEMS).forEach(fault -> add(fault, problems));
        return problems.orElse(() -> whole);
    }

    private static void add(Problem fault, Problems.Collector problems) {
        problems.add(fault.code(), fault.path(), fault.found(), fault.expected());
    }
}
