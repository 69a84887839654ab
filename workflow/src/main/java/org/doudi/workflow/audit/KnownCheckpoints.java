package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Signed checkpoints, told apart: those that enough trusted keys signed, those that too few did, and those that are spoilt. */
final class KnownCheckpoints {

    /** Something that is wrong with a checkpoint itself. */
    record Fault(String code, Text reason) {}

    private final List<Checkpoint> good = new ArrayList<>();
    private Optional<Fault> fault = Optional.empty();
    private boolean tooFewSigned;

    private KnownCheckpoints() {}

    static KnownCheckpoints of(Origin origin, Collection<SignedNote> notes, Set<NoteKey> trusted, int signatures) {
        KnownCheckpoints known = new KnownCheckpoints();
        notes.forEach(note -> known.add(origin, note, trusted, signatures));
        known.checkForks();
        return known;
    }

    private void add(Origin origin, SignedNote note, Set<NoteKey> trusted, int signatures) {
        Either<Problems, Set<NoteKey>> signers = note.signedBy(trusted);
        if (signers.isLeft()) {
            spoilt("checkpoint.signature", Text.of("检查点的签名无效", "a signature of a checkpoint is not valid"));
            return;
        }
        if (signers.get().size() < signatures) {
            tooFewSigned = true;
            return;
        }
        Either<Problems, Checkpoint> read = Checkpoint.parse(note.text());
        if (read.isLeft() || !read.get().origin().equals(origin)) {
            spoilt("checkpoint.origin", Text.of("签署的不是本轨迹的检查点", "what was signed is no checkpoint of this trail"));
            return;
        }
        good.add(read.get());
    }

    private void checkForks() {
        for (Checkpoint one : good) {
            for (Checkpoint other : good) {
                if (one.size() == other.size() && !one.root().equals(other.root())) {
                    spoilt("checkpoint.fork", Text.of("同一条数签署过两个不同的根", "two different roots were signed for one size"));
                }
            }
        }
    }

    private void spoilt(String code, Text reason) {
        fault = fault.or(() -> Optional.of(new Fault(code, reason)));
    }

    /** From the smallest on. */
    List<Checkpoint> bySize() {
        return good.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    }

    /** As they were given; fewer if not all are good. */
    List<Checkpoint> inGivenOrder() {
        return fault.isPresent() ? List.of() : List.copyOf(good);
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** Whether one was left out because too few of the trusted keys signed it. */
    boolean hasTooFewSigned() {
        return tooFewSigned;
    }
}
