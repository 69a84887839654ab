package org.doudi.workflow.desk;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Way;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.ClockLedger;
import org.doudi.workflow.calendar.WorkingCalendar;
import org.doudi.workflow.procedure.ProcedureCheck;

/**
 * Decides what can be done about cases. Pure and shared by threads: it is given a case, a command and its day, and answers with
 * what happened or with every reason why it cannot be; nothing is ever half done. There is no clock in it: working days are
 * those of the calendar as it was known on the day of the command.
 */
public final class Desk {

    private final Shelf shelf;
    private final WorkingCalendar calendar;

    private Desk(Shelf shelf, WorkingCalendar calendar) {
        this.shelf = shelf;
        this.calendar = calendar;
    }

    /** A desk for the procedures of one regime. */
    public static Either<Problems, Desk> of(Regime regime, WorkingCalendar calendar) {
        return of(List.of(regime), calendar);
    }

    /**
     * A desk for the procedures of several regimes, old ones included: cases keep the version with which they began. Every
     * version of every procedure is checked first ({@link ProcedureCheck}); one error refuses the desk.
     */
    public static Either<Problems, Desk> of(List<Regime> regimes, WorkingCalendar calendar) {
        var problems = Problems.collector();
        Map<Hash, Regime> known = new LinkedHashMap<>();
        for (Regime regime : regimes) {
            String digest = Formats.digest(regime);
            known.put(Hash.parse(digest).getOrElseThrow(Problems::toException), regime);
            regime.provisions()
                    .forEach((id, series) -> series.entries().stream()
                            .map(entry -> entry.value().value())
                            .filter(Procedure.class::isInstance)
                            .map(Procedure.class::cast)
                            .forEach(procedure -> requireSound(procedure, problems)));
        }
        return problems.orElse(() -> new Desk(new Shelf(known), calendar));
    }

    private static void requireSound(Procedure procedure, Problems.Collector problems) {
        ProcedureCheck.of(procedure)
                .errors()
                .forEach(error -> problems.require(
                        false,
                        error.code(),
                        procedure.id() + "/" + error.stage().or(error::clock).orElse("-"),
                        error.code(),
                        error.words()));
    }

    /**
     * A case that is yet to be opened under a procedure of the only regime that the desk has.
     *
     * @param id the host's name for the case; never a personal one
     * @param procedure the id of the procedure
     * @param on the day on which it will be opened: the version in force then
     */
    public Either<Problems, CaseFile> newCase(String id, String procedure, LocalDate on) {
        return Problems.attempt(() -> {
            Problems.require(
                    shelf.regimes().size() == 1,
                    "regime.several",
                    "regime",
                    String.valueOf(shelf.regimes().size()),
                    Text.of("指明依据哪一套政策", "which of the regimes is meant"));
            return newCase(id, shelf.regimes().keySet().iterator().next(), procedure, on)
                    .getOrElseThrow(Problems::toException);
        });
    }

    /**
     * A case that is yet to be opened under a procedure of a regime.
     *
     * @param id the host's name for the case; never a personal one
     * @param regime the digest of the regime
     * @param procedure the id of the procedure
     * @param on the day on which it will be opened: the version in force then
     */
    public Either<Problems, CaseFile> newCase(String id, Hash regime, String procedure, LocalDate on) {
        return Problems.attempt(() -> {
            Optional<Version> version = shelf.find(regime, procedure, on);
            Problems.require(
                    version.isPresent(),
                    "procedure.absent",
                    procedure,
                    on.toString(),
                    Text.of("当日有效的程序", "a procedure in force on that day"));
            return CaseFile.of(id, shelf, version.orElseThrow());
        });
    }

    /** Decides on a command: what happened, or that it happened before, or every reason why it cannot be done. */
    public Decision decide(CaseFile file, Command command) {
        Optional<Long> done = file.doneBy(command.id());
        Refusals refusals = new Refusals(file.version()::cited);
        if (done.isPresent()) {
            Happening before = file.happenings().get((int) (done.get() - 1));
            if (!command.brings(before)) {
                refusals.add(
                        "command.reused",
                        Map.of("sequence", String.valueOf(before.sequence())),
                        Text.of("该命令编号已用于他事", "another command had that id"));
            }
            return refusals.isEmpty()
                    ? new Decision.AlreadyDone(before.sequence())
                    : new Decision.Refused(refusals.all());
        }
        Optional<Way> came = check(file, command, refusals);
        return refusals.isEmpty()
                ? new Decision.Accepted(List.of(happening(file, command, came)))
                : new Decision.Refused(refusals.all());
    }

    /** Notes everything that stands in the way; if nothing does, the answer is how the work of the stage came out. */
    private Optional<Way> check(CaseFile file, Command command, Refusals refusals) {
        requireCurrent(file, command, refusals);
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        return command.act().match(new Guards(new Bench(file, command, calendar, refusals)));
    }

    /** What the sender knows has to be all there is, days do not go back, and the case has to be open and not over. */
    private void requireCurrent(CaseFile file, Command command, Refusals refusals) {
        if (command.after() != file.sequence()) {
            refusals.add(
                    "case.stale",
                    Map.of("after", String.valueOf(command.after()), "sequence", String.valueOf(file.sequence())),
                    Text.of("案件已有新进展", "the case has moved on"));
        }
        Optional<LocalDate> last = file.lastDay();
        if (last.filter(command.on()::isBefore).isPresent()) {
            refusals.add(
                    "day.before",
                    Map.of(
                            "on",
                            command.on().toString(),
                            "last",
                            last.map(LocalDate::toString).orElse("")),
                    Text.of("日期早于上一事项", "a day before what happened last"));
        }
        boolean opens = command.act() instanceof Act.Open;
        if (!opens && file.progress().isEmpty()) {
            refusals.add("case.unopened", Map.of(), Text.of("尚未立案", "the case is not open"));
        }
        if (!file.shelf().equals(shelf)) {
            refusals.add(
                    "case.foreign", Map.of("case", file.id()), Text.of("案卷属于另一处", "the case began at another desk"));
        }
        if (file.isOver()) {
            refusals.add("case.over", Map.of(), Text.of("案件已结", "the case is over"));
        }
    }

    private static Happening happening(CaseFile file, Command command, Optional<Way> came) {
        String stage = file.stage().orElseGet(file.procedure()::first).id();
        return new Happening(
                file.sequence() + 1, command.id(), command.actor(), command.on(), command.act(), stage, came);
    }

    /**
     * The case once more, from what happened to it: each thing is decided anew, so that a history which the procedure does not
     * allow is told.
     *
     * @param blank the case as it was before anything happened ({@link #newCase})
     */
    public Either<Problems, CaseFile> replay(CaseFile blank, List<Happening> happenings) {
        return Problems.attempt(() -> {
            CaseFile file = blank;
            for (Happening happening : happenings) {
                Decision decision = decide(file, Command.of(happening));
                Problems.require(
                        decision.equals(new Decision.Accepted(List.of(happening))),
                        "history.unlawful",
                        String.valueOf(happening.sequence()),
                        decision.toString(),
                        Text.of("程序允许的事项", "something that the procedure allows"));
                file = file.after(happening);
            }
            return file;
        });
    }

    /**
     * Every kind of thing that somebody could do about a case on a day, and why the rest cannot be done. What an option has
     * filled in is what the stage asks for; a judgement and a move are not among them.
     */
    public List<Option> options(CaseFile file, Actor actor, LocalDate on) {
        return new Proposals(file)
                .all().stream()
                        .map(act -> new Option(act, refusals(file, actor, on, act)))
                        .toList();
    }

    private List<Refusal> refusals(CaseFile file, Actor actor, LocalDate on, Act act) {
        Refusals refusals = new Refusals(file.version()::cited);
        check(file, new Command("option", file.sequence(), actor, on, act), refusals);
        return refusals.all();
    }

    /** What is due about a case: the work of its stage, its notice, and the clocks that have started. */
    public List<Due> due(CaseFile file, LocalDate on) {
        return new Dues(file, on, file.settings(), calendar.knownOn(on)).all();
    }

    /**
     * The ledger of a clock of the case's procedure; nothing if there is no such clock, if it has not started or if the number
     * of its days has no value.
     */
    public Optional<ClockLedger> ledger(CaseFile file, String clock) {
        return file.procedure().clocks().stream()
                .filter(one -> one.id().equals(clock))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(ClockHistory.of(file).get(clock))
                        .flatMap(events -> Dues.ledger(one, events, file.settings())));
    }

    /**
     * Which of some cases could be moved to another version of their procedure on a day, and why the others cannot. Nothing is
     * moved: that takes a command for each.
     *
     * @return for each case in their order everything that stands in the way
     */
    public Map<String, List<Refusal>> planMove(List<CaseFile> files, Actor actor, LocalDate on, Act.Move move) {
        Map<String, List<Refusal>> plan = new LinkedHashMap<>();
        files.forEach(file -> plan.put(file.id(), refusals(file, actor, on, move)));
        return plan;
    }

    /** The digests of the regimes that it knows, in their order. */
    public List<Hash> regimes() {
        return List.copyOf(shelf.regimes().keySet());
    }

    @Override
    public String toString() {
        return "Desk" + shelf.regimes().keySet();
    }
}
