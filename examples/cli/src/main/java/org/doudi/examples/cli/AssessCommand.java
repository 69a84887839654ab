package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code doudi assess}: what follows for each household of a file. */
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    /** How results are written. */
    enum Form {
        json,
        text
    }

    /** Whether there is a progress bar. */
    enum Bar {
        auto,
        never
    }

    private final Context context;
    private final Words words;

    @Option(names = "--policy", required = true, paramLabel = "<id|file>")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<file>")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--on", required = true, paramLabel = "<yyyy-mm-dd>", converter = Day.class)
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--programme", paramLabel = "<id>")
    private String programme = ProgrammeId.DIBAO.code();

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--format", paramLabel = "json|text")
    private Form format = Form.json;

    @Option(names = "--progress", paramLabel = "auto|never")
    private Bar progress = Bar.auto;

    @Mixin
    Common common = new Common();

    @Mixin
    HouseholdFile input = new HouseholdFile();

    AssessCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        try (InputStream in = input.open(files, context.io()).orElse(InputStream.nullInputStream())) {
            files.throwIfAny();
            return assess(assessor(files, all), in);
        }
    }

    private Assessor assessor(PolicyFiles files, List<Policy> all) {
        Layers below = new Layers(files, words, on);
        Set<ProgrammeId> programmes = Set.of(ProgrammeId.of(programme));
        return below.made(below.regime(all), regime -> Assessor.of(regime, on, programmes));
    }

    private int assess(Assessor assessor, InputStream in) throws IOException {
        if (input.isStdin() && context.io().terminal().in()) {
            context.say(words.get("assess.typed"));
        }
        ProgrammeId id = ProgrammeId.of(programme);
        Results results = new Results(context.out(), format == Form.json, explain, id, words.locale());
        Run<Tally> run = new Run<>(context, input.name(), on, () -> new Tally(id), (tally, situation) -> {
            Assessment assessment = assessor.assess(situation);
            byte[] result = results.of(assessment);
            tally.count(assessment);
            return Optional.of(result);
        });
        Tally tally = new Tally(id);
        try (Progress bar = Progress.of(context.io(), words.get("progress"), input.size(), progress == Bar.auto)) {
            run.all(in, bar).forEach(tally::add);
        }
        context.say(words.get(
                "assess.summary",
                tally.entitled + tally.notEntitled + tally.undetermined,
                tally.entitled,
                tally.notEntitled,
                tally.undetermined,
                run.broken()));
        return run.exitCode();
    }

    /** How many there were of each outcome. */
    private static final class Tally {
        private final ProgrammeId programme;
        private long entitled;
        private long notEntitled;
        private long undetermined;

        Tally(ProgrammeId programme) {
            this.programme = programme;
        }

        void add(Tally other) {
            entitled += other.entitled;
            notEntitled += other.notEntitled;
            undetermined += other.undetermined;
        }

        void count(Assessment assessment) {
            assessment.of(programme).match(yes -> entitled++, no -> notEntitled++, open -> undetermined++);
        }
    }
}
