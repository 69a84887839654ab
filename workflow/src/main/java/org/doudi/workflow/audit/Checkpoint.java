package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How large a trail was and what root its tree had then: the text of a C2SP {@code tlog-checkpoint}. Signed and kept somewhere
 * else, it shows later whether anything up to it was changed or taken away.
 *
 * @param origin which trail
 * @param size how many entries
 * @param root the root of their tree
 * @param extensions further lines, which are signed with the rest and otherwise ignored
 */
public record Checkpoint(Origin origin, long size, Hash root, List<String> extensions) {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9]\\d{0,18}");

    /** Takes a copy; refuses a negative size, a root of another length than the trail's hashes, and extensions that are no line. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        boolean lines = extensions.stream()
                .noneMatch(line -> line.isEmpty() || line.indexOf('\n') >= 0 || !SignedNote.isText(line + "\n"));
        Problems.require(
                size >= 0 && root.shared().length == origin.hashing().length() && lines,
                "checkpoint.form",
                "",
                "",
                Text.of(
                        "不小于 0 的条数、本轨迹散列长度的根与单行扩展",
                        "a size that is not negative, a root as long as the trail's hashes and extensions of a line each"));
    }

    /** A checkpoint without extensions. */
    public static Checkpoint of(Origin origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /** The text that is signed: origin, size in decimal, root in base64, extensions; each line ends with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin.line())
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Reads the text of a checkpoint; what is not written exactly as {@link #text} writes it is refused. */
    public static Either<Problems, Checkpoint> parse(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        // A text that ends with a line feed has an empty last piece.
        boolean shaped = lines.size() >= 4
                && lines.get(lines.size() - 1).isEmpty()
                && DECIMAL.matcher(lines.get(1)).matches();
        if (!shaped) {
            return refused();
        }
        Either<Problems, Origin> origin = Origin.parse(lines.get(0));
        Either<Problems, byte[]> root = Base64Text.decode(lines.get(2));
        if (origin.isLeft() || root.isLeft()) {
            return refused();
        }
        return Problems.attempt(() -> new Checkpoint(
                        origin.get(),
                        size(lines.get(1)),
                        Hash.of(root.get()),
                        new ArrayList<>(lines.subList(3, lines.size() - 1))))
                .flatMap(read -> read.text().equals(text) ? Either.right(read) : refused());
    }

    /** Nineteen digits may be more than fits. */
    private static long size(String decimal) {
        try {
            return Long.parseLong(decimal);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static <T> Either<Problems, T> refused() {
        return Either.left(Problems.of(
                "checkpoint.form",
                "",
                "",
                Text.of("来源、条数、根各一行的检查点", "a checkpoint: a line each for origin, size and root")));
    }
}
