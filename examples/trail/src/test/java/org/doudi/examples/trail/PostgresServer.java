package org.doudi.examples.trail;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of its own in a folder of its own, from the programs that the machine has. */
final class PostgresServer {

    private static final long SECONDS = 120;

    private final Path programs;
    private final Path data;
    private final List<String> asUser;
    private final int port;

    private PostgresServer(Path programs, Path data, List<String> asUser, int port) {
        this.programs = programs;
        this.data = data;
        this.asUser = asUser;
        this.port = port;
    }

    /** Where its programs are: on the PATH, or where the packages of Debian and of Red Hat put them; the newest of those. */
    static Optional<Path> programs() {
        Stream<Path> path = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(path, Stream.concat(installed("/usr/lib/postgresql", "bin"), installed("/usr", "bin")))
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl")))
                .findFirst();
    }

    private static Stream<Path> installed(String folder, String bin) {
        Path all = Path.of(folder);
        if (!Files.isDirectory(all)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve(bin)).sorted(Comparator.reverseOrder()).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Starts one. PostgreSQL refuses to run as root: then it runs as a user of its own, or as nobody. */
    static PostgresServer start(Path programs, Path folder) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        List<String> asUser = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            String user = ownData(data);
            asUser.addAll(List.of("runuser", "-u", user, "--"));
            // Others must be able to reach the folder below.
            for (Path above = folder; above != null && above.startsWith(System.getProperty("java.io.tmpdir")); ) {
                above.toFile().setExecutable(true, false);
                above = above.getParent();
            }
        }
        PostgresServer server = new PostgresServer(programs, data, asUser, freePort());
        server.run("initdb", "-D", data.toString(), "-U", "doudi", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        server.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                String.valueOf(SECONDS),
                "-D",
                data.toString(),
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -h 127.0.0.1 -k " + data);
        return server;
    }

    private static String ownData(Path data) throws IOException {
        for (String user : List.of("postgres", "nobody")) {
            try {
                Files.setOwner(
                        data,
                        data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
                return user;
            } catch (IOException e) {
                // No such user; perhaps the next.
            }
        }
        throw new IOException("no user to run PostgreSQL as");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=doudi";
    }

    /** At once, whoever is connected: nothing of it is kept. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data.toString());
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asUser);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        // Into a file: what it starts would keep a pipe open.
        File said = Files.createTempFile("postgres", ".txt").toFile();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(program + " failed: " + Files.readString(said.toPath()));
            }
        } finally {
            Files.delete(said.toPath());
        }
    }
}
