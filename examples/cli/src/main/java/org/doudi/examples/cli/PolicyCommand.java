package org.doudi.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code doudi policy}: what there is, what it says, and its name for ever. */
@Command(name = "policy", sortOptions = false)
final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    Common common = new Common();

    @Override
    public void run() {
        throw new Doudi.MissingCommand(spec.commandLine());
    }

    /** {@code doudi policy list}. */
    @Command(name = "list", sortOptions = false)
    static final class ListAll implements Callable<Integer> {
        private final Context context;

        @Mixin
        Common common = new Common();

        ListAll(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            Words words = context.words();
            PolicyWords policies = new PolicyWords(words);
            int width = Packs.all().stream()
                    .mapToInt(pack -> pack.id().length())
                    .max()
                    .orElse(0);
            for (Policy pack : Packs.all()) {
                String id = pack.id() + " ".repeat(width - pack.id().length());
                context.out()
                        .words(id + "  " + words.in(pack.title()) + words.get("comma")
                                + words.in(pack.jurisdiction().name()) + words.get("comma")
                                + policies.days(pack.inForce()) + "\n");
            }
            context.out().flush();
            return ExitCodes.FINE;
        }
    }

    /** {@code doudi policy show}. */
    @Command(name = "show", sortOptions = false)
    static final class Show implements Callable<Integer> {
        private final Context context;

        @Parameters(paramLabel = "<id|file>", descriptionKey = "policy")
        private String policy = "";

        @Option(names = "--layer", paramLabel = "<id|file>")
        private List<String> layers = new ArrayList<>();

        @Option(names = "--on", paramLabel = "<yyyy-mm-dd>", converter = Day.class)
        private Optional<LocalDate> on = Optional.empty();

        @Mixin
        Common common = new Common();

        Show(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            Words words = context.words();
            PolicyFiles files = new PolicyFiles(words);
            List<Policy> all = new ArrayList<>(files.read(List.of(policy)));
            all.addAll(files.read(layers));
            files.throwIfAny();
            Either<Problems, Regime> regime = Regime.of(all);
            if (regime.isRight()) {
                context.out().words(new RegimeText(words, regime.get(), on).write());
            } else if (all.size() == 1) {
                context.out().words(new PolicyText(words, all.get(0), on).write());
            } else {
                files.refuse(words.get("policy.conflict"), regime.getLeft());
                files.throwIfAny();
            }
            context.out().flush();
            return ExitCodes.FINE;
        }
    }

    /** {@code doudi policy digest}. */
    @Command(name = "digest", sortOptions = false)
    static final class Digest implements Callable<Integer> {
        private final Context context;

        @Parameters(arity = "1..*", paramLabel = "<id|file>", descriptionKey = "policies")
        private List<String> policies = new ArrayList<>();

        @Mixin
        Common common = new Common();

        Digest(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            PolicyFiles files = new PolicyFiles(context.words());
            List<Policy> all = files.read(policies);
            files.throwIfAny();
            for (Policy one : all) {
                context.out().words(Formats.POLICY.digest(one) + "  " + one.id() + "\n");
            }
            if (all.size() > 1) {
                Regime.of(all)
                        .toJavaOptional()
                        .map(Formats::digest)
                        .ifPresent(digest -> context.say(context.words().get("policy.regime", digest)));
            }
            context.out().flush();
            return ExitCodes.FINE;
        }
    }

    /** {@code doudi policy write}. */
    @Command(name = "write", sortOptions = false)
    static final class Write implements Callable<Integer> {
        private final Context context;

        @Parameters(paramLabel = "<id>", descriptionKey = "write")
        private String id = "";

        @Mixin
        Common common = new Common();

        Write(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            PolicyFiles files = new PolicyFiles(context.words());
            List<Policy> found = files.read(List.of(id));
            files.throwIfAny();
            JsonMapper mapper = JsonMapper.builder().build();
            String json = mapper.readTree(Formats.POLICY.write(found.get(0))).toPrettyString();
            context.out().data(json + "\n");
            context.out().flush();
            return ExitCodes.FINE;
        }
    }
}
