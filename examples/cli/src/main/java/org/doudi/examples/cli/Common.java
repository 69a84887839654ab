package org.doudi.examples.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class Common {

    private static final String LANG = "--lang";

    /** The languages there are. */
    enum Language {
        en,
        zh
    }

    @Option(names = LANG, paramLabel = "en|zh")
    Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /**
     * The language that the arguments ask for, else that of the machine. Looked for before anything is parsed: what is wrong
     * with the other arguments has to be told in it.
     */
    static Locale language(String[] args, Locale machine) {
        Locale locale = machine;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(LANG) && i + 1 < args.length) {
                locale = Locale.forLanguageTag(args[i + 1]);
            } else if (args[i].startsWith(LANG + "=")) {
                locale = Locale.forLanguageTag(args[i].substring(LANG.length() + 1));
            }
        }
        return locale;
    }
}
