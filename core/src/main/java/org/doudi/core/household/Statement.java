package org.doudi.core.household;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A judgement on the record (认定意见): the answer that somebody gave, on a day and for a reason, to a question that a
 * policy leaves to people. Where a text says "clearly", "well able" or "in principle", this is what answers it.
 *
 * @param question the id of the question, as the policy names it
 * @param member of a question about a person, the id of the member; absent of one about the household
 * @param answer yes or no
 * @param role in which role it was given
 * @param author the host's name for whoever gave it; never a personal one
 * @param reason why, in the author's words; personal, so it is shown nowhere
 * @param on the day on which it was given
 */
public record Statement(
        String question,
        Optional<String> member,
        boolean answer,
        Role role,
        String author,
        String reason,
        LocalDate on) {

    /** The longest reason. */
    public static final int MAX_REASON = 2_000;

    /** Refuses a judgement without a reason, and ids that are none. */
    public Statement {
        var problems = Problems.collector();
        Ids.check(question, "question", problems);
        member.ifPresent(id -> Ids.check(id, "member", problems));
        Ids.check(author, "author", problems);
        problems.require(
                !reason.isBlank() && reason.length() <= MAX_REASON,
                "statement.reason",
                "reason",
                reason.length() + " characters",
                Text.of("不为空、至多 " + MAX_REASON + " 字的理由", "a reason, of at most " + MAX_REASON + " characters"));
        problems.throwIfAny();
    }

    /** Yes. */
    public static Statement yes(String question, Role role, String author, String reason, LocalDate on) {
        return new Statement(question, Optional.empty(), true, role, author, reason, on);
    }

    /** No. */
    public static Statement no(String question, Role role, String author, String reason, LocalDate on) {
        return new Statement(question, Optional.empty(), false, role, author, reason, on);
    }

    /** The same answer, given of a member. */
    public Statement of(String memberId) {
        return new Statement(question, Optional.of(memberId), answer, role, author, reason, on);
    }

    /** Neither answer nor reason: they are personal. */
    @Override
    public String toString() {
        return "Statement[" + question + " on " + on + "]";
    }
}
