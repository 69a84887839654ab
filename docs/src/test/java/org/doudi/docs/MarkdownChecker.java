package org.doudi.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks one Markdown file. Each fenced {@code java} block must repeat a region of a compiled source file, named in a
 * comment before the fence; an {@code xml} block may.
 *
 * <pre>
 * &lt;!-- snippet: examples/quickstart/src/main/java/org/doudi/examples/quickstart/Quickstart.java#ten-lines --&gt;
 * </pre>
 *
 * The region lies between {@code // snippet: ten-lines} and {@code // end snippet} (in a pom, between XML comments of
 * the same words). Common indentation does not count. Relative links must lead to something that exists.
 */
final class MarkdownChecker {
    /** What the checker asks of the project; paths are relative to its root and normalised. */
    interface Project {
        /** The lines of a file, or empty when there is no such file. */
        Optional<List<String>> lines(String path);

        /** Whether there is such a file or folder. */
        boolean exists(String path);
    }

    /**
     * What was found.
     *
     * @param snippets how many blocks were compared with a source
     * @param problems in the order of the file
     */
    record Report(int snippets, List<String> problems) {}

    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})\\s*([^\\s`{]*).*$");
    private static final Pattern SNIPPET = Pattern.compile("^\\s*<!--\\s*snippet:\\s*(\\S+)\\s*-->\\s*$");
    private static final Pattern COMPILED =
            Pattern.compile("(?:[\\w.-]+/)+src/(?:main|test)/java/(?:\\w+/)*\\w+\\.java");
    private static final Pattern POM = Pattern.compile("(?:[\\w.-]+/)*pom\\.xml");
    private static final Pattern INLINE_LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern REFERENCE_LINK = Pattern.compile("^\\s{0,3}\\[[^\\]]+\\]:\\s*<?(\\S+?)>?(?:\\s+.*)?$");
    private static final Pattern HTML_LINK = Pattern.compile("(?:href|src)\\s*=\\s*\"([^\"]+)\"");
    private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*");

    private final Project project;
    private final String file;
    private final List<String> problems = new ArrayList<>();
    private int snippets;

    private MarkdownChecker(Project project, String file) {
        this.project = project;
        this.file = file;
    }

    static Report check(Project project, String file) {
        MarkdownChecker checker = new MarkdownChecker(project, file);
        checker.run(project.lines(file).orElseThrow());
        return new Report(checker.snippets, List.copyOf(checker.problems));
    }

    private void run(List<String> lines) {
        String lastText = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                if (!lines.get(i).isBlank()) {
                    lastText = lines.get(i);
                }
                links(lines.get(i), i + 1);
                continue;
            }
            int start = i + 1;
            do {
                i++;
            } while (i < lines.size() && !closes(lines.get(i), fence.group(1)));
            if (i == lines.size()) {
                problem(start, "the block is never closed");
            }
            block(fence.group(2), lastText, lines.subList(start, Math.min(i, lines.size())), start);
            lastText = "";
        }
    }

    private static boolean closes(String line, String fence) {
        String text = line.strip();
        return text.length() >= fence.length() && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    private void block(String language, String before, List<String> block, int line) {
        Matcher snippet = SNIPPET.matcher(before);
        boolean java = language.equalsIgnoreCase("java");
        if (!snippet.matches()) {
            if (java) {
                problem(line, "a java block without a snippet comment just before it");
            }
            return;
        }
        String[] target = snippet.group(1).split("#", 2);
        boolean allowed = java
                ? COMPILED.matcher(target[0]).matches()
                : POM.matcher(target[0]).matches();
        if (target.length < 2 || !(java || language.equalsIgnoreCase("xml")) || !allowed) {
            problem(line, "a snippet is file#region: for java a compiled source, for xml a pom: " + snippet.group(1));
            return;
        }
        Optional<List<String>> source = project.lines(target[0]);
        if (source.isEmpty()) {
            problem(line, "no such file: " + target[0]);
            return;
        }
        Optional<List<String>> region = region(source.get(), target[1], java);
        if (region.isEmpty()) {
            problem(line, "no closed region " + target[1] + " in " + target[0]);
        } else if (!trimmed(region.get()).equals(trimmed(block))) {
            problem(
                    line,
                    "differs from " + snippet.group(1) + ", which reads:\n" + String.join("\n", trimmed(region.get())));
        } else {
            snippets++;
        }
    }

    private static Optional<List<String>> region(List<String> source, String name, boolean java) {
        String open = java ? "// snippet: " + name : "<!-- snippet: " + name + " -->";
        String close = java ? "// end snippet" : "<!-- end snippet -->";
        List<String> region = null;
        for (String line : source) {
            if (line.strip().equals(open)) {
                region = new ArrayList<>();
            } else if (region != null && line.strip().equals(close)) {
                return Optional.of(region);
            } else if (region != null) {
                region.add(line);
            }
        }
        return Optional.empty();
    }

    private static List<String> trimmed(List<String> lines) {
        return String.join("\n", lines).stripIndent().strip().lines().toList();
    }

    private void links(String line, int number) {
        String text = line.replaceAll("`[^`]*`", "");
        for (Pattern pattern : List.of(INLINE_LINK, REFERENCE_LINK, HTML_LINK)) {
            Matcher link = pattern.matcher(text);
            while (link.find()) {
                String target = link.group(1);
                if (!SCHEME.matcher(target).matches() && !project.exists(resolve(target.split("[#?]", 2)[0]))) {
                    problem(number, "the link leads nowhere: " + target);
                }
            }
        }
    }

    private String resolve(String target) {
        int slash = file.lastIndexOf('/');
        return Path.of(slash < 0 ? "" : file.substring(0, slash))
                .resolve(target)
                .normalize()
                .toString()
                .replace('\\', '/');
    }

    private void problem(int line, String message) {
        problems.add(file + ":" + line + ": " + message);
    }
}
