package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the walk-throughs tell their reader to type is typed here, in one shell from the first line to the last, and prints
 * what they show; a line of dots stands for anything.
 */
class ReadmeTest {

    private static final String RUN = "<!-- run -->";
    private static final String END = "-- end of a command --";

    /** A command and what it is to print. */
    private record Command(String typed, List<String> shown) {}

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void commands_print_what_is_shown(String readme, String language, @TempDir Path folder) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        List<Command> commands = commands(Files.readAllLines(Cli.SAMPLES.resolveSibling(readme)));
        assertThat(commands).hasSizeGreaterThan(10);
        List<List<String>> printed = typed(commands, language, folder);
        assertThat(printed).hasSameSizeAs(commands);
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            assertThat(matches(printed.get(i), 0, command.shown(), 0))
                    .as("%s%nshows%n%s%nbut printed%n%s", command.typed(), command.shown(), printed.get(i))
                    .isTrue();
        }
    }

    private static List<Command> commands(List<String> lines) {
        List<Command> commands = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console") && lines.get(i - 1).equals(RUN);
            } else if (inside && line.startsWith("$ ")) {
                commands.add(new Command(line.substring(2), new ArrayList<>()));
            } else if (inside) {
                commands.get(commands.size() - 1).shown().add(line);
            }
        }
        return commands;
    }

    private static List<List<String>> typed(List<Command> commands, String language, Path folder) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        copySamples(home);
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path doudi = bin.resolve("doudi");
        Files.writeString(
                doudi,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.language=" + language + " -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        assertThat(doudi.toFile().setExecutable(true)).isTrue();
        StringBuilder script = new StringBuilder();
        for (Command command : commands) {
            // The exit code of a command is there for the next one, as it is in a terminal.
            script.append(command.typed())
                    .append("\nlast=$?; echo '")
                    .append(END)
                    .append("'; (exit $last)\n");
        }
        Path typed = Files.writeString(folder.resolve("typed"), script);
        Path printed = folder.resolve("printed");
        ProcessBuilder shell = new ProcessBuilder("/bin/bash", typed.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        Process process = shell.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Stream.of(Files.readString(printed, StandardCharsets.UTF_8).split(END + "\n"))
                .map(text -> text.lines().toList())
                .toList();
    }

    private static void copySamples(Path home) throws IOException {
        Path samples = Files.createDirectory(home.resolve("samples"));
        try (Stream<Path> files = Files.list(Cli.SAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, samples.resolve(file.getFileName()));
            }
        }
    }

    private static boolean matches(List<String> printed, int p, List<String> shown, int s) {
        if (s == shown.size()) {
            return p == printed.size();
        }
        if (shown.get(s).equals("…")) {
            return matches(printed, p, shown, s + 1) || (p < printed.size() && matches(printed, p + 1, shown, s));
        }
        return p < printed.size() && printed.get(p).equals(shown.get(s)) && matches(printed, p + 1, shown, s + 1);
    }
}
