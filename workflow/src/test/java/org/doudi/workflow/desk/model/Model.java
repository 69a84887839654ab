package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.doudi.workflow.desk.model.Position.Doing;

/** Reads out of the tables what ought to be answered to a command, and where the case then is. */
public final class Model {

    /** A command that was accepted, and its number. */
    public record Done(Ask ask, long sequence) {}

    /** What a guard looks at. */
    private record Desk(Book book, Position at, Ask ask, boolean foreign) {
        Row row() {
            return at.row().orElseThrow();
        }

        Deed deed() {
            return ask.deed();
        }

        boolean in(Set<String> roles) {
            return roles.contains(ask.who().role());
        }

        int number(int which) {
            return deed().numbers().get(which);
        }

        String occasion() {
            return at.version().table().occasion;
        }

        Optional<Share> present() {
            return at.on(row().present, ask.on());
        }

        Optional<Share> representatives() {
            return row().representatives.flatMap(share -> at.on(share, ask.on()));
        }

        Optional<Share> pass() {
            return at.on(row().pass, ask.on());
        }

        Optional<Integer> days() {
            return at.doing().since().flatMap(since -> at.on(row().days, since));
        }

        Optional<LocalDate> lastDay() {
            return Model.lastDay(at, ask.on());
        }

        boolean isAgainst(boolean approved) {
            String matter = occasion().equals("ADMISSION") ? "ADMISSION" : "LEAVING";
            String needed = switch (occasion()) {
                case "ADMISSION" -> approved ? "YES" : "";
                case "REVIEW" -> approved ? "NO" : "YES";
                case "EXIT" -> approved ? "YES" : "NO";
                default -> "";
            };
            String found = at.finding(matter);
            return !needed.isEmpty()
                    && row().findings.contains(matter)
                    && !found.equals("OPEN")
                    && !found.equals(needed);
        }

        boolean isAnyOpen() {
            return row().findings.stream().anyMatch(matter -> at.finding(matter).equals("OPEN"));
        }

        Optional<Book.Version> target() {
            return book.find(deed().answer(), deed().what(), ask.on());
        }

        Optional<Row> there() {
            return target().flatMap(version -> version.table().row(at.stage().orElseThrow()));
        }
    }

    private static final Map<String, Predicate<Desk>> FAILS = new HashMap<>();

    static {
        FAILS.put("case.stale", desk -> desk.ask().after() != desk.at().sequence());
        FAILS.put(
                "day.before",
                desk -> desk.at().last().filter(desk.ask().on()::isBefore).isPresent());
        FAILS.put(
                "case.unopened",
                desk -> desk.at().stage().isEmpty() && !desk.deed().act().equals("Open"));
        FAILS.put("case.foreign", Desk::foreign);
        FAILS.put("case.over", desk -> desk.at().isOver());
        FAILS.put("case.open", desk -> desk.at().stage().isPresent());
        FAILS.put(
                "case.procedure",
                desk -> !desk.deed().what().equals(desk.at().version().table().procedure));
        FAILS.put("case.version", desk -> {
            Book.Version version = desk.at().version();
            return desk.book()
                    .find(
                            version.regime(),
                            version.table().procedure,
                            desk.ask().on())
                    .filter(version::equals)
                    .isEmpty();
        });
        FAILS.put(
                "actor.role(opener)",
                desk -> !desk.in(desk.at().version().table().first().by));
        FAILS.put("actor.role(household)", desk -> !desk.in(Set.of("HOUSEHOLD")));
        FAILS.put("actor.role(by)", desk -> !desk.in(desk.row().by));
        FAILS.put("actor.role(to)", desk -> !desk.in(desk.row().to));
        FAILS.put("actor.role(movers)", desk -> !desk.in(Set.of("CIVIL_AFFAIRS", "POVERTY_OFFICE")));
        FAILS.put("actor.relative", desk -> desk.ask().who().relative());
        FAILS.put("signed.already", desk -> desk.at().doing().signed());
        FAILS.put(
                "signature.missing",
                desk -> desk.row().signed && !desk.at().doing().signed());
        FAILS.put("investigation.people", desk -> desk.number(0) < desk.row().people);
        FAILS.put("referral.sent", desk -> desk.at().doing().since().isPresent());
        FAILS.put("referral.unsent", desk -> desk.at().doing().since().isEmpty());
        FAILS.put("evidence.missing(since)", desk -> !desk.at().doing().marks().containsAll(desk.row().evidence));
        FAILS.put(
                "evidence.missing(ever)", desk -> !desk.at().evidence().keySet().containsAll(desk.row().evidence));
        FAILS.put(
                "finding.open(since)",
                desk -> desk.isAnyOpen() || !desk.at().doing().found().containsAll(desk.row().findings));
        FAILS.put("finding.open(asked)", Desk::isAnyOpen);
        FAILS.put("finding.open(review)", desk -> desk.occasion().equals("REVIEW") && desk.isAnyOpen());
        FAILS.put("finding.against(approve)", desk -> desk.isAgainst(true));
        FAILS.put("finding.against(refuse)", desk -> desk.isAgainst(false));
        FAILS.put("undertaking.missing", desk -> !desk.at().doing().marks().containsAll(desk.row().items));
        FAILS.put(
                "undertaking.unasked",
                desk -> !desk.row().items.contains(desk.deed().what()));
        FAILS.put("notification.missing", desk -> !desk.at().doing().marks().containsAll(desk.row().tell));
        FAILS.put(
                "notification.unasked",
                desk -> !desk.row().tell.contains(desk.deed().what()));
        FAILS.put("appraisal.group", desk -> desk.number(0) < desk.row().least || desk.number(0) > desk.row().most);
        FAILS.put("parameter.open(present)", desk -> desk.present().isEmpty());
        FAILS.put(
                "appraisal.attendance",
                desk -> desk.present()
                        .filter(share -> share.compare(desk.number(1), desk.number(0)) < 0)
                        .isPresent());
        FAILS.put(
                "parameter.open(representatives)",
                desk -> desk.row().representatives.isPresent()
                        && desk.representatives().isEmpty());
        FAILS.put(
                "appraisal.representatives",
                desk -> desk.representatives()
                        .filter(share -> desk.number(1) == 0 || share.compare(desk.number(2), desk.number(1)) < 0)
                        .isPresent());
        FAILS.put(
                "parameter.open(for)",
                desk -> desk.row().pass.on(desk.ask().on()).isEmpty());
        FAILS.put(
                "appraisal.unanswered",
                desk -> desk.row().asks.stream()
                        .anyMatch(question -> !Set.of("YES", "NO")
                                .contains(desk.deed().answers().getOrDefault(question, "OPEN"))));
        FAILS.put("notice.posted", desk -> desk.at().doing().since().isPresent());
        FAILS.put("notice.unposted", desk -> desk.at().doing().since().isEmpty());
        FAILS.put(
                "parameter.open(days)",
                desk -> desk.at().doing().since().isPresent() && desk.days().isEmpty());
        FAILS.put(
                "calendar.unannounced",
                desk -> desk.days().isPresent() && desk.lastDay().isEmpty());
        FAILS.put(
                "notice.runs",
                desk -> desk.lastDay()
                        .filter(last -> !desk.ask().on().isAfter(last))
                        .isPresent());
        FAILS.put(
                "notice.over",
                desk -> desk.lastDay()
                        .filter(last -> desk.ask().on().isAfter(last))
                        .isPresent());
        FAILS.put(
                "approved.already",
                desk -> desk.at().doing().marks().contains(desk.ask().who().role()));
        FAILS.put("formality.missing", desk -> !desk.deed().with().containsAll(desk.row().formalities));
        FAILS.put("withdrawal.occasion", desk -> !Set.of("ADMISSION", "URGENT").contains(desk.occasion()));
        FAILS.put("move.unknown", desk -> desk.target().isEmpty());
        FAILS.put(
                "move.same",
                desk -> desk.target().filter(desk.at().version()::equals).isPresent());
        FAILS.put(
                "move.other",
                desk -> desk.target()
                        .map(Book.Version::table)
                        .filter(other -> !other.occasion.equals(desk.occasion())
                                || !other.programme.equals(desk.at().version().table().programme))
                        .isPresent());
        FAILS.put(
                "move.stage", desk -> desk.target().isPresent() && desk.there().isEmpty());
        FAILS.put(
                "move.work",
                desk -> desk.there()
                        .filter(there ->
                                transfer(desk.row(), desk.at().doing(), there).isEmpty())
                        .isPresent());
    }

    private final Book book;

    /** A model that goes by a book. */
    public Model(Book book) {
        this.book = book;
    }

    /** The last day of the notice that stands, if it is posted, the number of its days is known and so is the calendar. */
    public static Optional<LocalDate> lastDay(Position at, LocalDate knownOn) {
        return at.row()
                .filter(row -> row.kind.equals("posting"))
                .flatMap(row -> at.doing()
                        .since()
                        .flatMap(since ->
                                at.on(row.days, since).flatMap(days -> Days.last(since, days, row.working, knownOn))));
    }

    /** What ought to be answered, for a case with that past. */
    public Verdict decide(Position at, Map<String, Done> past, Ask ask) {
        return decide(at, past, ask, false);
    }

    /** The same; {@code foreign} if the case began at a desk with other regimes. */
    public Verdict decide(Position at, Map<String, Done> past, Ask ask, boolean foreign) {
        Done done = past.get(ask.id());
        if (done != null) {
            Ask before = done.ask();
            boolean same = before.who().equals(ask.who())
                    && before.on().equals(ask.on())
                    && before.deed().equals(ask.deed());
            return same
                    ? new Verdict(done.sequence(), List.of(), Optional.empty(), at)
                    : refused(at, List.of("command.reused"));
        }
        Desk desk = new Desk(book, at, ask, foreign);
        List<String> failed = failed(book.lines("door").get(0).guards(), desk);
        if (!failed.isEmpty()) {
            return refused(at, failed);
        }
        String kind = at.row().map(row -> row.kind).orElse("");
        for (Book.Line line : book.lines(ask.deed().act())) {
            if (line.belongs(kind)) {
                failed = failed(line.guards(), desk);
                return failed.isEmpty() ? accepted(desk, line.outcome()) : refused(at, failed);
            }
        }
        return refused(at, List.of("act.notHere"));
    }

    private static Verdict refused(Position at, List<String> failed) {
        return new Verdict(0, failed, Optional.empty(), at);
    }

    private static List<String> failed(List<String> guards, Desk desk) {
        List<String> failed = new ArrayList<>(0);
        for (String guard : guards) {
            Predicate<Desk> fails = FAILS.get(guard);
            if (fails == null) {
                throw new IllegalStateException("no such guard: " + guard);
            }
            if (fails.test(desk)) {
                failed.add(guard);
            }
        }
        return failed;
    }

    private static Verdict accepted(Desk desk, String outcome) {
        Position now = effect(desk).later(desk.ask().on());
        Optional<String> way = way(desk, outcome, now);
        Position next = way.map(came -> go(desk.row(), came, now)).orElse(now);
        return new Verdict(0, List.of(), way, next);
    }

    /** An approval on findings stands until it is looked at or decided again. */
    private static Position go(Row from, String way, Position now) {
        String to = from.leads.get(way);
        Position next = now.at(to);
        String kind = next.row().orElseThrow().kind;
        boolean stands = way.equals("APPROVED")
                && !from.findings.isEmpty()
                && !kind.equals("investigation")
                && !kind.equals("determination");
        return stands ? next.approved(from.stage) : next;
    }

    private static Optional<String> way(Desk desk, String outcome, Position now) {
        return switch (outcome) {
            case "stays", "withdrawn" -> Optional.empty();
            case "vote" -> Optional.of(hasPassed(desk) ? "PASSED" : "NOT_PASSED");
            case "objections" -> Optional.of(desk.at().doing().objections() > 0 ? "OBJECTED" : "UNDISPUTED");
            case "approvals" ->
                now.doing().marks().containsAll(desk.row().by) ? Optional.of("APPROVED") : Optional.empty();
            case "ruling" -> Optional.of(desk.deed().answer());
            default -> Optional.of(outcome);
        };
    }

    private static boolean hasPassed(Desk desk) {
        int present = desk.number(1);
        int order = desk.pass().orElseThrow().compare(desk.number(3), present);
        return present > 0 && (desk.row().more ? order > 0 : order >= 0);
    }

    private static Position effect(Desk desk) {
        Position at = desk.at();
        Doing doing = at.doing();
        String what = desk.deed().what();
        LocalDate on = desk.ask().on();
        String by = desk.ask().who().id();
        return switch (desk.deed().act()) {
            case "Open" ->
                at.under(at.version(), on, doing).at(at.version().table().first().stage);
            case "Sign" -> at.with(doing.sign());
            case "PutOnRecord" -> at.with(doing.mark(what)).onRecord(what, on);
            case "PutFinding" ->
                (desk.row().kind.equals("investigation") ? at.with(doing.find(what)) : at)
                        .found(what, desk.deed().answer());
            case "Judge" -> at.judged(what, desk.deed().answer(), by, on);
            case "Send", "Post" -> at.with(doing.since(on));
            case "Answer" -> at.onRecord(desk.row().gives, on);
            case "Appraise" -> {
                Position judged = at;
                for (Map.Entry<String, String> answer : desk.deed().answers().entrySet()) {
                    judged = judged.judged(answer.getKey(), answer.getValue(), by, on);
                }
                yield judged;
            }
            case "RaiseObjection" -> at.with(doing.object());
            case "Approve" -> at.with(doing.mark(desk.ask().who().role()));
            case "PutDown", "Tell" -> at.with(doing.mark(what));
            case "Withdraw" -> at.gone();
            case "ReportChange" -> at.changed();
            case "Move" ->
                at.under(
                        desk.target().orElseThrow(),
                        on,
                        transfer(desk.row(), doing, desk.there().orElseThrow()).orElseThrow());
            default -> at;
        };
    }

    /** How far the work then is in another version: what was done stays done as far as it is asked for there. */
    private static Optional<Doing> transfer(Row here, Doing doing, Row there) {
        if (!here.kind.equals(there.kind)) {
            return Optional.empty();
        }
        return switch (here.kind) {
            case "referral" -> Optional.of(doing).filter(same -> here.gives.equals(there.gives));
            case "determination" ->
                Optional.of(doing.marks(both(doing.marks(), there.by)))
                        .filter(left -> !left.marks().containsAll(there.by));
            case "undertaking" -> Optional.of(doing.marks(both(doing.marks(), there.items)));
            case "notification" -> Optional.of(doing.marks(both(doing.marks(), there.tell)));
            case "closing" -> Optional.empty();
            default -> Optional.of(doing);
        };
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }
}
