package org.doudi.workflow.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.json.JsonValue;
import org.doudi.core.text.Text;

/**
 * One run of a verifier over the entries of a trail: takes them one after another, however many they are, and keeps only where
 * it stands. For one thread.
 */
public final class Verification {

    private record Fault(long entry, String code, Text reason) {}

    private final Origin origin;
    private final List<Checkpoint> checkpoints;
    private final KnownCheckpoints known;
    private final Map<Long, List<Disclosure>> disclosures = new HashMap<>();
    private final Optional<Recomputation> recomputation;
    private final Literal line;
    private final Hasher hasher;
    private final GrowingTree tree;
    private final byte[] last;
    private int next;
    private long signed;
    private long disclosed;
    private long notDisclosed;
    private long recomputed;
    private long notAtHand;
    private Optional<Fault> fault = Optional.empty();
    private Optional<Fault> contradiction = Optional.empty();

    Verification(
            Origin origin,
            KnownCheckpoints known,
            Collection<Disclosure> disclosures,
            Optional<Recomputation> recomputation) {
        this.origin = origin;
        this.known = known;
        this.checkpoints = known.bySize();
        disclosures.forEach(disclosure -> this.disclosures
                .computeIfAbsent(disclosure.entry(), entry -> new ArrayList<>())
                .add(disclosure));
        this.notDisclosed = disclosures.size();
        this.recomputation = recomputation;
        this.line = Literal.of(origin.line());
        this.hasher = origin.hashing().hasher();
        this.tree = new GrowingTree(hasher, origin.hashing().length());
        this.last = origin.hashing().empty().bytes();
        compareRoots();
    }

    /** Takes the next entry as it is stored; false once something was found and the rest need not be read. */
    public boolean accept(byte[] stored) {
        if (fault.isPresent()) {
            return false;
        }
        long number = tree.size();
        Optional<EntryForm> read = EntryForm.read(stored);
        if (read.isEmpty()) {
            return broken(number, "entry.form", Text.of("不是规范形式的条目", "it is no entry in its canonical form"));
        }
        EntryForm entry = read.get();
        if (entry.sequence() != number || !entry.isOf(line)) {
            return broken(number, "entry.place", Text.of("该条目不属于此处", "it does not belong to this trail in this place"));
        }
        if (!entry.follows(last)) {
            // One of the two is not what it was: the one before, unless that was signed for.
            return broken(
                    Math.max(signed, Math.max(0, number - 1)),
                    "entry.chain",
                    Text.of("后一条目所指的散列与之不符", "the entry behind it names another hash"));
        }
        hasher.leaf(stored, last);
        tree.add(last);
        compareRoots();
        if (!disclosures.isEmpty() || recomputation.isPresent()) {
            checkValues(number, entry);
        }
        return fault.isEmpty();
    }

    private void compareRoots() {
        if (next < checkpoints.size() && checkpoints.get(next).size() == tree.size()) {
            if (!checkpoints.get(next).root().equals(tree.root())) {
                broken(signed, "checkpoint.root", Text.of("该处起与签署的根不符", "from there on it is not what was signed for"));
                return;
            }
            signed = tree.size();
            next++;
        }
    }

    private boolean broken(long entry, String code, Text reason) {
        fault = Optional.of(new Fault(entry, code, reason));
        return false;
    }

    /** What contradicts the trail does not stop the run: the trail itself may be whole. */
    private void checkValues(long number, EntryForm entry) {
        List<Disclosure> shown = disclosures.getOrDefault(number, List.of());
        if (shown.isEmpty() && recomputation.isEmpty()) {
            return;
        }
        Event event = entry.event();
        Map<Hash, JsonValue> values = new HashMap<>();
        for (Disclosure disclosure : shown) {
            notDisclosed--;
            Hash commitment = disclosure.opening().commitment(origin.hashing());
            if (disclosure.isIn(event.payload(), commitment)) {
                values.put(commitment, disclosure.opening().value());
                disclosed++;
            } else {
                contradicted(
                        number,
                        "disclosure.commitment",
                        Text.of("披露的值不是该条目所密封的", "a value that was disclosed is not what the entry sealed"));
            }
        }
        recomputation.ifPresent(again -> compare(number, again, event, values));
    }

    private void compare(long number, Recomputation again, Event event, Map<Hash, JsonValue> values) {
        switch (again.check(event, hidden -> Optional.ofNullable(values.get(hidden.commitment())))) {
            case AGREES -> recomputed++;
            case NOT_AT_HAND -> notAtHand++;
            case DIFFERS ->
                contradicted(
                        number,
                        "recomputation.differs",
                        Text.of("重新计算的结果与记录不同", "worked out again it is not what was recorded"));
            case NOTHING_RECORDED -> {
                // Nothing to compare.
            }
        }
    }

    private void contradicted(long entry, String code, Text reason) {
        contradiction = contradiction.or(() -> Optional.of(new Fault(entry, code, reason)));
    }

    /** What was found in what was taken. */
    public Verdict verdict() {
        Optional<Fault> found = fault.or(
                        () -> known.fault().map(spoilt -> new Fault(signed, spoilt.code(), spoilt.reason())))
                .or(() -> contradiction);
        if (found.isPresent()) {
            return new Verdict.Broken(
                    found.get().entry(),
                    signed,
                    found.get().code(),
                    found.get().reason(),
                    Statements.signed(signed),
                    Statements.notProved(signed));
        }
        if (next < checkpoints.size()) {
            return new Verdict.Truncated(
                    tree.size(),
                    signed,
                    checkpoints.get(checkpoints.size() - 1).size(),
                    Statements.signed(signed),
                    Statements.notProved(signed));
        }
        List<Text> missing = missing();
        return missing.isEmpty()
                ? new Verdict.Sound(tree.size(), signed, proved(), notProved())
                : new Verdict.NotProved(signed, proved(), notProved(), missing);
    }

    private List<Text> missing() {
        List<Text> missing = new ArrayList<>();
        if (checkpoints.isEmpty() || (signed == 0 && tree.size() > 0)) {
            missing.add(Statements.checkpoint(known.tooFewSigned()));
        }
        if (notAtHand > 0) {
            missing.add(Statements.policiesOrFacts(notAtHand));
        }
        if (notDisclosed > 0) {
            missing.add(Statements.entriesOf(notDisclosed));
        }
        return missing;
    }

    private List<Text> proved() {
        List<Text> proved = new ArrayList<>(Statements.linked(tree.size()));
        proved.addAll(Statements.signed(signed));
        proved.addAll(Statements.disclosed(disclosed));
        proved.addAll(Statements.recomputed(recomputed));
        return proved;
    }

    private List<Text> notProved() {
        List<Text> not = new ArrayList<>(Statements.leftAside(known.tooFewSigned()));
        not.addAll(signed < tree.size() ? Statements.notProved(signed) : Statements.neverProved());
        return not;
    }
}
