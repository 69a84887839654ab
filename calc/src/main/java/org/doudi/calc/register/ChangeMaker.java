package org.doudi.calc.register;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.calc.register.RegisterChange.Given;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;

/** Tells what became of each household between two registers. */
final class ChangeMaker {

    static final int MOST_PROBLEMS = 100;

    private static final Text ONCE = Text.of("每人在册中只出现一次", "everybody listed once");
    private static final Text A_NUMBER = Text.of("至少一个可用号码", "at least one number that can be read");

    private final RegisterIndex earlier;
    private final RegisterIndex later;

    ChangeMaker(RegisterIndex earlier, RegisterIndex later) {
        this.earlier = earlier;
        this.later = later;
    }

    Either<Problems, RegisterChanges> between(LocalDate from, LocalDate to, RegisterChange.Reasons reasons) {
        List<Problem> problems = Stream.concat(faults(earlier, "earlier"), faults(later, "later"))
                .limit(MOST_PROBLEMS)
                .toList();
        return problems.isEmpty()
                ? Problems.attempt(() -> new RegisterChanges(from, to, changes(from, to, reasons)))
                : Either.left(new Problems(problems));
    }

    /** What keeps a register from being followed, lazily: there may be much of it. */
    static Stream<Problem> faults(RegisterIndex register, String path) {
        Stream<Problem> unreadable =
                register.unreadable().map(one -> one.problem().under(path + "/" + register.position(one.row())));
        Stream<Problem> repeated = register.repeated()
                .map(one -> Problem.of(
                        "register.repeated",
                        path + "/" + register.position(one.rows().get(1)),
                        one.number().masked(),
                        ONCE));
        Stream<Problem> unnumbered = IntStream.range(0, register.size())
                .filter(row -> register.key(row) == 0)
                .mapToObj(row ->
                        Problem.of("register.unnumbered", path + "/" + register.position(row), "none", A_NUMBER));
        return Stream.of(unreadable, repeated, unnumbered).flatMap(part -> part);
    }

    private List<RegisterChange> changes(LocalDate from, LocalDate to, RegisterChange.Reasons reasons) {
        Matching matching = new Matching(earlier, later);
        List<RegisterChange> changes = new ArrayList<>();
        for (int row = 0; row < earlier.size(); row++) {
            int there = matching.counterpart(Side.ONE, row);
            Optional<RegisterEntry> before = Optional.of(earlier.entry(row));
            Optional<RegisterEntry> after = there == Matching.NONE ? Optional.empty() : Optional.of(later.entry(there));
            if (!before.equals(after)) {
                changes.add(new RegisterChange(before, after, given(reasons.of(before, after), from, to)));
            }
        }
        for (int row = 0; row < later.size(); row++) {
            if (matching.counterpart(Side.OTHER, row) == Matching.NONE) {
                Optional<RegisterEntry> after = Optional.of(later.entry(row));
                Given given = given(reasons.of(Optional.empty(), after), from, to);
                changes.add(new RegisterChange(Optional.empty(), after, given));
            }
        }
        return changes;
    }

    /** A day outside tells of something else, such as the enrolment of somebody who only moved here now. */
    private static Given given(Given said, LocalDate from, LocalDate to) {
        return new Given(said.on().filter(on -> RegisterChanges.isWithin(on, from, to)), said.reason());
    }

    /** By which number an entry in its one form is known: its head's, else the least of its members'. */
    static String key(RegisterEntry entry) {
        return entry.head().orElseGet(() -> entry.members().orElse(List.of()).get(0));
    }
}
