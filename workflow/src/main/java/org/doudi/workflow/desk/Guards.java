package org.doudi.workflow.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/**
 * Holds an act against the stage where the case is: everything that stands in its way is noted; what comes out with it, if the
 * work of the stage does, is the answer, which counts only if nothing was noted.
 */
final class Guards implements Act.Cases<Optional<Way>> {

    private static final Optional<Way> STAYS = Optional.empty();
    private static final Optional<Way> DONE = Optional.of(Way.DONE);
    private static final Set<Occasion> OF_ONES_OWN_WILL = Set.of(Occasion.ADMISSION, Occasion.URGENT);

    private final Bench bench;
    private final CaseFile file;
    private final Refusals refusals;

    Guards(Bench bench) {
        this.bench = bench;
        this.file = bench.file();
        this.refusals = bench.refusals();
    }

    @Override
    public Optional<Way> open(Act.Open act) {
        if (file.progress().isPresent()) {
            refusals.add("case.open", Map.of("case", file.id()), Text.of("已立案", "the case is open already"));
        }
        if (!act.procedure().equals(file.procedure().id())) {
            refusals.add(
                    "case.procedure",
                    Map.of(
                            "procedure",
                            act.procedure(),
                            "case",
                            file.procedure().id()),
                    Text.of("案卷属于另一程序", "the case is one of another procedure"));
        }
        Version version = file.version();
        if (bench.file()
                .shelf()
                .find(
                        version.regime(),
                        version.procedure().id(),
                        bench.command().on())
                .filter(version::isSameAs)
                .isEmpty()) {
            refusals.add(
                    "case.version",
                    Map.of("on", bench.command().on().toString()),
                    Text.of("当日有效的是另一版本", "another version is in force on that day"));
        }
        if (file.procedure().first().work() instanceof Work.Lodging lodging) {
            bench.requireRole(lodging.by());
        }
        return STAYS;
    }

    @Override
    public Optional<Way> sign(Act.Sign act) {
        bench.at(Progress.Lodging.class, lodging -> {
            bench.requireRole(Set.of(Role.HOUSEHOLD));
            if (lodging.isSigned()) {
                refusals.add("signed.already", Map.of(), Text.of("已签名", "it is signed already"));
            }
        });
        return STAYS;
    }

    @Override
    public Optional<Way> submit(Act.Submit act) {
        bench.at(Progress.Lodging.class, lodging -> {
            bench.requireRole(lodging.work().by());
            if (lodging.work().signed() && !lodging.isSigned()) {
                refusals.add(
                        "signature.missing", Map.of(), Text.of("户主尚未签名", "the head of the household has not signed"));
            }
        });
        return DONE;
    }

    @Override
    public Optional<Way> putOnRecord(Act.PutOnRecord act) {
        bench.at(Progress.Investigating.class, investigating -> {
            bench.requireImpartial(investigating.work().by());
            int least = investigating.work().people();
            if (act.people() < least) {
                refusals.add(
                        "investigation.people",
                        Map.of("people", String.valueOf(act.people()), "least", String.valueOf(least)),
                        Text.of("调查人员不足 " + least + " 人", "fewer than " + least + " people looked into it"));
            }
        });
        return STAYS;
    }

    /** Where facts are gathered, and where it is decided: there too it may be worked out. */
    @Override
    public Optional<Way> putFinding(Act.PutFinding act) {
        whoJudges();
        return STAYS;
    }

    @Override
    public Optional<Way> judge(Act.Judge act) {
        whoJudges();
        return STAYS;
    }

    private void whoJudges() {
        Optional<Set<Role>> roles = bench.now(Progress.Investigating.class)
                .map(now -> now.work().by())
                .or(() -> bench.now(Progress.Determining.class)
                        .map(now -> now.work().by()));
        if (roles.isEmpty()) {
            bench.notHere();
        }
        roles.ifPresent(bench::requireImpartial);
    }

    @Override
    public Optional<Way> send(Act.Send act) {
        bench.at(Progress.Referring.class, referring -> {
            bench.requireRole(referring.work().by());
            if (referring.sentOn().isPresent()) {
                refusals.add("referral.sent", Map.of(), Text.of("已提请", "it was sent already"));
            }
        });
        return STAYS;
    }

    @Override
    public Optional<Way> answer(Act.Answer act) {
        bench.at(Progress.Referring.class, referring -> {
            bench.requireRole(referring.work().to());
            if (referring.sentOn().isEmpty()) {
                refusals.add("referral.unsent", Map.of(), Text.of("尚未提请", "it was not sent yet"));
            }
        });
        return DONE;
    }

    /** Finishes an investigation, an undertaking or a notification: what it takes has to be there. */
    @Override
    public Optional<Way> finish(Act.Finish act) {
        Optional<Progress.Undertaking> undertaking = bench.now(Progress.Undertaking.class);
        Optional<Progress.Telling> telling = bench.now(Progress.Telling.class);
        undertaking.ifPresent(this::finish);
        telling.ifPresent(this::finish);
        if (undertaking.isEmpty() && telling.isEmpty()) {
            bench.at(Progress.Investigating.class, this::finish);
        }
        return DONE;
    }

    private void finish(Progress.Undertaking now) {
        bench.requireRole(now.work().by());
        if (!now.outstanding().isEmpty()) {
            refusals.add(
                    "undertaking.missing",
                    Map.of("items", Bench.names(now.outstanding())),
                    Text.of("帮扶要素尚未齐备", "what support needs is not all there"));
        }
    }

    private void finish(Progress.Telling now) {
        bench.requireRole(now.work().by());
        if (!now.outstanding().isEmpty()) {
            refusals.add(
                    "notification.missing",
                    Map.of("addressees", Bench.names(now.outstanding())),
                    Text.of("尚有未告知、未录入的", "not everybody was told"));
        }
    }

    /** What was gathered when the case was here before does not do: it is here again because something was wrong. */
    private void finish(Progress.Investigating now) {
        bench.requireRole(now.work().by());
        bench.requireEvidence(
                Bench.those(now.work().evidence(), one -> !now.gathered().contains(one)));
        bench.requireFindings(now.work().findings(), now.found());
    }

    @Override
    public Optional<Way> appraise(Act.Appraise act) {
        return new MeetingGuard(bench, act).check();
    }

    @Override
    public Optional<Way> post(Act.Post act) {
        return new NoticeGuard(bench).post();
    }

    @Override
    public Optional<Way> raiseObjection(Act.RaiseObjection act) {
        return new NoticeGuard(bench).raiseObjection();
    }

    @Override
    public Optional<Way> takeDown(Act.TakeDown act) {
        return new NoticeGuard(bench).takeDown();
    }

    @Override
    public Optional<Way> approve(Act.Approve act) {
        return new DecisionGuard(bench).approve(act);
    }

    @Override
    public Optional<Way> refuse(Act.Refuse act) {
        return new DecisionGuard(bench).refuse();
    }

    @Override
    public Optional<Way> sendBack(Act.Return act) {
        return new DecisionGuard(bench).sendBack();
    }

    @Override
    public Optional<Way> rule(Act.Rule act) {
        bench.at(
                Progress.Hearing.class,
                hearing -> bench.requireImpartial(hearing.work().by()));
        return Optional.of(act.upheld() ? Way.UPHELD : Way.DISMISSED);
    }

    @Override
    public Optional<Way> putDown(Act.PutDown act) {
        bench.at(Progress.Undertaking.class, undertaking -> {
            bench.requireRole(undertaking.work().by());
            if (!undertaking.work().items().contains(act.item())) {
                refusals.add(
                        "undertaking.unasked",
                        Map.of("item", act.item().name()),
                        Text.of("该项不在要求之列", "that is not asked for"));
            }
        });
        return STAYS;
    }

    @Override
    public Optional<Way> tell(Act.Tell act) {
        bench.at(Progress.Telling.class, telling -> {
            bench.requireRole(telling.work().by());
            if (!telling.work().to().contains(act.addressee())) {
                refusals.add(
                        "notification.unasked",
                        Map.of("addressee", act.addressee().name()),
                        Text.of("该对象不在要求之列", "nobody asks to tell them"));
            }
        });
        return STAYS;
    }

    /** What the household asked for it can withdraw until it is over; a review or an exit is not its own to end. */
    @Override
    public Optional<Way> withdraw(Act.Withdraw act) {
        bench.requireRole(Set.of(Role.HOUSEHOLD));
        if (!OF_ONES_OWN_WILL.contains(file.procedure().occasion())) {
            refusals.add(
                    "withdrawal.occasion",
                    Map.of("occasion", file.procedure().occasion().name()),
                    Text.of("复核、退出程序不因撤回而终止", "a review or an exit does not end because somebody withdraws"));
        }
        return STAYS;
    }

    /** Anybody can report a change, at every stage. */
    @Override
    public Optional<Way> reportChange(Act.ReportChange act) {
        return STAYS;
    }

    @Override
    public Optional<Way> move(Act.Move act) {
        return new MoveGuard(bench, act).check();
    }
}
