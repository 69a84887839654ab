package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.doudi.calc.check.CheckReport;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.calc.check.Remark;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code doudi check}: what somebody ought to know of policies before anybody is assessed by them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    /** How remarks are written. */
    enum Form {
        text,
        json
    }

    private final Context context;
    private final Words words;

    @Parameters(arity = "1..*", paramLabel = "<id|file>", descriptionKey = "policies")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--layer", paramLabel = "<id|file>")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--format", paramLabel = "text|json")
    private Form format = Form.text;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    Common common = new Common();

    CheckCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        CheckReport report = PolicyCheck.of(regime());
        if (format == Form.json) {
            context.out().piece(json(report));
        } else {
            // Whoever reads it wants the worst first; programs get the order of the report.
            List<Remark> remarks = report.remarks().stream()
                    .sorted(Comparator.comparing(Remark::severity))
                    .toList();
            for (Remark remark : remarks) {
                context.out().words(text(remark));
            }
        }
        context.out().flush();
        context.say(words.get(
                "check.summary",
                count(report, Severity.PROBLEM),
                count(report, Severity.WARNING),
                count(report, Severity.NOTE)));
        Severity counts = strict ? Severity.NOTE : Severity.WARNING;
        boolean fine =
                report.worst().filter(worst -> worst.compareTo(counts) <= 0).isEmpty();
        return fine ? ExitCodes.FINE : ExitCodes.REMARKS;
    }

    private Regime regime() {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> all = new ArrayList<>(files.read(policies));
        all.addAll(files.read(layers));
        files.throwIfAny();
        Either<Problems, Regime> regime = Regime.of(all);
        if (regime.isLeft()) {
            files.refuse(words.get("policy.conflict"), regime.getLeft());
            files.throwIfAny();
        }
        return regime.get();
    }

    private String text(Remark remark) {
        String line = remark.describe(words.locale()) + "\n";
        if (!explain) {
            return line;
        }
        return line
                + remark.witness()
                        .map(witness -> "  " + words.get("check.witness", Formats.SITUATION.write(witness)) + "\n")
                        .orElse("");
    }

    private static byte[] json(CheckReport report) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(line)) {
            report.writeJson(generator);
            generator.writeRaw('\n');
        }
        return line.toByteArray();
    }

    private static long count(CheckReport report, Severity severity) {
        return report.remarks().stream()
                .filter(remark -> remark.severity() == severity)
                .count();
    }
}
