package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What became of one household on a roll in the course of one day (增减变化).
 *
 * @param on the day
 * @param number the number of the household's file
 * @param kind whether it came, stays with another line, or went
 * @param reasons why, in the order of the codes, at least one
 * @param line the line after it; absent of a household that went
 */
public record Movement(LocalDate on, String number, Kind kind, Set<Reason> reasons, Optional<Roll.Line> line) {

    /** In the order of days, and of one day in that of numbers. */
    static final Comparator<Movement> IN_ORDER =
            Comparator.comparing(Movement::on).thenComparing(Movement::number);

    /** Whether a household came, stays or went. */
    public enum Kind {
        /** It is on the roll and was not (新增). */
        ADDED(Text.of("新增", "added")),
        /** It is on the roll as before, with another line (调整). */
        ADJUSTED(Text.of("调整", "adjusted")),
        /** It is on the roll no more (取消). */
        CANCELLED(Text.of("取消", "cancelled"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** Its name. */
        public Text label() {
            return label;
        }
    }

    /** Why a roll changes. */
    public enum Reason {
        /** It was enrolled, for the first time as far as anybody knows (纳入). */
        ADMITTED(Text.of("纳入", "admitted")),
        /** It was enrolled once more (再次纳入). */
        ADMITTED_AGAIN(Text.of("再次纳入", "admitted again")),
        /** A review kept it though no case that enrolled it is on file (补录). */
        FOUND_ENROLLED(Text.of("复核时在册、无纳入案卷", "found enrolled without an admission on file")),
        /** It was in and is known to live here now (迁入). */
        MOVED_IN(Text.of("迁入或补明住址", "moved in, or its place became known")),
        /** A review closed with it staying (复核保留). */
        REVIEWED(Text.of("复核保留", "reviewed and kept")),
        /** Another case bears on it (另有案件). */
        ANOTHER_CASE(Text.of("另有案件办结", "another case was closed")),
        /** What is known of the household changed: its head, its people, its village (户情变化). */
        PARTICULARS(Text.of("户情变化", "particulars changed")),
        /** It was struck off (退出). */
        STRUCK_OFF(Text.of("退出", "struck off")),
        /** It is in, and known to live here no more (迁出). */
        MOVED_AWAY(Text.of("迁出或住址不明", "moved away, or its place became unknown")),
        /** Two files turned out to be of one household, which has the number of the older (并档). */
        FILES_JOINED(Text.of("并档", "two files joined"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /** Its name. */
        public Text label() {
            return label;
        }
    }

    /** Takes a copy; refuses a movement without a reason, one that leaves no line where it has to, and a line of another household. */
    public Movement {
        reasons = Set.copyOf(reasons);
        var problems = Problems.collector();
        problems.require(
                !reasons.isEmpty(), "movement.reasons", "reasons", "none", Text.of("至少一个原因", "at least one reason"));
        problems.require(
                line.isPresent() == (kind != Kind.CANCELLED),
                "movement.line",
                "line",
                kind.name(),
                Text.of("新增、调整有行，取消无行", "a line of who came or stays, none of who went"));
        String file = number;
        problems.require(
                line.filter(one -> !one.number().equals(file)).isEmpty(),
                "movement.number",
                "line/number",
                number,
                Text.of("同一档号", "the same number"));
        problems.throwIfAny();
    }

    /** The reasons in the order of the codes. */
    List<Reason> inOrder() {
        return reasons.stream().sorted().toList();
    }

    /** Which and how, and nothing of whom. */
    @Override
    public String toString() {
        return "Movement[" + on + " " + number + " " + kind + "]";
    }
}
