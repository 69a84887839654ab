package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Model;
import org.doudi.workflow.desk.model.Position;
import org.doudi.workflow.desk.model.Verdict;

/** A case at the desk and the same case in the model, side by side: whatever is asked is asked of both. */
final class Pair {

    static final Model MODEL = new Model(Book.OPEN);

    private final CaseFile blank;
    private final Map<String, Model.Done> past;
    private final List<Ask> asked;
    private CaseFile file;
    private Position at;

    private Pair(CaseFile blank, CaseFile file, Position at, Map<String, Model.Done> past, List<Ask> asked) {
        this.blank = blank;
        this.file = file;
        this.at = at;
        this.past = past;
        this.asked = asked;
    }

    /** A case that nobody has opened. */
    static Pair of(Book.Version version) {
        return of(version, version.opened());
    }

    /** A case that is to be opened on that day. */
    static Pair of(Book.Version version, LocalDate on) {
        CaseFile file = Bureau.fresh("case-1", version, on);
        return new Pair(file, file, Position.before(version, on), new HashMap<>(), new ArrayList<>());
    }

    /** The same case, for another future. */
    Pair copy() {
        return new Pair(blank, file, at, new HashMap<>(past), new ArrayList<>(asked));
    }

    CaseFile blank() {
        return blank;
    }

    CaseFile file() {
        return file;
    }

    Position at() {
        return at;
    }

    Map<String, Model.Done> past() {
        return past;
    }

    /** Everything that was asked and accepted. */
    List<Ask> asked() {
        return asked;
    }

    /** Asks both; what they answer has to be the same, and where the case then is. */
    Verdict ask(Ask ask) {
        return ask(ask, MODEL.decide(at, past, ask), Bureau.decide(file, ask));
    }

    /** The same, of a desk that did not begin the case. */
    Verdict askElsewhere(Ask ask) {
        return ask(ask, MODEL.decide(at, past, ask, true), Bureau.ELSEWHERE.decide(file, Bureau.command(ask)));
    }

    private Verdict ask(Ask ask, Verdict verdict, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            require(verdict.codes().equals(Bureau.codes(decision)), ask, verdict, decision);
            refused.refusals().forEach(refusal -> require(isWhole(refusal), ask, verdict, decision));
        } else if (decision instanceof Decision.AlreadyDone done) {
            require(done.sequence() == verdict.already(), ask, verdict, decision);
        } else {
            require(verdict.isAccepted(), ask, verdict, decision);
            Happening happening = ((Decision.Accepted) decision).happenings().get(0);
            require(happening.came().map(Way::name).equals(verdict.way()), ask, verdict, decision);
            CaseFile next = file.after(((Decision.Accepted) decision).happenings());
            require(Bureau.seen(next).equals(verdict.next()), ask, verdict, decision);
            file = next;
            past.put(ask.id(), new Model.Done(ask, file.sequence()));
            asked.add(ask);
        }
        at = verdict.next();
        return verdict;
    }

    /** A reason is told with its figures, in words and with its clause. */
    private static boolean isWhole(Refusal refusal) {
        return refusal.attributes().keySet().equals(Book.OPEN.says().get(refusal.code()))
                && refusal.attributes().values().stream().noneMatch(String::isBlank)
                && !refusal.cited().en().isBlank()
                && !refusal.cited().zh().isBlank()
                && !refusal.describe(Locale.CHINA).isBlank();
    }

    private void require(boolean holds, Ask ask, Verdict verdict, Decision decision) {
        if (!holds) {
            Optional<Position> next = decision instanceof Decision.Accepted accepted
                    ? Optional.of(Bureau.seen(file.after(accepted.happenings())))
                    : Optional.empty();
            throw new AssertionError("at " + at + "\nafter " + asked + "\nasked " + ask + "\nought to be " + verdict
                    + "\nis " + decision + " " + next);
        }
    }
}
