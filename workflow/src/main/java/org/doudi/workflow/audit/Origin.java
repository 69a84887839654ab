package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Which trail, and how it hashes (来源): the first line of its checkpoints and a field of each of its entries, so that neither
 * can be passed off as another trail's.
 *
 * @param name a name that no other trail has: a URL without scheme, for example {@code county.example/dibao}
 * @param hashing how it hashes
 */
public record Origin(String name, Hashing hashing) {

    /** What C2SP allows in the name of a key, and no separator of ours. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/~-]{0,199}");

    private static final char SEPARATOR = '#';

    /** Refuses a name that is no URL without scheme of at most 200 characters. */
    public Origin {
        Problems.require(
                NAME.matcher(name).matches(),
                "origin.name",
                "",
                name.length() + " characters",
                Text.of("不带协议的网址，至多 200 字符", "a URL without scheme, of at most 200 characters"));
    }

    /** A trail that hashes with SHA-256. */
    public static Origin of(String name) {
        return new Origin(name, Hashing.SHA_256);
    }

    /** Reads a line; a hash function that is not installed is a problem. */
    public static Either<Problems, Origin> parse(String line) {
        int separator = line.indexOf(SEPARATOR);
        if (separator < 0) {
            return Problems.attempt(() -> of(line));
        }
        return Hashing.of(line.substring(separator + 1))
                .flatMap(hashing -> Problems.attempt(() -> new Origin(line.substring(0, separator), hashing)))
                .flatMap(read -> read.line().equals(line)
                        ? Either.right(read)
                        : Either.left(Problems.of(
                                "origin.form", "", line.length() + " characters", Text.of("规范的来源", "an origin"))));
    }

    /** The name alone for SHA-256; with another hash function its name follows, for example {@code county.example#SM3}. */
    public String line() {
        return hashing.equals(Hashing.SHA_256) ? name : name + SEPARATOR + hashing.algorithm();
    }

    @Override
    public String toString() {
        return line();
    }
}
