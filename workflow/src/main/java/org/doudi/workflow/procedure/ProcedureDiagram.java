package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/**
 * A procedure as a picture: its stages as states, its ways as arrows. A clock is a number in a circle at every stage where it
 * runs, and a line of a note.
 */
public final class ProcedureDiagram {

    private static final int TWENTY = 20;
    private static final int CIRCLED_ONE = 0x2460;
    private static final int CIRCLED_TWENTY_ONE = 0x3251;

    private final Procedure procedure;
    private final Locale locale;
    private final Map<String, String> names = new HashMap<>();

    private ProcedureDiagram(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
        // Names of its own: an id of a stage could be a word of the language, such as "state" or "end".
        procedure.stages().forEach(stage -> names.put(stage.id(), "s" + (names.size() + 1)));
    }

    /**
     * A state diagram in Mermaid, ending with a line break. Parameters are named by their ids; no title can break out of its
     * place. The same procedure gives the same text.
     *
     * @param procedure the procedure, sound or not
     * @param locale Chinese or, for any other language, English
     */
    public static String mermaid(Procedure procedure, Locale locale) {
        return new ProcedureDiagram(procedure, locale).write();
    }

    private String write() {
        List<String> lines = new ArrayList<>();
        for (Stage stage : procedure.stages()) {
            lines.add("state \"" + label(stage) + "\" as " + name(stage.id()));
        }
        lines.add("[*] --> " + name(procedure.first().id()));
        procedure.stages().forEach(stage -> lines.addAll(arrows(stage)));
        lines.addAll(note());
        return lines.stream()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining("", "stateDiagram-v2\n", ""));
    }

    /** What it is called, which clocks run there and, of a notice, how long it stands. */
    private String label(Stage stage) {
        StringBuilder label = new StringBuilder(in(stage.title()));
        String running = IntStream.range(0, procedure.clocks().size())
                .filter(i -> procedure.clocks().get(i).runsAt().contains(stage.id()))
                .mapToObj(ProcedureDiagram::sign)
                .collect(Collectors.joining());
        label.append(running.isEmpty() ? "" : " " + running);
        if (stage.work() instanceof Work.Posting posting) {
            label.append("<br/>").append(in(Words.standing(posting, Text.same(posting.days()))));
        }
        return label.toString();
    }

    /** What is simply done needs no word: there is only one way on. */
    private List<String> arrows(Stage stage) {
        String from = name(stage.id()) + " --> ";
        if (Graph.isClosing(stage)) {
            return List.of(from + "[*]");
        }
        return stage.leads().entrySet().stream()
                .sorted(Comparator.comparing(lead -> lead.getKey().ordinal()))
                .map(lead -> from
                        + name(lead.getValue())
                        + (lead.getKey() == Way.DONE
                                ? ""
                                : " : " + in(lead.getKey().label())))
                .toList();
    }

    /** What the signs of the clocks stand for, beside the first stage. On one line: a note over several would end where a title says so. */
    private List<String> note() {
        String clocks = IntStream.range(0, procedure.clocks().size())
                .mapToObj(i -> sign(i) + " " + in(clock(procedure.clocks().get(i))))
                .collect(Collectors.joining("<br/>"));
        return clocks.isEmpty()
                ? List.of()
                : List.of("note right of " + name(procedure.first().id()) + " : " + clocks);
    }

    private static Text clock(Clock clock) {
        return clock.title()
                .plus(Text.of("：", ", "))
                .plus(Words.running(clock, clock.standsWhileAsked(), Text.same(clock.days())));
    }

    /** A number in a circle: these come in two runs. */
    private static String sign(int number) {
        int character = number < TWENTY ? CIRCLED_ONE + number : CIRCLED_TWENTY_ONE + number - TWENTY;
        return Character.toString(character);
    }

    private String name(String stage) {
        return names.getOrDefault(stage, "");
    }

    private String in(Text words) {
        return MermaidText.of(words.in(locale));
    }
}
