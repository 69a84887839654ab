package org.doudi.workflow.desk;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;

/**
 * What somebody wants to do about a case. Personal values come as commitments: what is hashed here can never be erased.
 */
public sealed interface Act {

    /**
     * Opens a case.
     *
     * @param procedure the id of the procedure
     * @param household the commitment to the household
     * @param found how the household was found, and by whom
     * @param earlier the host's name for the case that this one follows, if there is one: the household was in before, or this
     *     looks again at what that one decided; a desk sees one case: whether there is such a case, and whether it is over, is
     *     for the host to know
     */
    record Open(String procedure, Hash household, Discovery found, Optional<String> earlier) implements Act {
        /** Refuses names that are none. */
        public Open {
            var problems = Problems.collector();
            Ids.check(procedure, "procedure", problems);
            earlier.ifPresent(name -> Ids.check(name, "earlier", problems));
            problems.throwIfAny();
        }

        /** A case that the household's own application or declaration opens. */
        public Open(String procedure, Hash household, Optional<String> earlier) {
            this(procedure, household, Discovery.DECLARED, earlier);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** The head of the household signs (签名); the signature's record is committed to. */
    record Sign(Hash signature) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sign(this);
        }
    }

    /** The application goes on its way (提交). */
    record Submit() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.submit(this);
        }
    }

    /**
     * Puts evidence on record (取证).
     *
     * @param evidence what it is
     * @param people how many people gathered it
     * @param content the commitment to what it says
     */
    record PutOnRecord(Evidence evidence, int people, Hash content) implements Act {
        /** Refuses evidence that nobody gathered. */
        public PutOnRecord {
            Problems.require(
                    people >= 1 && people <= 1_000,
                    "people.bound",
                    "people",
                    String.valueOf(people),
                    Text.of("1 至 1000 人", "1 to 1000 people"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putOnRecord(this);
        }
    }

    /**
     * Puts a finding on record (认定).
     *
     * @param matter what it is about
     * @param answer what was found
     * @param derivation the commitment to why
     */
    record PutFinding(Matter matter, Truth answer, Hash derivation) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putFinding(this);
        }
    }

    /**
     * Answers a question that the text leaves to people (裁量事项): their answer stands with who gave it and why.
     *
     * @param question the name of the question
     * @param answer the answer
     * @param reason the commitment to why
     */
    record Judge(String question, Truth answer, Hash reason) implements Act {
        /** Refuses a question without a name and an answer that is none. */
        public Judge {
            var problems = Problems.collector();
            Ids.check(question, "question", problems);
            problems.require(
                    answer != Truth.OPEN, "judgement.open", "answer", answer.name(), Text.of("是或否", "yes or no"));
            problems.throwIfAny();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judge(this);
        }
    }

    /** Sends the case to whoever has to answer (提请核对). */
    record Send() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.send(this);
        }
    }

    /** The answer is there (反馈); what it says is committed to. */
    record Answer(Hash content) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }
    }

    /** The work of the stage is done (办结): of an investigation, an undertaking, a notification. */
    record Finish() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finish(this);
        }
    }

    /**
     * Records a meeting of the group (评议).
     *
     * @param group how many people the group has
     * @param present how many were there
     * @param representatives how many of those represented villagers
     * @param inFavour how many were for it
     * @param against how many were against; the others abstained
     * @param answers what the group answered to each question that it was asked
     * @param minutes the commitment to the minutes
     */
    record Appraise(
            int group,
            int present,
            int representatives,
            int inFavour,
            int against,
            Map<String, Truth> answers,
            Hash minutes)
            implements Act {
        /** Takes a copy; refuses numbers that cannot be: more present than there are, more votes than were present. */
        public Appraise {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
            var problems = Problems.collector();
            answers.keySet().forEach(question -> Ids.check(question, "answers", problems));
            problems.throwIfAny();
            boolean fine = group >= 1
                    && group <= 1_000
                    && present >= 0
                    && present <= group
                    && representatives >= 0
                    && representatives <= present
                    && inFavour >= 0
                    && inFavour <= present
                    && against >= 0
                    && against <= present - inFavour;
            Problems.require(
                    fine,
                    "appraisal.count",
                    "",
                    group + ", " + present + ", " + representatives + ", " + inFavour + ", " + against,
                    Text.of("彼此相符的人数与票数", "numbers of people and votes that agree with each other"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.appraise(this);
        }
    }

    /** Posts the notice (张榜公示). */
    record Post() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.post(this);
        }
    }

    /** Somebody objects while the notice stands (提出异议); what they say is committed to. */
    record RaiseObjection(Hash content) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raiseObjection(this);
        }
    }

    /** Takes the notice down when its days are over (公示期满). */
    record TakeDown() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takeDown(this);
        }
    }

    /**
     * An office approves (同意).
     *
     * @param formalities what makes it valid
     */
    record Approve(Set<Formality> formalities) implements Act {
        /** Takes a copy. */
        public Approve {
            formalities = Set.copyOf(formalities);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approve(this);
        }
    }

    /** An office refuses, for a reason that is committed to (不同意). */
    record Refuse(Hash reason) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refuse(this);
        }
    }

    /** An office sends the case back, for a reason that is committed to (退回补正). */
    record Return(Hash reason) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sendBack(this);
        }
    }

    /** The objection is upheld or dismissed, for a reason that is committed to (异议处理). */
    record Rule(boolean upheld, Hash reason) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** Puts down something that support needs (落实); what it is, or who, is committed to. */
    record PutDown(Item item, Hash content) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putDown(this);
        }
    }

    /** Tells somebody, or enters it in a register (告知、录入). */
    record Tell(Addressee addressee) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tell(this);
        }
    }

    /** The household withdraws (撤回). */
    record Withdraw() implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdraw(this);
        }
    }

    /** A change of the household is reported (报告变化); what changed is committed to. */
    record ReportChange(Hash content) implements Act {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportChange(this);
        }
    }

    /**
     * Moves the case to another version of its procedure (程序变更).
     *
     * @param regime the digest of the regime whose version it is
     * @param procedure the id of the procedure there
     */
    record Move(Hash regime, String procedure) implements Act {
        /** Refuses a name that is none. */
        public Move {
            var problems = Problems.collector();
            Ids.check(procedure, "procedure", problems);
            problems.throwIfAny();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** Open. */
        R open(Open act);

        /** Sign. */
        R sign(Sign act);

        /** Submit. */
        R submit(Submit act);

        /** PutOnRecord. */
        R putOnRecord(PutOnRecord act);

        /** PutFinding. */
        R putFinding(PutFinding act);

        /** Judge. */
        R judge(Judge act);

        /** Send. */
        R send(Send act);

        /** Answer. */
        R answer(Answer act);

        /** Finish. */
        R finish(Finish act);

        /** Appraise. */
        R appraise(Appraise act);

        /** Post. */
        R post(Post act);

        /** RaiseObjection. */
        R raiseObjection(RaiseObjection act);

        /** TakeDown. */
        R takeDown(TakeDown act);

        /** Approve. */
        R approve(Approve act);

        /** Refuse. */
        R refuse(Refuse act);

        /** Return. */
        R sendBack(Return act);

        /** Rule. */
        R rule(Rule act);

        /** PutDown. */
        R putDown(PutDown act);

        /** Tell. */
        R tell(Tell act);

        /** Withdraw. */
        R withdraw(Withdraw act);

        /** ReportChange. */
        R reportChange(ReportChange act);

        /** Move. */
        R move(Move act);
    }

    /** One function for each case. */
    <R> R match(Cases<R> cases);
}
