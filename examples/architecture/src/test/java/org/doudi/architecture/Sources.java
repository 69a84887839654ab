package org.doudi.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A copy of the main code of some modules, as text, that can be changed and compiled. It has no module descriptor, and
 * without one a sealed type may permit none of another package: who is permitted is left out when it is compiled.
 */
final class Sources {

    private static final Pattern PERMITS = Pattern.compile("\\bsealed (interface \\w+[^{;]*?)\\s+permits [^{;]*\\{");

    private final Map<String, String> files;

    private Sources(Map<String, String> files) {
        this.files = files;
    }

    /** Of these modules, without their descriptors: they are compiled together, on the class path. */
    static Sources of(String... modules) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String module : modules) {
            Path root = MainCode.sources(module);
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .forEach(file -> files.put(path(root, file), read(file)));
            }
        }
        return new Sources(files);
    }

    /** The same with one file changed. */
    Sources with(String file, UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>(files);
        String before = changed.get(file);
        if (before == null) {
            throw new IllegalArgumentException("there is no " + file);
        }
        changed.put(file, change.apply(before));
        return new Sources(changed);
    }

    /** Compiles everything; gives the errors. What annotation processors made is taken from the class path. */
    List<Diagnostic<? extends JavaFileObject>> errors(Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        files.forEach(
                (path, text) -> units.add(new Source(path, PERMITS.matcher(text).replaceAll("$1 {"))));
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xmaxerrs",
                "1000",
                "-nowarn",
                "-d",
                output.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ENGLISH, null)) {
            compiler.getTask(new StringWriter(), manager, found, options, null, units)
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
