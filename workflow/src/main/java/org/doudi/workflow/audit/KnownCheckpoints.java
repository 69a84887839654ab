package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Signed checkpoints, told apart: those that enough trusted keys signed, those that too few did, and those that are spoilt. */
final class KnownCheckpoints {

    /** Something that is wrong with the checkpoints themselves. */
    record Fault(String code, Text reason) {}

    private final List<Checkpoint> given = new ArrayList<>();
    private final TreeMap<Long, Checkpoint> bySize = new TreeMap<>();
    private long forkedAt = Long.MAX_VALUE;
    private Optional<Fault> fault = Optional.empty();
    private int tooFewSigned;

    private KnownCheckpoints() {}

    static KnownCheckpoints of(Origin origin, Collection<SignedNote> notes, Set<NoteKey> trusted, int signatures) {
        KnownCheckpoints known = new KnownCheckpoints();
        notes.forEach(note -> known.add(origin, note, trusted, signatures));
        return known;
    }

    private void add(Origin origin, SignedNote note, Set<NoteKey> trusted, int signatures) {
        Either<Problems, Set<NoteKey>> signers = note.signedBy(trusted);
        if (signers.isLeft()) {
            spoilt("checkpoint.signature", Text.of("检查点的签名无效", "a signature of a checkpoint is not valid"));
            return;
        }
        if (signers.get().size() < signatures) {
            tooFewSigned++;
            return;
        }
        Either<Problems, Checkpoint> read = Checkpoint.parse(note.text());
        if (read.isLeft() || !read.get().origin().equals(origin)) {
            spoilt("checkpoint.origin", Text.of("签署的不是本轨迹的检查点", "what was signed is no checkpoint of this trail"));
            return;
        }
        add(read.get());
    }

    private void add(Checkpoint checkpoint) {
        given.add(checkpoint);
        Checkpoint other = bySize.putIfAbsent(checkpoint.size(), checkpoint);
        if (other != null && !other.root().equals(checkpoint.root())) {
            forkedAt = Math.min(forkedAt, checkpoint.size());
            spoilt("checkpoint.fork", Text.of("同一条数签署过两个不同的根", "two different roots were signed for one size"));
        }
    }

    private void spoilt(String code, Text reason) {
        fault = fault.or(() -> Optional.of(new Fault(code, reason)));
    }

    /** From the smallest on. Who signed two roots for one size proves nothing by signing that size, or a larger one. */
    List<Checkpoint> bySize() {
        return List.copyOf(bySize.headMap(forkedAt).values());
    }

    /** As they were given; none if something is wrong with one of them. */
    List<Checkpoint> inGivenOrder() {
        return fault.isPresent() ? List.of() : List.copyOf(given);
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** How many were left out because too few of the trusted keys signed them. */
    int tooFewSigned() {
        return tooFewSigned;
    }
}
