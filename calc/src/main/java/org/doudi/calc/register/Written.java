package org.doudi.calc.register;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.household.ResidentId;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;

/**
 * An identity number as an entry has it written down.
 *
 * @param place 0 of the head, 1 of the first other member, and so on
 * @param number what it comes to, if it can be read
 * @param problem why it cannot, if so
 */
record Written(int place, Optional<ResidentId> number, Optional<Problem> problem) {

    /** The place of the head. */
    static final int HEAD = 0;

    private static Written at(int place, String text) {
        Either<Problems, ResidentId> read = ResidentId.normalise(text);
        return new Written(
                place,
                read.toJavaOptional(),
                read.swap().toJavaOptional().map(problems -> problems.list().get(0)));
    }

    /** Every number that stands in an entry. */
    static List<Written> in(RegisterEntry entry) {
        List<Written> all = new ArrayList<>();
        entry.head().ifPresent(head -> all.add(at(HEAD, head)));
        List<String> members = entry.members().orElse(List.of());
        for (int i = 0; i < members.size(); i++) {
            all.add(at(i + 1, members.get(i)));
        }
        return all;
    }

    /** Those that stand in one entry twice. */
    static List<ResidentId> twice(RegisterEntry entry) {
        Set<ResidentId> seen = new HashSet<>();
        return in(entry).stream()
                .flatMap(one -> one.number().stream())
                .filter(number -> !seen.add(number))
                .distinct()
                .toList();
    }

    /** Whether every number of an entry is written as it would be in a register that is held, and there is one. */
    static boolean isInOneForm(RegisterEntry entry) {
        List<String> texts = Stream.concat(
                        entry.head().stream(), entry.members().stream().flatMap(List::stream))
                .toList();
        List<String> read = in(entry).stream()
                .flatMap(one -> one.number().stream())
                .map(ResidentId::reveal)
                .toList();
        return !texts.isEmpty() && texts.equals(read);
    }
}
