import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what the tests of this build covered, module by module, and fails below the minimum. Generated classes do not
 * count: they are known by their source under {@code target/generated-sources}, which a pattern of names cannot tell
 * from a class that happens to be called like one (JaCoCo's own check has only such patterns).
 *
 * <p>Runs as a single source file: root, JaCoCo's aggregate CSV, minimum of lines, minimum of branches, modules.
 */
final class Coverage {
    private static final int PACKAGE = 1;
    private static final int CLASS = 2;
    private static final int BRANCH_MISSED = 5;
    private static final int LINE_MISSED = 7;

    private Coverage() {}

    private record Count(long missed, long covered) {
        Count plus(String[] row, int column) {
            return new Count(missed + Long.parseLong(row[column]), covered + Long.parseLong(row[column + 1]));
        }

        long all() {
            return missed + covered;
        }

        double ratio() {
            return all() == 0 ? 1 : (double) covered / all();
        }

        String words() {
            return all() == 0
                    ? "none"
                    : String.format(Locale.ROOT, "%5.1f %% (%d of %d)", 100 * ratio(), covered, all());
        }
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path csv = Path.of(args[1]);
        double lineMinimum = Double.parseDouble(args[2]);
        double branchMinimum = Double.parseDouble(args[3]);
        List<String> modules = List.of(args).subList(4, args.length);
        if (!Files.exists(csv)) {
            System.out.println("Coverage: not measured (no tests ran)");
            return;
        }
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        List<String> failures = new ArrayList<>();
        System.out.printf("%nCoverage    %-28s %-28s%n", "lines", "branches");
        for (String module : modules) {
            Count line = new Count(0, 0);
            Count branch = new Count(0, 0);
            for (String text : lines.subList(1, lines.size())) {
                String[] row = text.split(",", -1);
                String inModule = "org.doudi." + module;
                boolean ours = row[PACKAGE].equals(inModule) || row[PACKAGE].startsWith(inModule + ".");
                if (ours && !generated(root.resolve(module), row)) {
                    line = line.plus(row, LINE_MISSED);
                    branch = branch.plus(row, BRANCH_MISSED);
                }
            }
            System.out.printf("%-11s %-28s %-28s%n", module, line.words(), branch.words());
            if (line.all() == 0 && hasClasses(root.resolve(module))) {
                failures.add(module + " has classes, and none of them was measured");
            }
            if (line.ratio() < lineMinimum) {
                failures.add(module + ": lines below " + lineMinimum);
            }
            if (branch.ratio() < branchMinimum) {
                failures.add(module + ": branches below " + branchMinimum);
            }
        }
        System.out.println();
        if (!failures.isEmpty()) {
            failures.forEach(failure -> System.out.println("Coverage: " + failure));
            System.exit(1);
        }
    }

    private static boolean generated(Path module, String[] row) {
        String topLevel = row[CLASS].split("\\.", 2)[0];
        return Files.exists(module.resolve("target/generated-sources/annotations")
                .resolve(row[PACKAGE].replace('.', '/'))
                .resolve(topLevel + ".java"));
    }

    private static boolean hasClasses(Path module) throws IOException {
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(".java") && !name.endsWith("-info.java"));
        }
    }
}
