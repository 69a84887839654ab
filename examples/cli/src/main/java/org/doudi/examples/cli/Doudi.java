package org.doudi.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line without a process around it: arguments, streams and the machine's language in, an exit code out. */
@Command(name = "doudi", sortOptions = false, versionProvider = Doudi.Version.class)
public final class Doudi implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    Common common = new Common();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    private Doudi() {}

    /** Runs one command. Never throws. */
    static int run(String[] args, Io io, Locale machine) {
        Words words = new Words(Common.language(args, machine));
        Context context = new Context(io, words);
        try {
            return commandLine(context).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            context.say(words.get("failed.memory"));
            return ExitCodes.FAILED;
        } catch (RuntimeException | LinkageError e) {
            context.say(words.get("failed.inside", e.getClass().getSimpleName()));
            return ExitCodes.FAILED;
        }
    }

    private static CommandLine commandLine(Context context) {
        CommandLine policy = new CommandLine(new PolicyCommand())
                .addSubcommand(new PolicyCommand.ListAll(context))
                .addSubcommand(new PolicyCommand.Show(context))
                .addSubcommand(new PolicyCommand.Digest(context))
                .addSubcommand(new PolicyCommand.Write(context));
        CommandLine all = new CommandLine(new Doudi())
                .addSubcommand(new AssessCommand(context))
                .addSubcommand(new ExamineCommand(context))
                .addSubcommand(new SimulateCommand(context))
                .addSubcommand(new DiffCommand(context))
                .addSubcommand(new ReconcileCommand(context))
                .addSubcommand("policy", policy)
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new VerifyCommand(context))
                .addSubcommand(new SchemaCommand(context))
                .addSubcommand(new ExampleCommand(context));
        Trouble trouble = new Trouble(context);
        return all.setResourceBundle(context.words().help())
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(context.io().out(), Terminal.charset("stdout"))))
                .setErr(context.err())
                .setParameterExceptionHandler(trouble)
                .setExecutionExceptionHandler(trouble);
    }

    @Override
    public void run() {
        throw new MissingCommand(spec.commandLine());
    }

    /** A command that has commands of its own was given none of them. */
    static final class MissingCommand extends CommandLine.ParameterException {
        private static final long serialVersionUID = 1L;

        MissingCommand(CommandLine commandLine) {
            super(commandLine, "missing command");
        }
    }

    /** Tells the version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "doudi "
                        + ResourceBundle.getBundle("org.doudi.examples.cli.version", Locale.ROOT)
                                .getString("version")
            };
        }
    }
}
