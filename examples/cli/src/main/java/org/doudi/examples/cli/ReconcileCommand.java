package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.register.Count;
import org.doudi.calc.register.Difference;
import org.doudi.calc.register.Field;
import org.doudi.calc.register.LinkageStatistics;
import org.doudi.calc.register.Reconciliation;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.calc.register.Side;
import org.doudi.calc.register.Tally;
import org.doudi.calc.register.UnitLevel;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code doudi reconcile}: two registers compared, household by household and unit by unit. */
@Command(name = "reconcile", sortOptions = false)
final class ReconcileCommand implements Callable<Integer> {

    /** What is compared of a household in both. */
    enum Compared {
        /** What registers of two programmes may both say. */
        households,
        /** Everything. */
        all
    }

    private final Context context;
    private final Words words;

    @Option(names = "--compare", paramLabel = "households|all")
    private Compared compared = Compared.households;

    @Option(names = "--on", paramLabel = "<yyyy-mm-dd>", converter = Day.class)
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--policy", paramLabel = "<id|file>")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<file>")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--households", paramLabel = "<file>")
    private Optional<String> households = Optional.empty();

    @Option(names = "--by", paramLabel = "county|township|village")
    private UnitLevel by = UnitLevel.VILLAGE;

    @Option(names = "--format", paramLabel = "json|text")
    private AssessCommand.Form format = AssessCommand.Form.json;

    @Option(names = "--chart", paramLabel = "<file.svg>")
    private Optional<Path> chart = Optional.empty();

    @Option(names = "--progress", paramLabel = "auto|never")
    private AssessCommand.Bar progress = AssessCommand.Bar.auto;

    @Parameters(index = "0", paramLabel = "<one.jsonl>", descriptionKey = "doudi.reconcile.one")
    private String one = "";

    @Parameters(index = "1", paramLabel = "<other.jsonl>", descriptionKey = "doudi.reconcile.other")
    private String other = "";

    @Mixin
    Common common = new Common();

    private long broken;

    ReconcileCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    /** A register as it was read, and the programmes that its entries name. */
    private record Listed(RegisterIndex register, Set<String> programmes) {}

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        boolean isExamined = !all.isEmpty() || households.isPresent();
        if (isExamined && (on.isEmpty() || policies.isEmpty() || households.isEmpty())) {
            files.refuse(words.get("reconcile.together"));
        }
        try (InputStream first = files.file(one).orElse(InputStream.nullInputStream());
                InputStream second = files.file(other).orElse(InputStream.nullInputStream());
                InputStream families = households.flatMap(files::file).orElse(InputStream.nullInputStream())) {
            files.throwIfAny();
            Optional<Regime> regime =
                    isExamined ? Optional.of(new Layers(files, words, on.orElseThrow()).regime(all)) : Optional.empty();
            return reconcile(files, regime, first, second, families);
        }
    }

    private int reconcile(
            PolicyFiles files, Optional<Regime> regime, InputStream first, InputStream second, InputStream families)
            throws IOException {
        Reconciliation reconciliation;
        try (Progress bar = Progress.of(
                context.io(), words.get("reconcile.progress"), size(), progress == AssessCommand.Bar.auto)) {
            Listed here = read(one, first, bar, 0);
            Listed there = read(other, second, bar, size(one));
            reconciliation = Reconciliation.of(
                    here.register(), there.register(), compared == Compared.all ? Field.ALL : Field.OF_HOUSEHOLDS);
            if (regime.isPresent()) {
                FoundInFile found = found(files, regime.get(), here, there, reconciliation);
                LineRun<?> run = found.run(context, households.orElseThrow(), on.orElseThrow());
                run.all(families, bar, size(one) + size(other));
                broken += run.broken();
                reconciliation = reconciliation.with(found);
            }
        }
        write(reconciliation, regime.isPresent());
        return broken == 0 ? ExitCodes.FINE : ExitCodes.BROKEN_LINES;
    }

    private Listed read(String name, InputStream in, Progress bar, long before) throws IOException {
        RegisterIndex.Collector collector = RegisterIndex.collector();
        Set<String> programmes = new TreeSet<>();
        LineRun<?> run = new LineRun<>(
                context, name, (line, length) -> Formats.REGISTER_ENTRY.read(line, 0, length), (entry, line) -> {
                    collector.add(Math.toIntExact(line), entry);
                    programmes.add(entry.programme());
                });
        run.all(in, bar, before);
        broken += run.broken();
        return new Listed(collector.index(), programmes);
    }

    private FoundInFile found(
            PolicyFiles files, Regime regime, Listed here, Listed there, Reconciliation reconciliation) {
        if (here.programmes().size() != 1 || there.programmes().size() != 1) {
            files.refuse(words.get("reconcile.programmes"));
            files.throwIfAny();
        }
        ProgrammeId ofOne = ProgrammeId.of(here.programmes().iterator().next());
        ProgrammeId ofOther = ProgrammeId.of(there.programmes().iterator().next());
        LocalDate day = on.orElseThrow();
        Examiner examiner =
                new Layers(files, words, day).made(regime, made -> Examiner.of(made, day, Set.of(ofOne, ofOther)));
        return new FoundInFile(examiner, reconciliation, ofOne, ofOther);
    }

    /** How much there is to read in all; unknown if of one of them it is. */
    private long size() throws IOException {
        long families = households.isPresent() ? size(households.get()) : 0;
        return size(one) < 0 || size(other) < 0 || families < 0 ? -1 : size(one) + size(other) + families;
    }

    private static long size(String name) throws IOException {
        Path file = Path.of(name);
        return Files.isRegularFile(file) ? Files.size(file) : -1;
    }

    private void write(Reconciliation reconciliation, boolean isExamined) throws IOException {
        LinkageStatistics statistics = reconciliation.statistics();
        ReconcileResults results = new ReconcileResults(context, statistics, by, one, other);
        if (format == AssessCommand.Form.text) {
            context.out().words(results.table(isExamined) + "\n");
        }
        Iterator<Difference> differences = reconciliation.differences().iterator();
        while (differences.hasNext()) {
            results.write(reconciliation, differences.next(), format == AssessCommand.Form.json);
        }
        if (format == AssessCommand.Form.json) {
            results.writeStatistics(on);
        }
        context.out().flush();
        if (chart.isPresent()) {
            results.draw(chart.get());
        }
        Tally here = statistics.total(Side.ONE);
        context.say(words.get(
                "reconcile.summary",
                here.of(Count.HOUSEHOLDS),
                statistics.total(Side.OTHER).of(Count.HOUSEHOLDS),
                here.of(Count.IN_BOTH),
                here.of(Count.DISAGREEING),
                here.of(Count.IN_ONE),
                statistics.total(Side.OTHER).of(Count.IN_ONE),
                broken));
    }
}
