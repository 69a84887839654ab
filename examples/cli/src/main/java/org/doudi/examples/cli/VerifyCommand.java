package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.examples.trail.AssessedAgain;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.NoteKey;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.Recomputation;
import org.doudi.workflow.audit.SignedNote;
import org.doudi.workflow.audit.TrailVerifier;
import org.doudi.workflow.audit.Verdict;
import org.doudi.workflow.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code doudi verify}: what a trail proves, to somebody who trusts the owners of some keys only. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    private final Context context;
    private final Words words;

    @Option(names = "--origin", required = true, paramLabel = "<name>")
    private String origin = "";

    @Option(names = "--key", paramLabel = "<key|file>")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--signatures", paramLabel = "<number>")
    private int signatures = 1;

    @Option(names = "--checkpoint", paramLabel = "<file>")
    private List<String> checkpoints = new ArrayList<>();

    @Option(names = "--disclosures", paramLabel = "<file>")
    private List<String> disclosures = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "<id|file>")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<file>")
    private List<String> layers = new ArrayList<>();

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "<entries.jsonl|->", descriptionKey = "entries")
    private String entries = STDIN;

    VerifyCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        TrailFiles trail = new TrailFiles(words, files);
        Optional<Origin> from = trail.origin(origin);
        Set<NoteKey> trusted = new HashSet<>(trail.keys(keys));
        List<SignedNote> notes = trail.checkpoints(checkpoints);
        List<Disclosure> shown = trail.disclosures(disclosures);
        Optional<Recomputation> again = recomputation(files);
        if (signatures < 1 || signatures > Math.max(1, trusted.size())) {
            files.refuse(words.get("verify.signatures", signatures, trusted.size()));
        }
        try (InputStream in = open(files).orElse(InputStream.nullInputStream())) {
            files.throwIfAny();
            Verification run =
                    TrailVerifier.of(from.orElseThrow(), signatures, trusted).begin(notes, shown, again);
            read(in, run);
            return tell(run.verdict());
        }
    }

    private Optional<InputStream> open(PolicyFiles files) {
        return entries.isBlank() || entries.equals(STDIN)
                ? Optional.of(context.io().in())
                : files.file(entries);
    }

    private Optional<Recomputation> recomputation(PolicyFiles files) {
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Either<Problems, Regime> regime = Regime.of(all);
        if (regime.isLeft()) {
            files.refuse(words.get("policy.conflict"), regime.getLeft());
        }
        return regime.toJavaOptional().map(one -> AssessedAgain.under(List.of(one)));
    }

    /** A blank line is no entry either: nothing is passed over. */
    private static void read(InputStream in, Verification run) throws IOException {
        LineReader lines = new LineReader(in, Entry.MAX_LENGTH, () -> {});
        while (lines.next()) {
            byte[] entry = lines.isTooLong() ? new byte[0] : Arrays.copyOf(lines.bytes(), lines.length());
            if (!run.accept(entry)) {
                return;
            }
        }
    }

    private int tell(Verdict verdict) throws IOException {
        context.out().words(verdict.describe(words.locale()) + "\n");
        context.out().flush();
        if (verdict instanceof Verdict.Sound) {
            return ExitCodes.FINE;
        }
        return verdict instanceof Verdict.NotProved ? ExitCodes.NOT_PROVED : ExitCodes.BROKEN_TRAIL;
    }
}
