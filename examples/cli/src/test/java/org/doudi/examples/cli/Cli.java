package org.doudi.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs commands in this process, with streams of its own. */
final class Cli {

    static final Path SAMPLES = folder().resolve("samples");
    static final String HOUSEHOLDS = SAMPLES.resolve("households.jsonl").toString();
    static final String BROKEN = SAMPLES.resolve("broken.jsonl").toString();

    private InputStream in = InputStream.nullInputStream();
    private Locale locale = Locale.UK;
    private Terminal terminal = Terminal.NONE;

    /** What came out of a command. */
    record Result(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    static Result run(String... args) {
        return new Cli().with(args);
    }

    /** In Chongqing on a day of 2018, when the standard was 410 yuan a month, with one of the sample districts. */
    static Result assess(String layer, String... more) {
        return new Cli().assessing(layer, more);
    }

    static String sample(String file) {
        return SAMPLES.resolve(file).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the samples, by the household's id. */
    static String household(String id) {
        return text(Path.of(HOUSEHOLDS))
                .lines()
                .filter(line -> line.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    Cli in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    Cli in(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes));
    }

    Cli in(InputStream stream) {
        in = stream;
        return this;
    }

    Cli chinese() {
        locale = Locale.CHINA;
        return this;
    }

    Cli terminal(Terminal is) {
        terminal = is;
        return this;
    }

    Result assessing(String layer, String... more) {
        List<String> args = new ArrayList<>(List.of("assess", "--policy", "national-2012"));
        args.addAll(List.of("--policy", "chongqing-2017", "--layer", sample(layer), "--on", "2018-06-01"));
        args.addAll(Arrays.asList(more));
        return with(args.toArray(String[]::new));
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result result = to(out, args);
        return new Result(result.code(), out.toString(StandardCharsets.UTF_8), result.err());
    }

    Result to(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Doudi.run(args, new Io(in, out, err, terminal), locale);
        return new Result(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("samples")) ? folder : folder.resolve("examples/cli");
    }
}
