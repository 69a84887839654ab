package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** The value of a hash function (散列值): 32 to 64 bytes. */
public final class Hash {

    private static final int LEAST = 32;
    private static final int MOST = 64;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;
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
        return isHex(hex.getBytes(StandardCharsets.ISO_8859_1), 0, hex.length());
    }

    /**
     * Whether these bytes are the lower-case digits of a hash. Eight at a time and without a branch: whether a digit is a
     * letter is as good as chance, and guessing wrong costs more than all the rest.
     */
    static boolean isHex(byte[] ascii, int from, int to) {
        int length = to - from;
        boolean fine = length >= 2 * LEAST && length <= 2 * MOST && length % 2 == 0;
        int at = from;
        for (; fine && at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) EIGHT.get(ascii, at);
            long digits = from('0', eight) & ~from('9' + 1, eight);
            long letters = from('a', eight) & ~from('f' + 1, eight);
            fine = ((digits | letters) & ~eight & TOPS) == TOPS;
        }
        for (; fine && at < to; at++) {
            fine = DIGITS.indexOf(ascii[at]) >= 0;
        }
        return fine;
    }

    /** Marks the top bit of each byte that is at least that one; both are ASCII, so nothing is carried. */
    private static long from(int least, long eight) {
        return (eight & ~TOPS) + (0x80 - least) * ONES;
    }

    /** Whether these ASCII bytes are the digits of that hash. To the end, whatever it finds: a branch for each would cost more. */
    static boolean isWritten(byte[] hash, byte[] ascii, int from, int to) {
        if (to - from != 2 * hash.length) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < hash.length; i++) {
            different |= ascii[from + 2 * i] ^ digit((hash[i] >>> 4) & 15);
            different |= ascii[from + 2 * i + 1] ^ digit(hash[i] & 15);
        }
        return different == 0;
    }

    private static int digit(int value) {
        return value + '0' + (((9 - value) >>> 31) * ('a' - '0' - 10));
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
