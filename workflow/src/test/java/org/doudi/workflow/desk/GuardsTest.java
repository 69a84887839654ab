package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Deed;
import org.doudi.workflow.desk.model.Ideas;
import org.doudi.workflow.desk.model.Position;
import org.doudi.workflow.desk.model.Proper;
import org.doudi.workflow.desk.model.Row;
import org.doudi.workflow.desk.model.Verdict;
import org.doudi.workflow.desk.model.Who;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every guard of every act fails alone somewhere, and every two that can fail together do, with nothing else: the reasons that are
 * told are then exactly these, each with its figures and its clause. Acts of all kinds are tried in many ways where cases can be;
 * which guards there are, and which two cannot meet, is in the table of guards.
 */
class GuardsTest {

    /** Codes of the package that refuse no command: what they say is that something is no act, no command or no case at all. */
    private static final Set<String> NO_REFUSALS = Set.of(
            "appraisal.count",
            "day.bound",
            "history.unlawful",
            "judgement.open",
            "people.bound",
            "procedure.absent",
            "regime.several",
            "sequence.negative");

    private static final List<String> TABLES = List.of(
            "hamlet.admission",
            "hamlet-later.admission",
            "village.registration.admission",
            "dongtai-2020.monitoring.review",
            "dongtai-2020.monitoring.exit",
            "national-2012.dibao.exit",
            "shangrao-2017.urgent.complex");

    /** For each act, and for the first questions of all, what was ever found to fail together. */
    private static final Map<String, Set<Set<String>>> SEEN = new TreeMap<>();

    @BeforeAll
    static void tryEverything() {
        List<Pair> places = places();
        for (Pair place : places) {
            for (String act : Book.OPEN.acts()) {
                tried(place, act);
            }
        }
        for (Pair place : places) {
            knock(place);
        }
    }

    static List<String> acts() {
        return Stream.concat(Stream.of("door"), Book.OPEN.acts().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyGuardFailsAloneSomewhere(String act) {
        for (Book.Line line : Book.OPEN.lines(act)) {
            for (String guard : line.guards()) {
                assertThat(SEEN.get(act)).as(guard + " alone").contains(Set.of(guard));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyTwoThatCanMeetFailTogether(String act) {
        for (Book.Line line : Book.OPEN.lines(act)) {
            for (String one : line.guards()) {
                for (String other : line.guards()) {
                    Set<String> both = new TreeSet<>(Set.of(one));
                    both.add(other);
                    if (both.size() == 2 && !Book.OPEN.never(act).contains(both)) {
                        assertThat(SEEN.get(act)).as(both + " of " + act).contains(both);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatCannotMeetNeverDoes(String act) {
        Book.OPEN
                .never(act)
                .forEach(both -> assertThat(SEEN.get(act)).noneMatch(together -> together.containsAll(both)));
    }

    @Test
    void everyCodeOfTheDeskIsAReasonOfItsOwnSomewhere() throws IOException {
        Set<String> alone = new TreeSet<>();
        SEEN.values()
                .forEach(all -> all.stream()
                        .filter(together -> together.size() == 1)
                        .forEach(together ->
                                alone.add(Verdict.code(together.iterator().next()))));
        Set<String> codes = new TreeSet<>();
        Pattern code = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/doudi/workflow/desk"))) {
            for (Path source : sources.toList()) {
                Matcher found = code.matcher(Files.readString(source));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        codes.removeAll(NO_REFUSALS);

        assertThat(alone).containsExactlyElementsOf(codes);
        assertThat(Book.OPEN.says().keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static void note(String act, Verdict verdict) {
        if (!verdict.failed().isEmpty()) {
            SEEN.computeIfAbsent(act, name -> new HashSet<>()).add(new TreeSet<>(verdict.failed()));
        }
    }

    /** Where cases can be: as far as the table of acts tells apart, with every mixture of findings, and in odd times. */
    private static List<Pair> places() {
        List<Pair> places = new ArrayList<>();
        for (String name : TABLES) {
            Book.Version version = version(name);
            for (Stations.Station station : Stations.of(version)) {
                places.add(station.pair());
                if (station.column().startsWith("D")) {
                    places.addAll(findings(station.pair()));
                }
            }
        }
        places.addAll(oddTimes());
        return places;
    }

    private static Book.Version version(String name) {
        return Book.OPEN.versions().stream()
                .filter(version -> version.table().name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Pair> findings(Pair pair) {
        List<Pair> all = List.of(pair);
        for (String matter : pair.at().row().orElseThrow().findings) {
            List<Pair> more = new ArrayList<>();
            for (Pair one : all) {
                for (String answer : List.of("YES", "NO", "OPEN")) {
                    more.add(Stations.done(
                            one, Proper.who("PutFinding", one.at()), Deed.of("PutFinding", matter, answer)));
                }
            }
            all = more;
        }
        return all;
    }

    /** Shares and days that are open, a year that nobody has announced, and what another version did not gather. */
    private static List<Pair> oddTimes() {
        List<Pair> odd = new ArrayList<>();
        Book.Version hamlet = version("hamlet.admission");
        for (int month = 3; month <= 11; month++) {
            odd.add(Stations.driven(hamlet, "appraisal", LocalDate.of(2018, month, 10)));
        }
        Pair unknown = Stations.driven(hamlet, "posting", LocalDate.of(2018, 12, 3));
        odd.add(Stations.done(unknown, Who.in("VILLAGE_COMMITTEE"), Deed.of("Post")));
        Pair unannounced = waited(Stations.driven(hamlet, "posting"), LocalDate.of(2026, 12, 28));
        odd.add(Stations.done(unannounced, Who.in("VILLAGE_COMMITTEE"), Deed.of("Post")));
        Pair elsewhere = Stations.driven(version("hamlet-later.admission"), "decision");
        Pair moved = Stations.done(elsewhere, Who.in("POVERTY_OFFICE"), Deed.of("Move", "hamlet.admission", "hamlet"));
        odd.add(moved);
        odd.addAll(findings(moved));
        Deed approval = Deed.approval(moved.at().row().orElseThrow().formalities);
        Pair gathered = Stations.driven(version("hamlet.admission"), "decision");
        odd.add(Stations.done(gathered, Who.in("TOWNSHIP"), approval));
        Pair jointly = Stations.done(
                Stations.driven(version("hamlet-last.admission"), "decision"),
                Who.in("TOWNSHIP"),
                Deed.approval(Set.of()));
        odd.add(Stations.done(jointly, Who.in("POVERTY_OFFICE"), Deed.of("Move", "hamlet.admission", "hamlet")));
        Pair half = Stations.done(
                Stations.done(elsewhere, Who.in("TOWNSHIP"), Deed.of("PutFinding", "ADMISSION", "YES")),
                Who.in("POVERTY_OFFICE"),
                Deed.of("Move", "hamlet.admission", "hamlet"));
        odd.add(half);
        return odd;
    }

    private static Pair waited(Pair pair, LocalDate day) {
        int later = (int) ChronoUnit.DAYS.between(pair.at().last().orElseThrow(), day);
        Pair same = pair.copy();
        return Stations.done(
                same,
                new Ideas.Idea(Who.in("FINANCE"), Deed.of("ReportChange"), later).ask(same.at(), Stations.id(same)));
    }

    /** An act in every way in which something can be wrong with it. */
    private static void tried(Pair place, String act) {
        Position at = place.at();
        Set<String> roles = new TreeSet<>(Set.of("HOUSEHOLD", "CIVIL_AFFAIRS", "FINANCE"));
        at.row().ifPresent(row -> {
            roles.addAll(row.by);
            roles.addAll(row.to);
        });
        Set<LocalDate> days = days(at);
        for (Deed deed : deeds(act, at)) {
            for (String role : roles) {
                for (LocalDate day : days) {
                    ask(place, new Who("one", role, false), day, deed);
                    ask(place, new Who("one", role, true), day, deed);
                }
            }
        }
    }

    private static Set<LocalDate> days(Position at) {
        LocalDate today = at.today();
        Set<LocalDate> days = new TreeSet<>(Set.of(today));
        if (at.doing().since().isPresent() && at.row().orElseThrow().kind.equals("posting")) {
            days.add(today.plusDays(Ideas.untilOver(at)));
        }
        if (at.row().map(row -> row.kind.equals("lodging")).orElse(true)) {
            days.add(today.minusDays(at.stage().isPresent() ? 0 : 60));
            days.add(LocalDate.of(2021, 7, 2));
        }
        return days;
    }

    private static void ask(Pair place, Who who, LocalDate day, Deed deed) {
        Ask ask = new Ask(Stations.id(place), place.at().sequence(), who, day, deed);
        Verdict verdict = place.copy().ask(ask);
        if (!verdict.codes().contains("act.notHere")) {
            boolean door = Book.OPEN.lines("door").get(0).guards().containsAll(verdict.failed());
            note(door && !verdict.failed().isEmpty() ? "door" : deed.act(), verdict);
        } else {
            note("elsewhere", verdict);
        }
    }

    private static List<Deed> deeds(String act, Position at) {
        Optional<Row> row = at.row();
        Deed proper = Proper.deed(act, at);
        return switch (act) {
            case "Open" -> List.of(proper, Deed.of(act, "nothing.procedure"));
            case "PutOnRecord" -> List.of(proper, Deed.gathered("SPOT_CHECK", 1));
            case "Appraise" ->
                row.filter(here -> here.kind.equals("appraisal"))
                        .map(GuardsTest::meetings)
                        .orElse(List.of(proper));
            case "Approve" -> List.of(proper, Deed.approval(Set.of()));
            case "PutDown" -> List.of(proper, Deed.of(act, "CONTACT"), Deed.of(act, "PROJECT"));
            case "Tell" -> List.of(proper, Deed.of(act, "LOW_INCOME_SYSTEM"));
            case "Move" ->
                Stream.concat(
                                Stream.of(Deed.of(act, "hamlet.admission", "nowhere")),
                                Book.OPEN.versions().stream()
                                        .map(version -> Deed.of(act, version.table().procedure, version.regime())))
                        .toList();
            default -> List.of(proper);
        };
    }

    /** With exactly the shares that are asked for, and with fewer. */
    private static List<Deed> meetings(Row row) {
        List<Deed> all = new ArrayList<>();
        Map<String, String> answered = new TreeMap<>();
        row.asks.forEach(question -> answered.put(question, "YES"));
        for (int group : List.of(row.least, row.most, row.most + 1)) {
            for (int present : new TreeSet<>(List.of(0, group / 2, (2 * group + 2) / 3, group))) {
                for (int representatives : new TreeSet<>(List.of(0, (present + 1) / 2, present))) {
                    all.add(Deed.meeting(group, present, representatives, present, 0, answered));
                    all.add(Deed.meeting(group, present, representatives, present / 2, 0, answered));
                    all.add(Deed.meeting(group, present, representatives, 0, 0, Map.of()));
                }
            }
        }
        return all;
    }

    /** Whatever stands in the way of any act at all, at this desk and at another. */
    private static void knock(Pair place) {
        Position at = place.at();
        LocalDate today = at.today();
        for (String act : List.of("Open", "Withdraw", "ReportChange")) {
            for (long after : List.of(at.sequence(), at.sequence() + 1)) {
                for (LocalDate day : List.of(today, today.minusDays(1))) {
                    Ask ask = new Ask(Stations.id(place), after, Proper.who(act, at), day, Proper.deed(act, at));
                    Pair here = place.copy();
                    Verdict verdict = here.ask(ask);
                    if (verdict.codes().stream().allMatch(GuardsTest::isDoor)) {
                        note("door", verdict);
                    }
                    note("door", place.copy().askElsewhere(ask));
                    if (verdict.isAccepted()) {
                        Ask other = new Ask(ask.id(), ask.after(), ask.who(), day.plusDays(1), ask.deed());
                        note("reused", here.ask(other));
                        assertThat(here.ask(ask).already()).isEqualTo(here.at().sequence());
                    }
                }
            }
        }
    }

    private static boolean isDoor(String code) {
        return Book.OPEN.lines("door").get(0).guards().contains(code);
    }
}
