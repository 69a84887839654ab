package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Deed;
import org.doudi.workflow.desk.model.Ideas;
import org.doudi.workflow.desk.model.Model;
import org.doudi.workflow.desk.model.Position;
import org.doudi.workflow.desk.model.Proper;
import org.doudi.workflow.desk.model.Row;
import org.doudi.workflow.desk.model.Table;
import org.doudi.workflow.desk.model.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state of every procedure, breadth first: from each state every command below is asked of desk and model, they answer the
 * same, every stage is reached and from every state a final one.
 *
 * <p>What makes two cases the same state: the stage; how far its work is (signed or not; what was gathered and found since the case
 * came to it; sent or not; posted or not, objected to or not, and whether what happened last happened after the notice's last day;
 * who has approved; what was put down; who was told); which evidence is on record, of what the procedure asks for anywhere; which
 * findings, of what it asks for anywhere, are yes or no: one that is open is the same as none; at which stage an approval on
 * findings stands, to which a reported change takes the case back. Days, numbers, ids, people and answers to questions are left
 * out. Two cases that differ only in these are answered alike, but for the commands' days.
 *
 * <p>The commands: everything the stage asks for, by the first of those who may (by each, where several have to approve); of findings
 * yes and no and open; the notice taken down on the day after its last and on the day of posting; a meeting all for it, one all
 * against it and one with nobody there; and a withdrawal, a reported change, and one act that belongs elsewhere.
 *
 * <p>Two of the sizes by hand. Urgent help, a simple matter: not open 1; report, signed or not 2; assign, nobody named or somebody 2;
 * decide 1; two ends; withdrawn from each of three stages 3: that is 11. Its steps: opened 1; of report unsigned sign, submit,
 * withdraw, report a change 4, signed the same without signing 3; of assign naming, withdrawing and reporting 3, finishing too 4; of
 * decide three decisions, withdrawing and reporting 5: that is 20. Chongqing's review of the registered: not open 1; call, signed or
 * not 2; check with nothing found 1, with yes, no or open found here 3, with yes or no found before a return 2; decide with yes, no or
 * nothing 3; two ends 2: that is 14.
 */
class StatesTest {

    /** By table: stages, states, steps. */
    private static final String SIZES = """
            national-2012.dibao.admission                 15  100   271
            national-2012.dibao.review                     6   19    59
            national-2012.dibao.exit                       6   60   352
            national-2021.dibao.admission                 12   56   134
            national-2021.dibao.review                     6   19    59
            national-2021.dibao.exit                       6   60   352
            national-2021.single-person.admission         12   56   134
            xixia-pilot.development.admission             14  121   396
            xixia-pilot.development.exit                   7   80   258
            registration-2300.registration.admission      15  162   785
            registration-2300.registration.review          5   24   105
            chongqing-2017.dibao.admission                14   87   229
            chongqing-2017-linkage.registration.admission  6   29    60
            chongqing-2017-linkage.registration.review     5   14    49
            chongqing-2017-linkage.dibao.exit              6  276  2513
            shangrao-2017.dibao.admission                 19  105   273
            shangrao-2017.urgent.simple                    5   11    20
            shangrao-2017.urgent.ordinary                  5   11    20
            shangrao-2017.urgent.complex                   5   13    37
            dongtai-2020.monitoring.admission             12   87   256
            dongtai-2020.monitoring.review                 7  850  9115
            dongtai-2020.monitoring.exit                   7  846  9096
            village.registration.admission                11  101   349
            """;

    private static final Path PAGE = Path.of("..", "docs", "procedure-states.md");

    private static final String INTRODUCTION = """
            <!-- Generated from the table of the test: StatesTest, -Dgolden.update=true. -->

            # How many states a procedure has

            A case at the desk can be in as many ways as its [procedure](procedures.md) has states. A test goes through all of them,
            breadth first, with commands of every kind from each; at every step the desk answers what a model answers that knows
            only tables written by hand from the documents. Every stage is reached, and from every state the procedure can be
            brought to its end without a withdrawal.

            Two cases are in the same state if they are at the same stage, as far with its work (signed or not, what was gathered,
            found, put down and told since the case came there, sent, posted, objected to, the notice's days over or not, who has
            approved), with the same evidence on record, the same findings, yes or no, of what the procedure asks for, and the same
            approval to go back to if a change is reported. Days, numbers and people are left out, and so are the answers to
            questions. *Steps* are the accepted commands from one state to another or back to itself, one for each thing that the
            stage asks for, with a withdrawal and a reported change.

            A procedure that asks for several kinds of evidence and several findings at one stage has the most: they can come in
            any order, and what was gathered before an objection or a return is on record but has to be gathered again.

            每一程序的全部状态：同一环节、同一进度、同样的在案材料与认定，视为同一状态；日期、编号与人员不计。测试逐一走遍，每一步都与依文件手工
            写成的表格相符；每一环节均可到达，自任一状态均可不经撤回而办结。
            """;

    static List<Book.Version> procedures() {
        return Book.OPEN.procedures().stream()
                .filter(version -> !version.regime().startsWith("hamlet"))
                .toList();
    }

    private final Map<String, Pair> found = new LinkedHashMap<>();
    private final Map<String, Set<String>> leads = new HashMap<>();
    private int steps;

    @ParameterizedTest
    @MethodSource("procedures")
    void everyStateAnswersAsTheModelAndHasAWayOut(Book.Version version) {
        explore(version);
        assertThat(List.of(version.table().rows.size(), found.size(), steps))
                .as("stages, states and steps")
                .isEqualTo(size(version.table().name));
        requireStages(version);
        requireWaysOut();
    }

    private static List<Integer> size(String table) {
        return SIZES.lines()
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .filter(words -> words.get(0).equals(table))
                .findFirst()
                .map(words -> words.subList(1, 4).stream().map(Integer::valueOf).toList())
                .orElseThrow();
    }

    @Test
    void thePageHasTheTable() throws IOException {
        List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
        lines.add("");
        lines.add("| policy | procedure | stages | states | steps |");
        lines.add("| --- | --- | ---: | ---: | ---: |");
        for (Book.Version version : procedures()) {
            Table table = version.table();
            List<Integer> size = size(table.name);
            boolean village = version.regime().equals("village");
            lines.add("| "
                    + (village ? "made up, with every kind of work" : table.name.substring(0, table.name.indexOf('.')))
                    + " | `" + table.procedure + "` | " + size.get(0) + " | " + size.get(1) + " | " + size.get(2)
                    + " |");
        }
        String page = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void explore(Book.Version version) {
        Deque<String> next = new ArrayDeque<>();
        Pair begin = Pair.of(version);
        found.put(state(begin.at()), begin);
        next.add(state(begin.at()));
        while (!next.isEmpty()) {
            String here = next.remove();
            Pair pair = found.get(here);
            for (Ask ask : asks(pair)) {
                Pair then = pair.copy();
                if (then.ask(ask).isAccepted()) {
                    steps++;
                    String there = state(then.at());
                    leads.computeIfAbsent(here, state -> new LinkedHashSet<>()).add(there);
                    if (found.putIfAbsent(there, then) == null) {
                        next.add(there);
                    }
                }
            }
        }
    }

    private void requireStages(Book.Version version) {
        assertThat(found.values().stream()
                        .flatMap(pair -> pair.at().stage().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        version.table().rows.stream().map(row -> row.stage).toList());
    }

    /** A withdrawal is no way out of a procedure: it is left out. */
    private void requireWaysOut() {
        Map<String, Set<String>> back = new HashMap<>();
        leads.forEach((here, all) -> all.forEach(
                there -> back.computeIfAbsent(there, state -> new HashSet<>()).add(here)));
        Set<String> out = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        found.forEach((state, pair) -> {
            if (pair.at().isOver() && !pair.at().withdrawn()) {
                next.add(state);
            }
        });
        while (!next.isEmpty()) {
            String state = next.remove();
            if (out.add(state)) {
                next.addAll(back.getOrDefault(state, Set.of()));
            }
        }
        assertThat(found.entrySet().stream()
                        .filter(entry -> !out.contains(entry.getKey())
                                && !entry.getValue().at().withdrawn())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static String state(Position at) {
        Set<String> evidence = new TreeSet<>(at.evidence().keySet());
        Map<String, String> findings = new TreeMap<>(at.findings());
        Set<String> askedEvidence = new TreeSet<>();
        Set<String> askedFindings = new TreeSet<>();
        at.version().table().rows.forEach(row -> {
            askedEvidence.addAll(row.evidence);
            askedEvidence.add(row.gives);
            askedFindings.addAll(row.findings);
        });
        evidence.retainAll(askedEvidence);
        findings.keySet().retainAll(askedFindings);
        findings.values().removeIf("OPEN"::equals);
        Position.Doing doing = at.doing();
        Optional<LocalDate> last = at.last().flatMap(day -> Model.lastDay(at, day));
        boolean over = last.filter(day -> at.last().orElseThrow().isAfter(day)).isPresent();
        return at.stage().orElse("-") + " " + at.withdrawn() + " " + doing.signed() + " " + doing.marks() + " "
                + doing.found() + " " + doing.since().isPresent() + " " + over + " " + (doing.objections() > 0) + " "
                + evidence + " " + findings + " " + at.standing().orElse("-");
    }

    private static List<Ask> asks(Pair pair) {
        Position at = pair.at();
        List<Ideas.Idea> ideas = new ArrayList<>();
        ideas.add(proper("Open", at));
        at.row().ifPresent(row -> work(at, row, ideas));
        ideas.add(proper("Withdraw", at));
        ideas.add(proper("ReportChange", at));
        at.row().ifPresent(row -> ideas.add(proper(row.kind.equals("hearing") ? "Submit" : "Rule", at)));
        return ideas.stream().map(idea -> idea.ask(at, Stations.id(pair))).toList();
    }

    private static Ideas.Idea proper(String act, Position at) {
        return new Ideas.Idea(Proper.who(act, at), Proper.deed(act, at), 0);
    }

    private static void work(Position at, Row row, List<Ideas.Idea> ideas) {
        switch (row.kind) {
            case "lodging" -> add(ideas, at, "Sign", "Submit");
            case "investigation" -> {
                Who who = Proper.who("Finish", at);
                row.evidence.forEach(what -> ideas.add(new Ideas.Idea(who, Deed.gathered(what, row.people), 0)));
                findings(row, who, ideas);
                add(ideas, at, "Finish");
            }
            case "referral" -> add(ideas, at, "Send", "Answer");
            case "appraisal" -> {
                Deed all = Proper.deed("Appraise", at);
                int group = all.numbers().get(0);
                Who who = Proper.who("Appraise", at);
                ideas.add(new Ideas.Idea(who, all, 0));
                ideas.add(new Ideas.Idea(who, Deed.meeting(group, group, group, 0, group, all.answers()), 0));
                ideas.add(new Ideas.Idea(who, Deed.meeting(group, 0, 0, 0, 0, all.answers()), 0));
            }
            case "posting" -> {
                add(ideas, at, "Post", "RaiseObjection", "TakeDown");
                if (at.doing().since().isPresent()) {
                    ideas.add(new Ideas.Idea(Proper.who("TakeDown", at), Deed.of("TakeDown"), Ideas.untilOver(at)));
                    ideas.add(new Ideas.Idea(
                            Proper.who("ReportChange", at), Deed.of("ReportChange"), Ideas.untilOver(at)));
                }
            }
            case "determination" -> {
                findings(row, Proper.who("Approve", at), ideas);
                for (String role : row.by) {
                    for (String act : List.of("Approve", "Refuse", "Return")) {
                        ideas.add(new Ideas.Idea(Who.in(role), Proper.deed(act, at), 0));
                    }
                }
            }
            case "hearing" -> {
                Who who = Proper.who("Rule", at);
                ideas.add(new Ideas.Idea(who, Deed.of("Rule", "", "UPHELD"), 0));
                ideas.add(new Ideas.Idea(who, Deed.of("Rule", "", "DISMISSED"), 0));
            }
            case "undertaking" -> {
                Who who = Proper.who("PutDown", at);
                row.items.forEach(item -> ideas.add(new Ideas.Idea(who, Deed.of("PutDown", item), 0)));
                add(ideas, at, "Finish");
            }
            case "notification" -> {
                Who who = Proper.who("Tell", at);
                row.tell.forEach(one -> ideas.add(new Ideas.Idea(who, Deed.of("Tell", one), 0)));
                add(ideas, at, "Finish");
            }
            default -> {}
        }
    }

    private static void add(List<Ideas.Idea> ideas, Position at, String... acts) {
        for (String act : acts) {
            ideas.add(proper(act, at));
        }
    }

    private static void findings(Row row, Who who, List<Ideas.Idea> ideas) {
        for (String matter : row.findings) {
            for (String answer : List.of("YES", "NO", "OPEN")) {
                ideas.add(new Ideas.Idea(who, Deed.of("PutFinding", matter, answer), 0));
            }
        }
    }
}
