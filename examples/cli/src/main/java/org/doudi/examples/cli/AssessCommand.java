package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.doudi.calc.Assessor;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code doudi assess}: what follows for each household of a file. */
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    private static final String STDIN = "-";

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

    @Parameters(arity = "0..1", paramLabel = "<households.jsonl|->", descriptionKey = "households")
    private String households = STDIN;

    AssessCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        try (InputStream in = open(files).orElse(InputStream.nullInputStream())) {
            files.throwIfAny();
            return assess(assessor(files, all), in);
        }
    }

    private Optional<InputStream> open(PolicyFiles files) {
        return isStdin() ? Optional.of(context.io().in()) : files.file(households);
    }

    private boolean isStdin() {
        return households.isBlank() || households.equals(STDIN);
    }

    private Assessor assessor(PolicyFiles files, List<Policy> all) {
        Either<Problems, Regime> regime = Regime.of(all);
        if (regime.isLeft()) {
            files.refuse(words.get("policy.conflict"), regime.getLeft());
            files.throwIfAny();
        }
        Either<Problems, Assessor> assessor = Assessor.of(regime.get(), on, Set.of(ProgrammeId.of(programme)));
        if (assessor.isLeft()) {
            refuse(files, assessor.getLeft(), regime.get());
        }
        return assessor.getOrElseThrow(Problems::toException);
    }

    private void refuse(PolicyFiles files, Problems problems, Regime regime) {
        files.refuse(words.get("assess.refused", on), problems);
        // A parameter that follows another is bound where that one is, which the problem does not tell.
        Sources sources = new Sources(regime);
        for (Problem problem : problems.list()) {
            sources.ofOpen(problem.path(), Optional.of(on))
                    .ifPresent(source -> files.refuse(words.get("assess.follows", problem.path(), source)));
        }
        if (has(problems, "parameter.unbound")) {
            files.refuse(words.get("assess.unbound"));
        }
        if (has(problems, "programme.unknown")) {
            PolicyWords policies = new PolicyWords(words);
            regime.layers()
                    .forEach(layer ->
                            files.refuse(words.get("assess.inForce", layer.id(), policies.days(layer.inForce()))));
            String programmes = String.join(words.get("listed"), assessable(regime));
            if (!programmes.isEmpty()) {
                files.refuse(words.get("assess.programmes", programmes));
            }
        }
        if (has(problems, "parameter.uncovered")) {
            files.refuse(words.get("assess.uncovered"));
        }
        files.throwIfAny();
    }

    /** The programmes of that day that somebody can be admitted to; others are there only to be enrolled in. */
    private Set<String> assessable(Regime regime) {
        Set<String> programmes = new TreeSet<>();
        for (Resolved<Provision> rule : regime.on(on).provisions()) {
            if (rule.value() instanceof Provision.Condition condition
                    && condition.effect() == Provision.Effect.ADMITS) {
                programmes.add(condition.programme());
            }
        }
        return programmes;
    }

    private static boolean has(Problems problems, String code) {
        return problems.list().stream().map(Problem::code).anyMatch(code::equals);
    }

    private int assess(Assessor assessor, InputStream in) throws IOException {
        if (isStdin() && context.io().terminal().in()) {
            context.say(words.get("assess.typed"));
        }
        ProgrammeId id = ProgrammeId.of(programme);
        Results results = new Results(context.out(), format == Form.json, explain, id, words.locale());
        Run run = new Run(context, isStdin() ? STDIN : households, assessor, id, results);
        try (Progress bar = Progress.of(context.io(), words.get("progress"), size(), progress == Bar.auto)) {
            run.all(in, bar);
        }
        return run.end();
    }

    /** How much there is to read; unknown of a pipe. */
    private long size() throws IOException {
        Path file = Path.of(isStdin() ? "." : households);
        return !isStdin() && Files.isRegularFile(file) ? Files.size(file) : -1;
    }
}
