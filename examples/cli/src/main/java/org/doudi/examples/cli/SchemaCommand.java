package org.doudi.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.doudi.core.json.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code doudi schema}: the JSON Schema of a format. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    /** What has a schema. */
    enum Kind {
        household,
        situation,
        policy,
        entry
    }

    private final Context context;

    @Parameters(paramLabel = "household|situation|policy|entry", descriptionKey = "schema")
    private Kind kind = Kind.household;

    @Mixin
    Common common = new Common();

    SchemaCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        context.out()
                .data(
                        switch (kind) {
                            case household -> Formats.HOUSEHOLD.schema();
                            case situation -> Formats.SITUATION.schema();
                            case policy -> Formats.POLICY.schema();
                            case entry -> Formats.REGISTER_ENTRY.schema();
                        });
        context.out().flush();
        return ExitCodes.FINE;
    }
}
