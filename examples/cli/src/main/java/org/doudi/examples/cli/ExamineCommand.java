package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code doudi examine}: what is found of each household of a file, in words: who may enter, stays, has to leave, and why. */
@Command(name = "examine", sortOptions = false)
final class ExamineCommand implements Callable<Integer> {

    private final Context context;
    private final Words words;

    @Option(names = "--policy", required = true, paramLabel = "<id|file>")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<file>")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--on", required = true, paramLabel = "<yyyy-mm-dd>", converter = Day.class)
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--programme", paramLabel = "<id>")
    private List<String> programmes = new ArrayList<>();

    @Mixin
    Common common = new Common();

    @Mixin
    HouseholdFile input = new HouseholdFile();

    ExamineCommand(Context context) {
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
            Layers below = new Layers(files, words, on);
            Regime regime = below.regime(all);
            Set<ProgrammeId> wanted = wanted(below, regime);
            Examiner examiner = below.made(regime, made -> Examiner.of(made, on, wanted));
            return examine(examiner, new FindingText(words, regime.on(on), wanted), in);
        }
    }

    /** Without any that is named, all to which somebody can be admitted on that day. */
    private Set<ProgrammeId> wanted(Layers below, Regime regime) {
        Set<ProgrammeId> wanted = new LinkedHashSet<>();
        programmes.forEach(id -> wanted.add(ProgrammeId.of(id)));
        if (wanted.isEmpty()) {
            below.assessable(regime).forEach(id -> wanted.add(ProgrammeId.of(id)));
        }
        return wanted;
    }

    private int examine(Examiner examiner, FindingText text, InputStream in) throws IOException {
        if (input.isStdin() && context.io().terminal().in()) {
            context.say(words.get("assess.typed"));
        }
        Run<long[]> run = new Run<>(context, input.name(), on, () -> new long[2], (counts, situation) -> {
            Findings findings = examiner.examine(situation);
            byte[] found = context.out().inWords(text.of(findings));
            counts[findings.missing().isEmpty() ? 0 : 1]++;
            return Optional.of(found);
        });
        long[] counted = {0, 0};
        try (Progress bar = Progress.of(context.io(), words.get("progress"), input.size(), false)) {
            for (long[] some : run.all(in, bar)) {
                counted[0] += some[0];
                counted[1] += some[1];
            }
        }
        context.say(words.get("examine.summary", counted[0] + counted[1], counted[1], run.broken()));
        return run.exitCode();
    }
}
