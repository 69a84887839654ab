package org.doudi.workflow.record;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Member;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Result;
import org.doudi.core.text.Text;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Due;
import org.doudi.workflow.desk.Progress;

/** Where notices are posted (公示栏): what there is to post of a case on a day, and the list of those who are in. Immutable. */
public final class NoticeBoard {

    private final Desk desk;
    private final Archive archive;

    private NoticeBoard(Desk desk, Archive archive) {
        this.desk = desk;
        this.archive = archive;
    }

    /**
     * A notice board.
     *
     * @param desk the desk of the cases: it knows how long notices stand
     * @param archive the cases
     */
    public static NoticeBoard of(Desk desk, Archive archive) {
        return new NoticeBoard(desk, archive);
    }

    /**
     * What there is to post of a case on a day: at a stage of posting the opinion, or that somebody is to leave; once it is decided,
     * where the village is told or somebody was enrolled, the result; that somebody has left.
     *
     * @return or that there is nothing: no such case yet, or nothing that anybody beside the household has to read
     */
    public Either<Problems, PublicNotice> ofCase(String id, LocalDate on) {
        Optional<PublicNotice> notice = archive.file(id, on)
                .flatMap(file -> archive.ofCase(id, on).flatMap(dossier -> notice(file, dossier, on)));
        return notice.<Either<Problems, PublicNotice>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.of(
                        "notice.none",
                        "case",
                        id,
                        Text.of("当日有须公示事项的案件", "a case of which something is to be posted that day"))));
    }

    private Optional<PublicNotice> notice(CaseFile file, Dossier dossier, LocalDate on) {
        Progress progress = file.progress().orElseThrow();
        Occasion occasion = file.procedure().occasion();
        boolean leaves = occasion == Occasion.EXIT || occasion == Occasion.REVIEW;
        if (progress instanceof Progress.Posting posting) {
            PublicNotice.Kind kind = leaves ? PublicNotice.Kind.EXIT_OPINION : PublicNotice.Kind.OPINION;
            return Optional.of(posted(kind, posting, file, dossier, on));
        }
        if (progress instanceof Progress.Telling telling && telling.work().to().contains(Addressee.VILLAGE)) {
            PublicNotice.Kind kind = leaves ? PublicNotice.Kind.EXIT : PublicNotice.Kind.RESULT;
            return Optional.of(result(kind, telling.work().by(), file, dossier, on));
        }
        if (progress instanceof Progress.Closed closed && closed.result() == Result.ENROLLED) {
            return Optional.of(result(PublicNotice.Kind.RESULT, Set.of(), file, dossier, on));
        }
        return progress instanceof Progress.Closed closed && closed.result() == Result.STRUCK_OFF
                ? Optional.of(result(PublicNotice.Kind.EXIT, Set.of(), file, dossier, on))
                : Optional.empty();
    }

    private PublicNotice posted(
            PublicNotice.Kind kind, Progress.Posting posting, CaseFile file, Dossier dossier, LocalDate on) {
        return new PublicNotice(
                kind,
                file.procedure().programme(),
                Optional.of(file.id()),
                on,
                posting.work().where(),
                dossier.village(),
                posting.since(),
                posting.since().map(since -> lastDay(file, on)),
                discreet(posting.work().by()),
                lastDecided(dossier, file.id()),
                List.of(entry(dossier, Optional.empty())));
    }

    /** Unknown where the number of days has no value, or the calendar is not announced so far. */
    private Fact<LocalDate> lastDay(CaseFile file, LocalDate on) {
        return desk.due(file, on).stream()
                .filter(due -> due.kind() == Due.Kind.NOTICE)
                .findFirst()
                .flatMap(Due::by)
                .flatMap(DueDate::date)
                .map(Fact::known)
                .orElseGet(Fact::unknown);
    }

    private static PublicNotice result(
            PublicNotice.Kind kind, Set<Role> by, CaseFile file, Dossier dossier, LocalDate on) {
        return new PublicNotice(
                kind,
                file.procedure().programme(),
                Optional.of(file.id()),
                on,
                Place.VILLAGE,
                dossier.village(),
                Optional.empty(),
                Optional.empty(),
                discreet(by),
                lastDecided(dossier, file.id()),
                List.of(entry(dossier, Optional.empty())));
    }

    /** Everybody who is in a programme and known to live there (名单公示), by the numbers of their files. */
    public PublicNotice list(Division unit, String programme, LocalDate on) {
        return new PublicNotice(
                PublicNotice.Kind.LIST,
                programme,
                Optional.empty(),
                on,
                Place.VILLAGE,
                Fact.known(unit),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                archive.on(on).stream()
                        .filter(dossier -> Units.isIn(dossier, unit))
                        .flatMap(dossier ->
                                dossier.in(programme).stream().map(in -> entry(dossier, Optional.of(in.since()))))
                        .toList());
    }

    private static PublicNotice.Entry entry(Dossier dossier, Optional<Fact<LocalDate>> since) {
        Fact<MaskedNumber> number = dossier.members()
                .value()
                .map(members -> members.get(0))
                .flatMap(Member::residentId)
                .map(MaskedNumber::of)
                .map(Fact::known)
                .orElseGet(Fact::unknown);
        return new PublicNotice.Entry(
                dossier.head().match(name -> Fact.known(MaskedName.of(name)), Fact::unknown),
                number,
                dossier.people(),
                since);
    }

    /** What was decided at the stage at which somebody decided last: of several offices each. */
    private static List<OfficeDecision> lastDecided(Dossier dossier, String id) {
        List<OfficeDecision> all = dossier.cases().stream()
                .filter(one -> one.outline().id().equals(id))
                .flatMap(one -> one.decisions().stream())
                .toList();
        int from = all.size();
        while (from > 0
                && all.get(from - 1).stage().equals(all.get(all.size() - 1).stage())) {
            from--;
        }
        return all.subList(from, all.size()).stream()
                .map(one -> new OfficeDecision(one.on(), discreet(one.office()), one.stage(), one.way()))
                .toList();
    }

    private static Set<Role> discreet(Set<Role> roles) {
        return roles.stream().map(NoticeBoard::discreet).collect(Collectors.toSet());
    }

    /** That the disabled persons' federation had a say tells that somebody is disabled. */
    private static Role discreet(Role role) {
        return role == Role.DISABLED_FEDERATION ? Role.OTHER_AGENCY : role;
    }

    @Override
    public String toString() {
        return "NoticeBoard[" + archive + "]";
    }
}
