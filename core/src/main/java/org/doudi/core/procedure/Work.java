package org.doudi.core.procedure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What is done at a stage, by whom, and what it takes. The kind of work decides what can be done there at all; the ways in which
 * it can come out have each to lead somewhere.
 */
public sealed interface Work {

    /** The most people of a group or a team. */
    int MOST_PEOPLE = 1_000;

    /** The most questions to one meeting. */
    int MOST_QUESTIONS = 32;

    /**
     * An application or a declaration is lodged (申请、申报). Officials may open a case where the text lets them find people
     * themselves; without the head's signature, where that is asked for, it goes no further.
     *
     * @param by who may open a case
     * @param signed whether the head of the household has to sign
     */
    record Lodging(Set<Role> by, boolean signed) implements Work {
        /** Takes a copy; refuses an empty set. */
        public Lodging {
            by = some(by, "by");
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.DONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lodging(this);
        }
    }

    /**
     * Facts are gathered (调查核实): so many people, so many kinds of evidence, and the findings that have to be on record.
     *
     * @param by who does it
     * @param people at least how many of them together
     * @param evidence what has to be on record
     * @param findings the findings that have to be on record and determined
     */
    record Investigation(Set<Role> by, int people, Set<Evidence> evidence, Set<Matter> findings) implements Work {
        /** Takes copies; refuses an empty team and one that is too large, and an investigation of nothing. */
        public Investigation {
            by = some(by, "by");
            evidence = Set.copyOf(evidence);
            findings = Set.copyOf(findings);
            requirePeople(people, "people");
            Problems.require(
                    !evidence.isEmpty() || !findings.isEmpty(),
                    "investigation.empty",
                    "",
                    "",
                    Text.of("至少一项证据或认定", "some evidence or some finding"));
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.DONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.investigation(this);
        }
    }

    /**
     * Somebody else is asked and has to answer (提请核对): from the day it is sent until the answer is there the case waits.
     *
     * @param by who sends it
     * @param to who answers
     * @param gives what the answer is
     */
    record Referral(Set<Role> by, Set<Role> to, Evidence gives) implements Work {
        /** Takes copies; refuses empty sets. */
        public Referral {
            by = some(by, "by");
            to = some(to, "to");
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.DONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referral(this);
        }
    }

    /**
     * A group appraises in a meeting (民主评议).
     *
     * @param by who calls it and records it
     * @param least the fewest people that the group can have
     * @param most the most
     * @param attendance the id of the parameter (a ratio): what share of the group has to be there
     * @param pass the id of the parameter (a ratio): what share of those present has to be for it
     * @param moreThanPass whether it has to be more than that share
     * @param representatives the id of the parameter (a ratio): what share of those present has to represent villagers
     * @param asks the names of the questions that the group has to answer, one by one, before it votes; at most
     *     {@value Work#MOST_QUESTIONS}
     */
    record Appraisal(
            Set<Role> by,
            int least,
            int most,
            String attendance,
            String pass,
            boolean moreThanPass,
            Optional<String> representatives,
            Set<String> asks)
            implements Work {
        /** Takes copies; refuses an empty group and one that is too large, too many questions and those without a proper name. */
        public Appraisal {
            by = some(by, "by");
            asks = Set.copyOf(asks);
            var problems = Problems.collector();
            problems.require(
                    asks.size() <= MOST_QUESTIONS,
                    "appraisal.questions",
                    "asks",
                    String.valueOf(asks.size()),
                    Text.of("至多 " + MOST_QUESTIONS + " 项", "at most " + MOST_QUESTIONS));
            asks.stream().sorted().forEach(question -> Ids.check(question, "asks", problems));
            problems.throwIfAny();
            requirePeople(least, "least");
            requirePeople(most, "most");
            Problems.require(
                    least <= most,
                    "appraisal.size",
                    "most",
                    least + " to " + most,
                    Text.of("不小于最少人数", "no fewer than the least"));
        }

        /** How many people the group can have, in words: of a size that is not bound nothing but that. */
        public Text size() {
            if (least == 1 && most == MOST_PEOPLE) {
                return Text.of("人数不限", "any size");
            }
            String people = least == most ? String.valueOf(least) : least + "–" + most;
            return Text.of(people + " 人", people);
        }

        /** A meeting that only votes. */
        public Appraisal(
                Set<Role> by,
                int least,
                int most,
                String attendance,
                String pass,
                boolean moreThanPass,
                Optional<String> representatives) {
            this(by, least, most, attendance, pass, moreThanPass, representatives, Set.of());
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.PASSED, Way.NOT_PASSED);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.appraisal(this);
        }
    }

    /**
     * A notice is posted and stands for some days, so that anybody can object (公示).
     *
     * @param by who posts it
     * @param where where
     * @param days the id of the parameter (days)
     * @param unit which days count
     */
    record Posting(Set<Role> by, Place where, String days, Clock.Unit unit) implements Work {
        /** Takes a copy; refuses an empty set. */
        public Posting {
            by = some(by, "by");
        }

        /** A notice that stands for calendar days. */
        public Posting(Set<Role> by, Place where, String days) {
            this(by, where, days, Clock.Unit.CALENDAR);
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.UNDISPUTED, Way.OBJECTED);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.posting(this);
        }
    }

    /**
     * Offices decide (审核、审批): of several all of them, each on its own record.
     *
     * @param by who decides, all of them
     * @param formalities what makes it valid
     * @param evidence what has to be on record before it can be approved
     * @param findings the findings that have to be on record before it can be approved
     */
    record Determination(Set<Role> by, Set<Formality> formalities, Set<Evidence> evidence, Set<Matter> findings)
            implements Work {
        /** Takes copies; refuses an empty set of deciders. */
        public Determination {
            by = some(by, "by");
            formalities = Set.copyOf(formalities);
            evidence = Set.copyOf(evidence);
            findings = Set.copyOf(findings);
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.APPROVED, Way.REFUSED, Way.RETURNED);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.determination(this);
        }
    }

    /**
     * An objection is heard (听证、异议处理).
     *
     * @param by who hears it
     */
    record Hearing(Set<Role> by) implements Work {
        /** Takes a copy; refuses an empty set. */
        public Hearing {
            by = some(by, "by");
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.UPHELD, Way.DISMISSED);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hearing(this);
        }
    }

    /**
     * What support needs is put down: plans, funds, named persons (落实帮扶).
     *
     * @param by who puts it down
     * @param items everything that has to be there
     */
    record Undertaking(Set<Role> by, Set<Item> items) implements Work {
        /** Takes copies; refuses empty sets. */
        public Undertaking {
            by = some(by, "by");
            items = some(items, "items");
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.DONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undertaking(this);
        }
    }

    /**
     * People and registers are told (告知、录入).
     *
     * @param by who tells them
     * @param to everybody who has to be told
     */
    record Notification(Set<Role> by, Set<Addressee> to) implements Work {
        /** Takes copies; refuses empty sets. */
        public Notification {
            by = some(by, "by");
            to = some(to, "to");
        }

        @Override
        public Set<Way> ways() {
            return EnumSet.of(Way.DONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notification(this);
        }
    }

    /**
     * The procedure is over.
     *
     * @param result how it ended
     */
    record Closing(Result result) implements Work {
        @Override
        public Set<Way> ways() {
            return Set.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closing(this);
        }
    }

    /** The ways in which it can come out: each has to lead somewhere. */
    Set<Way> ways();

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** Lodging. */
        R lodging(Lodging work);

        /** Investigation. */
        R investigation(Investigation work);

        /** Referral. */
        R referral(Referral work);

        /** Appraisal. */
        R appraisal(Appraisal work);

        /** Posting. */
        R posting(Posting work);

        /** Determination. */
        R determination(Determination work);

        /** Hearing. */
        R hearing(Hearing work);

        /** Undertaking. */
        R undertaking(Undertaking work);

        /** Notification. */
        R notification(Notification work);

        /** Closing. */
        R closing(Closing work);
    }

    /** One function for each case. */
    <R> R match(Cases<R> cases);

    private static <E> Set<E> some(Set<E> values, String path) {
        Problems.require(!values.isEmpty(), "set.empty", path, "", Text.of("至少一项", "at least one"));
        return Set.copyOf(values);
    }

    private static void requirePeople(int people, String path) {
        Problems.require(
                people >= 1 && people <= MOST_PEOPLE,
                "people.bound",
                path,
                String.valueOf(people),
                Text.of("1 至 " + MOST_PEOPLE + " 人", "1 to " + MOST_PEOPLE + " people"));
    }
}
