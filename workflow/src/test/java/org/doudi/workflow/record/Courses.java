package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Due;
import org.doudi.workflow.desk.Progress;

/** Takes cases through procedures that it does not know: at each stage it does what the stage asks for to come out so. */
final class Courses {

    static final Hash SEALED = Hash.of(new byte[32]);

    /** A county's registration, in 2013. */
    static final Regime REGISTRATION = regime(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300);

    /** A district's development support with an exit that is posted, until 2016. */
    static final Regime DEVELOPMENT = regime(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT);

    /** A city's monitoring and the national dibao beside it, from 2021 on. */
    static final Regime MONITORING = regime(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020);

    static final Desk DESK = Desk.of(List.of(REGISTRATION, DEVELOPMENT, MONITORING), StateCouncil.CALENDAR)
            .getOrElseThrow(Problems::toException);

    private Courses() {}

    private static Regime regime(Policy... layers) {
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    static Hash digest(Regime regime) {
        return DESK.regimes().get(List.of(REGISTRATION, DEVELOPMENT, MONITORING).indexOf(regime));
    }

    static CaseFile open(
            String id, Regime regime, String procedure, LocalDate on, Hash household, Optional<String> earlier) {
        CaseFile fresh = DESK.newCase(id, digest(regime), procedure, on).getOrElseThrow(Problems::toException);
        Work.Lodging lodging = (Work.Lodging) fresh.procedure().first().work();
        return done(DESK, fresh, one(lodging.by()), on, new Act.Open(procedure, household, earlier));
    }

    /** Goes on until the case is over so, on the shortest way. */
    static CaseFile until(Desk desk, CaseFile file, Result result) {
        CaseFile now = file;
        while (!now.isOver()) {
            now = come(desk, now, wayTo(now, result), result);
        }
        return now;
    }

    /** The first step of the shortest way from where the case is to such a closing. */
    private static Way wayTo(CaseFile file, Result result) {
        Procedure procedure = file.procedure();
        Stage here = file.stage().orElseThrow();
        Map<String, Way> first = new HashMap<>();
        Deque<Stage> next = new ArrayDeque<>(List.of(here));
        while (!next.isEmpty()) {
            Stage stage = next.remove();
            if (stage.work() instanceof Work.Closing closing && closing.result() == result) {
                return first.get(stage.id());
            }
            stage.leads().forEach((way, id) -> {
                if (!id.equals(here.id()) && first.putIfAbsent(id, first.getOrDefault(stage.id(), way)) == null) {
                    next.add(procedure.stage(id).orElseThrow());
                }
            });
        }
        throw new IllegalStateException("no way to " + result + " from " + here.id());
    }

    /** Does what lets the work of the stage come out so. */
    static CaseFile come(Desk desk, CaseFile file, Way way, Result aim) {
        LocalDate on = file.lastDay().orElseThrow().plusDays(1);
        Work work = file.stage().orElseThrow().work();
        if (work instanceof Work.Lodging lodging) {
            CaseFile now = lodging.signed() ? done(desk, file, Role.HOUSEHOLD, on, new Act.Sign(SEALED)) : file;
            return done(desk, now, one(lodging.by()), on, new Act.Submit());
        }
        if (work instanceof Work.Investigation investigation) {
            return investigate(desk, file, investigation, on, aim);
        }
        if (work instanceof Work.Referral referral) {
            CaseFile sent = done(desk, file, one(referral.by()), on, new Act.Send());
            return done(desk, sent, one(referral.to()), on, new Act.Answer(SEALED));
        }
        if (work instanceof Work.Appraisal appraisal) {
            int all = Math.max(appraisal.least(), 9);
            Map<String, Truth> answers =
                    appraisal.asks().stream().collect(Collectors.toMap(question -> question, question -> Truth.YES));
            int inFavour = way == Way.PASSED ? all : 0;
            return done(
                    desk,
                    file,
                    one(appraisal.by()),
                    on,
                    new Act.Appraise(all, all, all, inFavour, all - inFavour, answers, SEALED));
        }
        if (work instanceof Work.Posting posting) {
            CaseFile posted = done(desk, file, one(posting.by()), on, new Act.Post());
            if (way == Way.OBJECTED) {
                posted = done(desk, posted, Role.HOUSEHOLD, on, new Act.RaiseObjection(SEALED));
            }
            return done(desk, posted, one(posting.by()), afterNotice(desk, posted), new Act.TakeDown());
        }
        if (work instanceof Work.Determination determination) {
            return determine(desk, file, determination, on, way, aim);
        }
        if (work instanceof Work.Hearing hearing) {
            return done(desk, file, one(hearing.by()), on, new Act.Rule(way == Way.UPHELD, SEALED));
        }
        if (work instanceof Work.Undertaking undertaking) {
            CaseFile now = file;
            for (var item : undertaking.items().stream().sorted().toList()) {
                now = done(desk, now, one(undertaking.by()), on, new Act.PutDown(item, SEALED));
            }
            return done(desk, now, one(undertaking.by()), on, new Act.Finish());
        }
        Work.Notification notification = (Work.Notification) work;
        CaseFile now = file;
        for (var addressee : notification.to().stream().sorted().toList()) {
            now = done(desk, now, one(notification.by()), on, new Act.Tell(addressee));
        }
        return done(desk, now, one(notification.by()), on, new Act.Finish());
    }

    private static LocalDate afterNotice(Desk desk, CaseFile posted) {
        return desk.due(posted, posted.lastDay().orElseThrow()).stream()
                .filter(due -> due.kind() == Due.Kind.NOTICE)
                .findFirst()
                .flatMap(Due::by)
                .flatMap(DueDate::date)
                .orElseThrow()
                .plusDays(1);
    }

    private static CaseFile investigate(Desk desk, CaseFile file, Work.Investigation work, LocalDate on, Result aim) {
        Role by = one(work.by());
        CaseFile now = file;
        for (Evidence evidence : work.evidence().stream().sorted().toList()) {
            now = done(desk, now, by, on, new Act.PutOnRecord(evidence, work.people(), SEALED));
        }
        for (Matter matter : work.findings().stream().sorted().toList()) {
            now = done(desk, now, by, on, new Act.PutFinding(matter, answer(file, matter, aim), SEALED));
        }
        return done(desk, now, by, on, new Act.Finish());
    }

    private static CaseFile determine(
            Desk desk, CaseFile file, Work.Determination work, LocalDate on, Way way, Result aim) {
        List<Role> by = new ArrayList<>(work.by());
        by.sort(Comparator.naturalOrder());
        CaseFile now = file;
        for (Matter matter : work.findings().stream().sorted().toList()) {
            now = done(desk, now, by.get(0), on, new Act.PutFinding(matter, answer(file, matter, aim), SEALED));
        }
        if (way == Way.RETURNED) {
            return done(desk, now, by.get(0), on, new Act.Return(SEALED));
        }
        if (way == Way.REFUSED) {
            return done(desk, now, by.get(0), on, new Act.Refuse(SEALED));
        }
        for (Role role : by) {
            now = done(desk, now, role, on, new Act.Approve(work.formalities()));
        }
        return now;
    }

    /** What has to be found for a case to end so. */
    private static Truth answer(CaseFile file, Matter matter, Result aim) {
        if (file.procedure().occasion() == Occasion.ADMISSION) {
            return Truth.YES;
        }
        return matter == Matter.LEAVING || matter == Matter.EXIT ? Truth.of(aim == Result.STRUCK_OFF) : Truth.NO;
    }

    private static Role one(Set<Role> by) {
        return by.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    static CaseFile done(Desk desk, CaseFile file, Role role, LocalDate on, Act act) {
        Command command =
                new Command("c-" + (file.sequence() + 1), file.sequence(), Actor.of("somebody", role), on, act);
        Decision decision = desk.decide(file, command);
        if (decision instanceof Decision.Accepted accepted) {
            return file.after(accepted.happenings());
        }
        throw new IllegalStateException(act + " at " + file.stage().map(Stage::id) + ": " + decision);
    }

    /** A case of that outcome, from a day on. */
    static CaseFile whole(
            String id,
            Regime regime,
            String procedure,
            LocalDate on,
            Hash household,
            Optional<String> earlier,
            Result result) {
        return until(DESK, open(id, regime, procedure, on, household, earlier), result);
    }

    /** Goes on to a stage. */
    static CaseFile to(Desk desk, CaseFile file, String stage, Result aim) {
        CaseFile now = file;
        while (!now.stage().map(Stage::id).orElseThrow().equals(stage)
                && !(now.progress().orElseThrow() instanceof Progress.Closed)) {
            now = come(desk, now, wayTo(now, aim), aim);
        }
        return now;
    }

    static Hash household(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return Hash.of(bytes);
    }
}
