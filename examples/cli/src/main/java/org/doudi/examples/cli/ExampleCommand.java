package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code doudi example}: something to start from, on standard output; what its keys mean, which JSON has no room for, on
 * standard error.
 */
@Command(name = "example", sortOptions = false)
final class ExampleCommand implements Callable<Integer> {

    /** What there is an example of. */
    enum Kind {
        household("example-household.jsonl"),
        situation("example-situation.jsonl"),
        layer("county.json"),
        district("district-rate.json");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    private final Context context;

    @Parameters(paramLabel = "household|situation|layer|district", descriptionKey = "example")
    private Kind kind = Kind.household;

    @Mixin
    Common common = new Common();

    ExampleCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        context.out().data(text(kind.file));
        context.out().flush();
        context.say(context.words().get("example." + kind));
        return ExitCodes.FINE;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = ExampleCommand.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
