package org.doudi.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what went wrong, and into an exit code. Picocli's own words are English only. */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Context context;
    private final Words words;

    Trouble(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        context.say(describe(e));
        context.say(words.get("usage.hint", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCodes.REFUSED;
    }

    private String describe(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (e instanceof Doudi.MissingCommand) {
            return words.get("usage.command", names(e.getCommandLine()));
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Trouble::name).collect(Collectors.joining(", "));
            // A slip in the name of an option shows as one that is missing: the slip is what helps.
            List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
            String unknown = unmatched.isEmpty()
                    ? ""
                    : unknown(new UnmatchedArgumentException(e.getCommandLine(), unmatched)) + "; ";
            return unknown + words.get("usage.missing", names);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return words.get("usage.twice", name(twice.getOverwritten()));
        }
        return argument == null ? words.get("usage.wrong") : words.get("usage.value", name(argument), label(argument));
    }

    private String unknown(UnmatchedArgumentException e) {
        List<String> suggestions = e.getSuggestions();
        String unknown = words.get("usage.unknown", String.join(" ", e.getUnmatched()));
        return suggestions.isEmpty() ? unknown : unknown + words.get("usage.suggest", String.join(", ", suggestions));
    }

    private static String names(CommandLine commandLine) {
        return String.join(", ", commandLine.getSubcommands().keySet());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (e instanceof ParameterException parameter) {
            return handleParseException(parameter, new String[0]);
        }
        if (e instanceof Refusal refusal) {
            refusal.lines().forEach(context::say);
            return ExitCodes.REFUSED;
        }
        if (e instanceof Output.Failed failed) {
            if (failed.isClosedPipe()) {
                return ExitCodes.FINE;
            }
            context.say(words.get("failed.writing"));
            return ExitCodes.FAILED;
        }
        if (e instanceof java.io.IOException) {
            context.say(words.get("failed.reading"));
            return ExitCodes.FAILED;
        }
        // The message of an exception that nobody foresaw may quote anything: only its kind is told.
        context.say(words.get("failed.inside", e.getClass().getSimpleName()));
        return ExitCodes.FAILED;
    }
}
