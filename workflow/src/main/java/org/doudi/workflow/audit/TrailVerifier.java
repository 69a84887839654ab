package org.doudi.workflow.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a trail for somebody who trusts nobody but the owners of some keys: whether the entries are the ones, all of them and
 * in that order, that those signed for. Needs the stored entries, signed checkpoints (better ones that were kept elsewhere)
 * and the keys; neither a store nor a policy. It hashes bytes as they are stored, never as somebody reads them.
 *
 * <p>Entries are read once, in order; it keeps as little as the trail's head. Threads may share it.
 */
public final class TrailVerifier {

    private final Origin origin;
    private final Set<NoteKey> trusted;
    private final int signatures;

    private TrailVerifier(Origin origin, Set<NoteKey> trusted, int signatures) {
        this.origin = origin;
        this.trusted = Set.copyOf(trusted);
        this.signatures = signatures;
    }

    /** For checkpoints that at least one of these keys signed. */
    public static TrailVerifier of(Origin origin, NoteKey... trusted) {
        return of(origin, 1, Set.of(trusted));
    }

    /**
     * For checkpoints that at least so many of these keys signed.
     *
     * @throws IllegalArgumentException if no signature is asked for, or more than there are keys. Without any key one may be
     *     asked for: then nothing is proved, but what speaks against the trail is found
     */
    public static TrailVerifier of(Origin origin, int signatures, Set<NoteKey> trusted) {
        if (signatures < 1 || signatures > Math.max(1, trusted.size())) {
            throw new IllegalArgumentException(signatures + " signatures of " + trusted.size() + " keys");
        }
        return new TrailVerifier(origin, trusted, signatures);
    }

    /** Checks entries against checkpoints. */
    public Verdict verify(Iterable<byte[]> stored, Collection<SignedNote> checkpoints) {
        return verify(stored, checkpoints, List.of());
    }

    /** Checks entries against checkpoints, and disclosed values against the entries. */
    public Verdict verify(
            Iterable<byte[]> stored, Collection<SignedNote> checkpoints, Collection<Disclosure> disclosures) {
        return verified(stored, begin(checkpoints, disclosures, Optional.empty()));
    }

    /** Checks entries against checkpoints, disclosed values against the entries, and works out again what they record. */
    public Verdict verify(
            Iterable<byte[]> stored,
            Collection<SignedNote> checkpoints,
            Collection<Disclosure> disclosures,
            Recomputation recomputation) {
        return verified(stored, begin(checkpoints, disclosures, Optional.of(recomputation)));
    }

    private static Verdict verified(Iterable<byte[]> stored, Verification run) {
        for (byte[] entry : stored) {
            if (!run.accept(entry)) {
                break;
            }
        }
        return run.verdict();
    }

    /** Begins a run that is given the entries one after another: for trails that do not fit into memory. */
    public Verification begin(
            Collection<SignedNote> checkpoints,
            Collection<Disclosure> disclosures,
            Optional<Recomputation> recomputation) {
        return new Verification(
                origin, KnownCheckpoints.of(origin, checkpoints, trusted, signatures), disclosures, recomputation);
    }

    /**
     * Whether the later checkpoint's trail begins with the earlier one's, by a proof, without any entry.
     *
     * @return false also if either is not signed by enough of the trusted keys, or is of another trail
     */
    public boolean areConsistent(SignedNote earlier, SignedNote later, List<Hash> proof) {
        List<Checkpoint> both = KnownCheckpoints.of(origin, List.of(earlier, later), trusted, signatures)
                .inGivenOrder();
        return both.size() == 2
                && MerkleProof.isConsistent(
                        origin.hashing(),
                        both.get(0).size(),
                        both.get(1).size(),
                        both.get(0).root(),
                        both.get(1).root(),
                        proof);
    }

    /** Whether the checkpoint's trail has that entry at its place, by a proof, without the others. */
    public boolean includes(SignedNote checkpoint, byte[] entry, List<Hash> proof) {
        List<Checkpoint> known = KnownCheckpoints.of(origin, List.of(checkpoint), trusted, signatures)
                .inGivenOrder();
        Literal line = Literal.of(origin.line());
        Optional<EntryForm> form = EntryForm.read(entry)
                .filter(read -> read.isOf(line) && read.previous().isPresent());
        return known.size() == 1
                && form.isPresent()
                && MerkleProof.includes(
                        origin.hashing(),
                        form.get().sequence(),
                        known.get(0).size(),
                        origin.hashing().leaf(entry),
                        proof,
                        known.get(0).root());
    }

    @Override
    public String toString() {
        return "TrailVerifier[" + origin + "]";
    }
}
