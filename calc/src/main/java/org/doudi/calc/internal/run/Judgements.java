package org.doudi.calc.internal.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Statement;
import org.doudi.core.policy.Provision;

/** Asks for the judgements on a household's record. */
public final class Judgements {

    private Judgements() {}

    /** A question as it stands on a day: which answers count, and what each comes to. */
    private static final class Question {
        private final String id;
        private final Set<Role> by;
        private final int holdsMonths;
        private final boolean openIfUnanswered;
        private final LocalDate day;

        Question(Provision.Question question, LocalDate day) {
            this.id = question.id();
            this.by = question.statedBy();
            this.holdsMonths = question.holdsMonths();
            this.openIfUnanswered = question.unanswered() == Provision.Silence.OPEN;
            this.day = day;
        }

        boolean isAnsweredBy(Statement statement) {
            return statement.question().equals(id) && by.contains(statement.role());
        }

        private boolean holds(Statement answer) {
            return holdsMonths == 0 || answer.on().plusMonths(holdsMonths).isAfter(day);
        }

        boolean isSurely(Statement latest) {
            return holds(latest) && latest.answer();
        }

        boolean isPossibly(Statement latest) {
            return holds(latest) ? latest.answer() : openIfUnanswered;
        }
    }

    /** What was answered to a question about the household. */
    public static final class Stated extends Op {
        private final int slot;
        private final Question question;

        public Stated(int slot, Provision.Question question, LocalDate day) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.question = new Question(question, day);
        }

        @Override
        boolean isSilent(Situation situation) {
            return situation.statements().isEmpty();
        }

        /** The latest answer that counts decides, also if an earlier one was another. */
        @Override
        public void run(Frame frame) {
            LocalDate latest = LocalDate.MIN;
            long low = 0;
            long high = question.openIfUnanswered ? 1 : 0;
            for (Statement statement : frame.situation.statements()) {
                if (question.isAnsweredBy(statement)
                        && statement.member().isEmpty()
                        && statement.on().isAfter(latest)) {
                    latest = statement.on();
                    low = question.isSurely(statement) ? 1 : 0;
                    high = question.isPossibly(statement) ? 1 : 0;
                }
            }
            frame.set(slot, low, high);
        }
    }

    /** What was answered to a question about each member. */
    public static final class StatedOf extends Op {
        private final int slot;
        private final Question question;

        public StatedOf(int slot, Provision.Question question, LocalDate day) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.question = new Question(question, day);
        }

        /** Of each member the latest answer that counts decides. */
        @Override
        public void run(Frame frame) {
            LocalDate[] latest = new LocalDate[frame.household.members().size()];
            Arrays.fill(latest, LocalDate.MIN);
            long low = 0;
            long high = question.openIfUnanswered ? frame.everyone : 0;
            for (Statement statement : frame.situation.statements()) {
                if (question.isAnsweredBy(statement) && statement.member().isPresent()) {
                    int place = frame.placeOf(statement.member().get());
                    if (statement.on().isAfter(latest[place])) {
                        latest[place] = statement.on();
                        long bit = 1L << place;
                        low = question.isSurely(statement) ? low | bit : low & ~bit;
                        high = question.isPossibly(statement) ? high | bit : high & ~bit;
                    }
                }
            }
            frame.set(slot, low, high);
        }
    }
}
