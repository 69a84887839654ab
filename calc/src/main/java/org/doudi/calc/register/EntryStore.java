package org.doudi.calc.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.register.RegisterEntry.Stated;
import org.doudi.core.text.Text;

/**
 * What entries say beside their identity numbers, one behind the other in blocks of bytes. Where the numbers cannot be had back from
 * their packed form, because one is wrong or stands there twice, they are kept as they were written.
 */
final class EntryStore {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int MOST_BLOCKS = 1 << (31 - BLOCK_BITS);

    private static final int KEEPS_NUMBERS = 1;
    private static final int HAS_HEAD = 2;
    private static final int HAS_MEMBERS = 4;
    private static final int HAS_DAY = 8;
    private static final int TELLS_COVERAGE = 16;
    private static final int IS_COVERED = 32;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<byte[]> blocks = new ArrayList<>();
    private final ByteArrayOutputStream scratch = new ByteArrayOutputStream(256);
    private int used = BLOCK;

    /** Keeps an entry, with its numbers or without, and tells where. */
    int add(RegisterEntry entry, boolean withNumbers) {
        scratch.reset();
        try {
            write(entry, withNumbers, new DataOutputStream(scratch));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        byte[] bytes = scratch.toByteArray();
        if (used + bytes.length > BLOCK) {
            Problems.require(
                    blocks.size() < MOST_BLOCKS,
                    "register.size",
                    "",
                    "more than that",
                    Text.of("至多 2 GiB 的名册", "a register of at most 2 GiB"));
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        int at = ((blocks.size() - 1) << BLOCK_BITS) + used;
        used += bytes.length;
        return at;
    }

    private void write(RegisterEntry entry, boolean withNumbers, DataOutputStream out) throws IOException {
        out.writeByte((withNumbers ? KEEPS_NUMBERS : 0)
                | (entry.head().isPresent() ? HAS_HEAD : 0)
                | (entry.members().isPresent() ? HAS_MEMBERS : 0)
                | (entry.since().isPresent() ? HAS_DAY : 0)
                | (entry.medicalAssistance().isPresent() ? TELLS_COVERAGE : 0)
                | (entry.medicalAssistance().orElse(false) ? IS_COVERED : 0));
        if (withNumbers) {
            out.writeUTF(entry.head().orElse(""));
            List<String> members = entry.members().orElse(List.of());
            out.writeByte(members.size());
            for (String member : members) {
                out.writeUTF(member);
            }
        }
        out.writeUTF(entry.id().orElse(""));
        out.writeByte(entry.people().orElse(0));
        vocabulary.write(entry.unit(), out);
        vocabulary.write(entry.programme(), out);
        vocabulary.write(entry.category(), out);
        Vocabulary.writeNumber(entry.monthly().map(amount -> amount.fen() + 1).orElse(0L), out);
        if (entry.since().isPresent()) {
            out.writeLong(entry.since().get().toEpochDay());
        }
        out.writeByte(entry.facts().size());
        for (Stated stated : entry.facts()) {
            vocabulary.write(stated.fact(), out);
            vocabulary.write(stated.value(), out);
        }
    }

    /**
     * The entry at that place.
     *
     * @param numbers its identity numbers in their one form, the head's first if it has one
     */
    RegisterEntry read(int at, long[] numbers) {
        byte[] block = blocks.get(at >>> BLOCK_BITS);
        int from = at & (BLOCK - 1);
        try {
            return read(new DataInputStream(new ByteArrayInputStream(block, from, BLOCK - from)), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    private RegisterEntry read(DataInputStream in, long[] numbers) throws IOException {
        int has = in.readUnsignedByte();
        boolean hasHead = (has & HAS_HEAD) != 0;
        List<String> all = (has & KEEPS_NUMBERS) != 0
                ? written(hasHead, in)
                : Arrays.stream(numbers).mapToObj(PackedNumber::text).toList();
        Optional<String> id = words(in);
        int people = in.readUnsignedByte();
        Optional<String> unit = vocabulary.read(in);
        RegisterEntry.Builder entry =
                RegisterEntry.builder(vocabulary.read(in).orElseThrow()).id(id).unit(unit);
        if (hasHead) {
            entry.head(all.get(0));
        }
        if ((has & HAS_MEMBERS) != 0) {
            entry.members(all.subList(hasHead ? 1 : 0, all.size()));
        }
        if (people > 0) {
            entry.people(people);
        }
        entry.category(vocabulary.read(in));
        long monthly = Vocabulary.readNumber(in);
        if (monthly > 0) {
            entry.monthly(Money.ofFen(monthly - 1));
        }
        if ((has & HAS_DAY) != 0) {
            entry.since(LocalDate.ofEpochDay(in.readLong()));
        }
        if ((has & TELLS_COVERAGE) != 0) {
            entry.medicalAssistance((has & IS_COVERED) != 0);
        }
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            entry.fact(vocabulary.read(in).orElseThrow(), vocabulary.read(in).orElseThrow());
        }
        return entry.build();
    }

    /** The numbers as they were written, the head's first if there is one. */
    private static List<String> written(boolean hasHead, DataInputStream in) throws IOException {
        List<String> all = new ArrayList<>();
        String head = in.readUTF();
        if (hasHead) {
            all.add(head);
        }
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            all.add(in.readUTF());
        }
        return all;
    }

    /** No text of an entry is empty, so that of one that is absent is. */
    private static Optional<String> words(DataInputStream in) throws IOException {
        String words = in.readUTF();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
