package org.doudi.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Looks whether bytes are text in UTF-8. The JSON parser guesses at UTF-16 and lets some wrong forms pass; a name that was
 * read wrongly is worse than a line that was refused.
 */
final class Utf8 {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer dropped = CharBuffer.allocate(1 << 13);

    /** Where the first byte is that does not belong there, from 0; -1 if all do. A zero byte never does. */
    int firstWrong(byte[] bytes, int length) {
        int plain = 0;
        while (plain < length && bytes[plain] > 0) {
            plain++;
        }
        if (plain == length) {
            return -1;
        }
        for (int i = plain; i < length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes, plain, length - plain);
        decoder.reset();
        while (true) {
            dropped.clear();
            CoderResult result = decoder.decode(rest, dropped, true);
            if (result.isError()) {
                return rest.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
