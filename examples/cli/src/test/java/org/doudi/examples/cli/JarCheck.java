package org.doudi.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged jar as a user would: what shading breaks, real pipes and signals show only so. Run by the build in
 * its verify phase, which fails if this does.
 */
final class JarCheck {

    private final String java;
    private final String jar;
    private final Path samples;

    private JarCheck(String java, String jar, Path samples) {
        this.java = java;
        this.jar = jar;
        this.samples = samples;
    }

    /** Takes the java to start, the jar, and the folder of samples. */
    public static void main(String[] args) throws Exception {
        JarCheck check = new JarCheck(args[0], args[1], Path.of(args[2]));
        check.assesses();
        check.tellsBrokenLines();
        check.counts();
        check.verifies();
        check.refuses();
        check.speaksTheLanguageOfTheMachine();
        if (Files.exists(Path.of("/bin/sh"))) {
            check.endsQuietlyWhenThePipeIsClosed();
            if (interruptsArrive()) {
                check.endsOnCtrlC();
            } else {
                System.out.println("This build runs with interrupts ignored: Ctrl-C was not tried.");
            }
        }
        System.out.println("doudi.jar does what it should.");
    }

    private record Ended(int code, String out, String err) {}

    private void assesses() throws Exception {
        Ended ended = run(assessing("households.jsonl"));
        require(ended.code() == 0 && ended.out().lines().count() == 27, ended);
        require(ended.err().startsWith("27 assessed"), ended);
    }

    private void tellsBrokenLines() throws Exception {
        Ended ended = run(assessing("broken.jsonl"));
        require(ended.code() == 1 && ended.out().lines().count() == 2, ended);
    }

    private void counts() throws Exception {
        List<String> simulate = new ArrayList<>(assessing("households.jsonl"));
        simulate.set(0, "simulate");
        Ended ended = run(simulate);
        require(ended.code() == 0 && ended.err().startsWith("27 counted"), ended);
    }

    private void verifies() throws Exception {
        Ended ended = run(List.of(
                "verify",
                "--origin",
                "district.example/dibao",
                "--key",
                samples.resolve("trail-keys.txt").toString(),
                "--checkpoint",
                samples.resolve("trail-checkpoint-5.txt").toString(),
                samples.resolve("trail-entries.jsonl").toString()));
        require(ended.code() == 0 && ended.out().startsWith("sound: 5 entries"), ended);
    }

    private void refuses() throws Exception {
        Ended ended = run(List.of("assess", "--policy", "nowhere", "--on", "2018-06-01"));
        require(ended.code() == 2 && ended.out().isEmpty(), ended);
    }

    private void speaksTheLanguageOfTheMachine() throws Exception {
        Ended ended =
                wait(new ProcessBuilder(java, "-Duser.language=zh", "-Dfile.encoding=US-ASCII", "-jar", jar, "--help"));
        require(ended.code() == 0 && ended.out().contains("用法：doudi"), ended);
    }

    /** Fifty thousand lines into a reader of one. */
    private void endsQuietlyWhenThePipeIsClosed() throws Exception {
        String doudi = shell(assessing("many.jsonl"));
        Path many = Files.createTempDirectory("doudi").resolve("many.jsonl");
        String line = Files.readAllLines(samples.resolve("households.jsonl")).get(0) + "\n";
        Files.writeString(many, line.repeat(50_000));
        String piped = doudi.replace(samples.resolve("many.jsonl").toString(), many.toString());
        Ended ended = wait(new ProcessBuilder("/bin/sh", "-c", "{ " + piped + "; echo $? >&2; } | head -n 1"));
        require(ended.out().lines().count() == 1 && ended.err().strip().equals("0"), ended);
        Files.delete(many);
        Files.delete(many.getParent());
    }

    /** A build that was started in the background hands on to its children that interrupts are ignored. */
    private static boolean interruptsArrive() throws Exception {
        Process asleep = new ProcessBuilder("sleep", "10").start();
        interrupt(asleep);
        boolean woken = asleep.waitFor(5, TimeUnit.SECONDS);
        asleep.destroyForcibly();
        return woken;
    }

    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** The interrupt of a terminal: 130 by custom, and not a word. */
    private void endsOnCtrlC() throws Exception {
        List<String> waiting = new ArrayList<>(assessing("households.jsonl"));
        waiting.set(waiting.size() - 1, "-");
        Path words = Files.createTempFile("doudi", "err");
        Process process = new ProcessBuilder(command(waiting))
                .redirectError(words.toFile())
                .start();
        process.getOutputStream()
                .write((Files.readAllLines(samples.resolve("households.jsonl")).get(0) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        // The first result is there: it is running, and waits for more.
        int first = process.getInputStream().read();
        interrupt(process);
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        // Whatever runs on is ended, which also closes its streams: its words are read from a file.
        process.destroyForcibly();
        String err = read(words);
        Files.delete(words);
        require(ended && first == '{' && process.exitValue() == 130 && err.isEmpty(), new Ended(0, "", err));
    }

    private List<String> assessing(String file) {
        return List.of(
                "assess",
                "--policy",
                "national-2012",
                "--policy",
                "chongqing-2017",
                "--layer",
                samples.resolve("district-rate.json").toString(),
                "--on",
                "2018-06-01",
                samples.resolve(file).toString());
    }

    private List<String> command(List<String> args) {
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar));
        command.addAll(args);
        return command;
    }

    private String shell(List<String> args) {
        return "'" + String.join("' '", command(args)) + "'";
    }

    private Ended run(List<String> args) throws Exception {
        return wait(new ProcessBuilder(command(args)));
    }

    private static Ended wait(ProcessBuilder builder) throws Exception {
        Path out = Files.createTempFile("doudi", "out");
        Path err = Files.createTempFile("doudi", "err");
        try {
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroyForcibly();
            return new Ended(ended ? process.exitValue() : -1, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, Ended ended) {
        boolean trace = ended.err().contains("\tat ") || ended.err().contains("Exception");
        if (!holds || trace) {
            throw new AssertionError("exit code " + ended.code() + "\n" + ended.out() + "\n" + ended.err());
        }
    }
}
