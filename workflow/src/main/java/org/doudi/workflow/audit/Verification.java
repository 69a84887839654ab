package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** One run of a verifier over the entries of a trail. */
final class Verification {

    private static final Text TRUTH =
            Text.of("条目所述是否属实、由谁口述", "that what the entries say is true, or who was behind an actor's name");
    private static final Text HIDDEN = Text.of("未披露的密封值是什么", "what the sealed values are that were not disclosed");
    private static final Text TIME = Text.of("条目是否在所记时刻写入", "that an entry was written at the moment it names");

    private final Origin origin;
    private final List<Checkpoint> checkpoints;
    private final KnownCheckpoints known;
    private final Collection<Disclosure> disclosures;
    private final Recomputation recomputation;
    private TrailHead head;
    private int next;
    private long signed;
    private long disclosed;
    private long recomputed;
    private long notAtHand;
    private Optional<Verdict> found = Optional.empty();

    Verification(
            Origin origin, KnownCheckpoints known, Collection<Disclosure> disclosures, Recomputation recomputation) {
        this.origin = origin;
        this.known = known;
        this.checkpoints = known.bySize();
        this.disclosures = disclosures;
        this.recomputation = recomputation;
        this.head = TrailHead.start(origin);
        compareRoots();
    }

    /** Takes the next entry; false if there is nothing to be found any more. */
    boolean accept(byte[] stored) {
        if (found.isPresent()) {
            return false;
        }
        long number = head.size();
        Either<Problems, Entry> read = Entry.parse(stored, origin.hashing());
        if (read.isLeft()) {
            broken(number, "entry.form", Text.of("该条目不是规范的条目", "it is no entry in its canonical form"));
            return false;
        }
        Entry entry = read.get();
        if (!entry.trail().equals(origin.line()) || entry.sequence() != number) {
            broken(number, "entry.place", Text.of("该条目不属于此处", "it does not belong to this trail at this place"));
            return false;
        }
        if (!entry.previous().equals(head.last())) {
            // What the next one names is not what stands before it: that is no longer proved, unless it was signed for.
            broken(
                    Math.max(signed, Math.max(0, number - 1)),
                    "entry.chain",
                    Text.of("后一条目所指的散列与之不符", "the entry behind it names another hash"));
            return false;
        }
        head = head.after(List.of(entry));
        compareRoots();
        return found.isEmpty() && checkValues(entry);
    }

    private void compareRoots() {
        while (next < checkpoints.size() && checkpoints.get(next).size() == head.size()) {
            if (!checkpoints.get(next).root().equals(head.checkpoint().root())) {
                broken(signed, "checkpoint.root", Text.of("与签署的根不符", "the root that was signed for is another"));
                return;
            }
            signed = head.size();
            next++;
        }
    }

    private boolean checkValues(Entry entry) {
        Map<String, JsonValue> values = new HashMap<>();
        for (Disclosure disclosure : disclosures) {
            if (disclosure.entry() == entry.sequence()) {
                if (!disclosure.isIn(entry.event().payload(), origin.hashing())) {
                    broken(
                            entry.sequence(),
                            "disclosure.commitment",
                            Text.of("披露的值不是该条目所密封的", "a value that was disclosed is not what the entry sealed"));
                    return false;
                }
                values.put(disclosure.opening().field(), disclosure.opening().value());
                disclosed++;
            }
        }
        switch (recomputation.check(entry.event(), values)) {
            case AGREES -> recomputed++;
            case NOT_AT_HAND -> notAtHand++;
            case DIFFERS ->
                broken(
                        entry.sequence(),
                        "recomputation.differs",
                        Text.of("重新计算的结果与记录不同", "worked out again it is not what was recorded"));
            case NOTHING_RECORDED -> {
                // Nothing to compare.
            }
        }
        return found.isEmpty();
    }

    private void broken(long entry, String code, Text reason) {
        found = Optional.of(new Verdict.Broken(entry, code, reason));
    }

    Verdict verdict() {
        if (found.isPresent()) {
            return found.get();
        }
        if (known.fault().isPresent()) {
            KnownCheckpoints.Fault fault = known.fault().get();
            return new Verdict.Broken(signed, fault.code(), fault.reason());
        }
        if (next < checkpoints.size()) {
            return new Verdict.Truncated(
                    head.size(), checkpoints.get(checkpoints.size() - 1).size());
        }
        List<Text> missing = missing();
        return missing.isEmpty()
                ? new Verdict.Sound(head.size(), signed, proved(), notProved())
                : new Verdict.NotProved(proved(), notProved(), missing);
    }

    private List<Text> missing() {
        List<Text> missing = new ArrayList<>();
        if (checkpoints.isEmpty()) {
            missing.add(
                    known.hasTooFewSigned()
                            ? Text.of("足够多受信密钥签署的检查点", "a checkpoint that enough of the trusted keys signed")
                            : Text.of("签署的检查点", "a signed checkpoint"));
        }
        if (notAtHand > 0) {
            missing.add(Text.of(
                    "重新计算 " + notAtHand + " 条所需的政策或事实",
                    "policies or facts to work out " + notAtHand + " entries again"));
        }
        if (disclosed < disclosures.size()) {
            missing.add(Text.of("所披露之值的条目", "the entries of which values were disclosed"));
        }
        return missing;
    }

    private List<Text> proved() {
        List<Text> proved = new ArrayList<>();
        proved.add(Text.of(
                head.size() + " 条依次相连", head.size() + " entries follow one another, each naming the one before"));
        if (signed > 0) {
            proved.add(Text.of(
                    "前 " + signed + " 条正是签署者所见，未改、未增、未删、未换序",
                    "the first " + signed + " are those that were signed for: none changed, added, gone or moved"));
        }
        if (disclosed > 0) {
            proved.add(
                    Text.of(disclosed + " 个披露的值正是所密封的", disclosed + " disclosed values are the ones that were sealed"));
        }
        if (recomputed > 0) {
            proved.add(Text.of(
                    recomputed + " 条记录经重新计算一致", recomputed + " records came out the same when worked out again"));
        }
        return proved;
    }

    private List<Text> notProved() {
        List<Text> not = new ArrayList<>();
        if (signed < head.size()) {
            not.add(Text.of(
                    "第 " + signed + " 条起无人签署：其后可能被截断或整体改写",
                    "from entry " + signed + " on nobody signed: what follows may have been cut off or written anew"));
        }
        not.add(TRUTH);
        not.add(TIME);
        not.add(HIDDEN);
        return not;
    }
}
