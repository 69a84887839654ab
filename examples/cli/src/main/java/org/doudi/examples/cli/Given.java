package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command that counts a file of households is given. */
final class Given {

    @Option(names = "--policy", required = true, paramLabel = "<id|file>")
    List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<file>")
    List<String> layers = new ArrayList<>();

    @Option(names = "--on", required = true, paramLabel = "<yyyy-mm-dd>", converter = Day.class)
    LocalDate on = LocalDate.MIN;

    @Option(names = "--programme", paramLabel = "<id>")
    private List<String> programmes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json")
    private AssessCommand.Form format = AssessCommand.Form.text;

    @Option(names = "--chart", paramLabel = "<file.svg>")
    private String chart = "";

    @Option(names = "--progress", paramLabel = "auto|never")
    private AssessCommand.Bar progress = AssessCommand.Bar.auto;

    @Mixin
    HouseholdFile input = new HouseholdFile();

    /** The policies with the layers upon them. */
    List<Policy> all(PolicyFiles files) {
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        return all;
    }

    /** The programmes; dibao if none is named. */
    Set<ProgrammeId> programmes() {
        Set<ProgrammeId> wanted = new LinkedHashSet<>();
        programmes.forEach(id -> wanted.add(ProgrammeId.of(id)));
        return wanted.isEmpty() ? Set.of(ProgrammeId.DIBAO) : wanted;
    }

    /** Counts the whole input, telling of broken lines. */
    <W> List<W> counted(Run<W> run, Context context, InputStream in) throws IOException {
        Words words = context.words();
        if (input.isStdin() && context.io().terminal().in()) {
            context.say(words.get("assess.typed"));
        }
        try (Progress bar = Progress.of(
                context.io(), words.get("simulate.progress"), input.size(), progress == AssessCommand.Bar.auto)) {
            return run.all(in, bar);
        }
    }

    /** Writes a result. */
    interface Json {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the result, as it is asked for, and its chart. */
    void write(Json json, Supplier<String> text, ChartFile chart, Supplier<BarChart> drawn, Output out)
            throws IOException {
        if (format == AssessCommand.Form.json) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = new JsonFactory().createGenerator(line)) {
                json.write(generator);
            }
            out.data(line + "\n");
        } else {
            out.words(text.get());
        }
        out.flush();
        chart.write(drawn);
    }

    /** Where a chart is to go; it can be written there. */
    ChartFile chart(PolicyFiles files, Words words) {
        return new ChartFile(chart, files, words);
    }
}
