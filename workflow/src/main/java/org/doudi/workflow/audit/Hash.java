package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** The value of a hash function (散列值): 32 to 64 bytes. */
public final class Hash {

    private static final int LEAST = 32;
    private static final int MOST = 64;
    private static final String DIGITS = "0123456789abcdef";
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these bytes. */
    public static Hash of(byte[] bytes) {
        Problems.require(
                bytes.length >= LEAST && bytes.length <= MOST,
                "hash.length",
                "",
                bytes.length + " bytes",
                Text.of(LEAST + " 至 " + MOST + " 字节", LEAST + " to " + MOST + " bytes"));
        return new Hash(bytes.clone());
    }

    /** Reads lower-case hexadecimal digits: a hash is written in one way only. */
    public static Either<Problems, Hash> parse(String hex) {
        return isHex(hex)
                ? Either.right(new Hash(HEX.parseHex(hex)))
                : Either.left(Problems.of(
                        "hash.format",
                        "",
                        hex.length() + " characters",
                        Text.of("小写十六进制", "lower-case hexadecimal digits")));
    }

    /** Whether these are the lower-case digits of a hash. */
    static boolean isHex(String hex) {
        boolean fine = hex.length() >= 2 * LEAST && hex.length() <= 2 * MOST && hex.length() % 2 == 0;
        for (int i = 0; fine && i < hex.length(); i++) {
            char c = hex.charAt(i);
            fine = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return fine;
    }

    /** Whether these are its digits. */
    boolean isWritten(String hex) {
        boolean same = hex.length() == 2 * bytes.length;
        for (int i = 0; same && i < bytes.length; i++) {
            same = hex.charAt(2 * i) == DIGITS.charAt((bytes[i] >>> 4) & 15)
                    && hex.charAt(2 * i + 1) == DIGITS.charAt(bytes[i] & 15);
        }
        return same;
    }

    /** Takes the bytes as they are: for what was just computed. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves: not to be written to. */
    byte[] shared() {
        return bytes;
    }

    /** Lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes);
    }

    /** Base64, with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Hexadecimal digits. */
    @Override
    public String toString() {
        return hex();
    }
}
