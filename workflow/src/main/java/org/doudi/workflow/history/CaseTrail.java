package org.doudi.workflow.history;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Desk;

/**
 * Reads the cases out of a trail (由轨迹还原个案). The trail is the case: all that is read are entries, which never have to be
 * erased, and everything is decided anew, so that a history that the procedures do not allow is told. That the entries are
 * those that were written is for {@link org.doudi.workflow.audit.TrailVerifier} to say.
 */
public final class CaseTrail {

    private final Desk desk;
    private final Map<String, CaseFile> files = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Problems.Collector problems = Problems.collector();

    private CaseTrail(Desk desk) {
        this.desk = desk;
    }

    /**
     * The cases of a trail by their names, in the order in which they were opened; or everything that is wrong, with the number
     * of the entry: of each case the first thing that is, because what follows from it cannot be judged. Entries about other
     * things than cases are passed over; what calls itself an event of a case and is not known is a problem.
     *
     * @param desk knows every regime under which something happened
     * @param entries of the trail, in their order, from the first
     */
    public static Either<Problems, Map<String, CaseFile>> replay(Desk desk, Iterable<Entry> entries) {
        CaseTrail trail = new CaseTrail(desk);
        for (Entry entry : entries) {
            if (entry.event().type().startsWith(CaseEvents.PREFIX)) {
                trail.see(entry);
            }
        }
        return trail.problems.orElse(() -> Collections.unmodifiableMap(trail.files));
    }

    private void see(Entry entry) {
        String number = String.valueOf(entry.sequence());
        // A later release's event has the entry's number for its place already.
        Either<Problems, Event> event = CaseEvents.TYPES.read(entry);
        Either<Problems, CaseHappening> read =
                event.flatMap(known -> CaseEvents.read(known).mapLeft(wrong -> wrong.under(number)));
        read.peekLeft(wrong -> {
            problems.addAll(wrong);
            entry.event().payload().text(ActType.CASE).ifPresent(broken::add);
        });
        read.toJavaOptional()
                .filter(one -> !broken.contains(one.caseId()))
                .ifPresent(one -> next(one, event.get())
                        .peek(file -> files.put(file.id(), file))
                        .peekLeft(wrong -> {
                            problems.addAll(wrong.under(number));
                            broken.add(one.caseId());
                        }));
    }

    /** The case after what happened to it. */
    private Either<Problems, CaseFile> next(CaseHappening one, Event event) {
        return before(one, event).flatMap(file -> {
            Hash regime = file.version().regime();
            return event.policy().equals(regime.hex())
                    ? desk.replay(file, List.of(one.happening()))
                    : Either.left(Problems.of(
                            "event.policy",
                            "policy",
                            event.policy(),
                            Text.of("该案所依政策 " + regime.hex(), "the regime of the case, " + regime.hex())));
        });
    }

    /** The case before it: if it is the first thing, a new one under the procedure that it names. */
    private Either<Problems, CaseFile> before(CaseHappening one, Event event) {
        Optional<CaseFile> file = Optional.ofNullable(files.get(one.caseId()));
        return file.<Either<Problems, CaseFile>>map(Either::right).orElseGet(() -> {
            if (one.happening().act() instanceof Act.Open open) {
                return Hash.parse(event.policy())
                        .flatMap(regime -> desk.newCase(one.caseId(), regime, open.procedure(), event.on()));
            }
            return Either.left(Problems.of(
                    "case.unopened", "type", event.type(), Text.of("先立案", "the event that opens the case")));
        });
    }

    @Override
    public String toString() {
        return "CaseTrail[" + files.size() + " cases]";
    }
}
