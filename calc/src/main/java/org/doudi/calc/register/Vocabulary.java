package org.doudi.calc.register;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that entries have in common, such as units and classes, each kept once; once there are many, further ones are written out
 * where they stand. So what is kept stays small whatever a register says.
 */
final class Vocabulary {

    private static final int MOST = 1 << 16;
    private static final int ABSENT = 0;
    private static final int WRITTEN_OUT = 1;
    private static final int FIRST = 2;

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    void write(Optional<String> said, DataOutputStream out) throws IOException {
        if (said.isPresent()) {
            write(said.get(), out);
        } else {
            writeNumber(ABSENT, out);
        }
    }

    void write(String said, DataOutputStream out) throws IOException {
        Integer place = places.get(said);
        if (place == null && words.size() < MOST) {
            place = words.size();
            places.put(said, place);
            words.add(said);
        }
        if (place == null) {
            writeNumber(WRITTEN_OUT, out);
            out.writeUTF(said);
        } else {
            writeNumber(place + FIRST, out);
        }
    }

    Optional<String> read(DataInputStream in) throws IOException {
        int what = (int) readNumber(in);
        return switch (what) {
            case ABSENT -> Optional.empty();
            case WRITTEN_OUT -> Optional.of(in.readUTF());
            default -> Optional.of(words.get(what - FIRST));
        };
    }

    /** Writes a number that is not negative in as few bytes as it needs. */
    static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while (rest >= MORE) {
            out.writeByte((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        out.writeByte((int) rest);
    }

    static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next >= MORE) {
            number |= (long) (next & (MORE - 1)) << shift;
            shift += BITS;
            next = in.readUnsignedByte();
        }
        return number | (long) next << shift;
    }
}
