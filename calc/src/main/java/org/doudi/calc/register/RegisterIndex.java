package org.doudi.calc.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.household.ResidentId;
import org.doudi.core.register.RegisterEntry;

/**
 * A register (名册) held in little memory, so that it can be compared: its entries in the order in which they came, found by the
 * identity number of anybody who is listed. Numbers are brought to their one form ({@link ResidentId#normalise}); those that cannot
 * be are kept apart and told ({@link #unreadable}), the entry they stand in takes part with the numbers that it has.
 *
 * <p>Memory is bounded by what is read: a household takes some 40 bytes, each identity number 22 to 28 more, and words that many
 * entries have in common, such as units and classes, are kept once; so a million households of three take some 120 MB. Immutable, to be shared by threads.
 */
public final class RegisterIndex {

    private static final int HEAD_IS_READABLE = 1;
    private static final int NAMES_EVERYBODY = 2;
    private static final int KEEPS_NUMBERS = 4;

    private final EntryStore store;
    private final long[] numbers;
    private final int[] owners;
    private final int[] from;
    private final int[] positions;
    private final int[] at;
    private final byte[] flags;
    private final NumberTable table;

    private RegisterIndex(Collector collected) {
        int size = collected.size;
        this.store = collected.store;
        this.numbers = Arrays.copyOf(collected.numbers, collected.from[size]);
        this.from = Arrays.copyOf(collected.from, size + 1);
        this.positions = Arrays.copyOf(collected.positions, size);
        this.at = Arrays.copyOf(collected.at, size);
        this.flags = Arrays.copyOf(collected.flags, size);
        this.owners = new int[numbers.length];
        for (int row = 0; row < size; row++) {
            Arrays.fill(owners, from[row], from[row + 1], row);
        }
        this.table = new NumberTable(numbers);
    }

    /** A register of these entries. */
    public static RegisterIndex of(Iterable<RegisterEntry> entries) {
        Collector collector = collector();
        entries.forEach(collector::add);
        return collector.index();
    }

    /** Starts a register that is filled entry by entry. */
    public static Collector collector() {
        return new Collector();
    }

    /** Takes in entries. Used by one thread, and once. */
    public static final class Collector {
        private final EntryStore store = new EntryStore();
        private long[] numbers = new long[64];
        private int[] from = new int[17];
        private int[] positions = new int[16];
        private int[] at = new int[16];
        private byte[] flags = new byte[16];
        private int size;

        private Collector() {}

        /** Takes in an entry behind all others, at the position that follows the last. */
        public Collector add(RegisterEntry entry) {
            return add(size == 0 ? 1 : positions[size - 1] + 1, entry);
        }

        /**
         * Takes in an entry.
         *
         * @param position where it stands in its source, such as the number of its line, for messages
         */
        public Collector add(int position, RegisterEntry entry) {
            if (size == positions.length) {
                int longer = size + (size >> 1);
                from = Arrays.copyOf(from, longer + 1);
                positions = Arrays.copyOf(positions, longer);
                at = Arrays.copyOf(at, longer);
                flags = Arrays.copyOf(flags, longer);
            }
            List<Written> written = Written.in(entry);
            int next = from[size];
            if (next + written.size() > numbers.length) {
                numbers = Arrays.copyOf(numbers, next + written.size() + (numbers.length >> 1));
            }
            boolean isRegular = true;
            boolean isHeadReadable = false;
            for (Written one : written) {
                long number = one.number().map(PackedNumber::of).orElse(0L);
                if (number == 0 || stands(number, from[size], next)) {
                    isRegular = false;
                } else {
                    isHeadReadable |= one.place() == Written.HEAD;
                    numbers[next++] = number;
                }
            }
            // In their order, so that nothing depends on that in which members were listed.
            Arrays.sort(numbers, from[size] + (isHeadReadable ? 1 : 0), next);
            boolean listsEverybody = entry.members().isPresent()
                    || entry.people().filter(people -> people == 1).isPresent();
            boolean namesEverybody = isRegular && isHeadReadable && listsEverybody;
            flags[size] = (byte) ((isHeadReadable ? HEAD_IS_READABLE : 0)
                    | (namesEverybody ? NAMES_EVERYBODY : 0)
                    | (isRegular ? 0 : KEEPS_NUMBERS));
            positions[size] = position;
            at[size] = store.add(entry, !isRegular);
            size++;
            from[size] = next;
            return this;
        }

        private boolean stands(long number, int first, int end) {
            for (int i = first; i < end; i++) {
                if (numbers[i] == number) {
                    return true;
                }
            }
            return false;
        }

        /** The register of what was taken in. */
        public RegisterIndex index() {
            return new RegisterIndex(this);
        }
    }

    /** How many entries there are. */
    public int size() {
        return at.length;
    }

    /**
     * An entry, with its identity numbers in their one form and members in the order of their numbers; where one of them is
     * unreadable or stands in it twice, as written.
     *
     * @param row 0 to {@link #size} − 1, in the order in which they came
     */
    public RegisterEntry entry(int row) {
        return store.read(at[row], Arrays.copyOfRange(numbers, from[row], from[row + 1]));
    }

    /** Where an entry stands in its source. */
    public int position(int row) {
        return positions[row];
    }

    /** The rows of the households that list somebody with that number; mostly none or one. */
    public List<Integer> rowsOf(ResidentId number) {
        List<Integer> rows = new ArrayList<>();
        for (int place = first(PackedNumber.of(number)); place != NumberTable.NONE; place = next(place)) {
            rows.add(owner(place));
        }
        return List.copyOf(rows);
    }

    /** Every identity number that cannot be read, in the order of rows. */
    public Stream<Unreadable> unreadable() {
        return IntStream.range(0, size()).boxed().flatMap(this::unreadable);
    }

    /** The identity numbers of a row that cannot be read. */
    Stream<Unreadable> unreadable(int row) {
        return (flags[row] & KEEPS_NUMBERS) == 0
                ? Stream.empty()
                : Written.in(entry(row)).stream()
                        .flatMap(one ->
                                one.problem().stream().map(problem -> new Unreadable(row, one.place(), problem)));
    }

    /** Everybody who is listed more than once, in two households or twice in one, in the order of the first. */
    public Stream<Repeated> repeated() {
        return IntStream.range(0, size()).boxed().flatMap(this::repeated);
    }

    private Stream<Repeated> repeated(int row) {
        Stream<Repeated> inOthers = IntStream.range(from[row], from[row + 1])
                .filter(place -> table.first(numbers[place]) == place && table.next(place) != NumberTable.NONE)
                .mapToObj(place -> PackedNumber.unpack(numbers[place]))
                .map(number -> new Repeated(number, rowsOf(number)));
        return (flags[row] & KEEPS_NUMBERS) == 0
                ? inOthers
                : Stream.concat(
                        inOthers,
                        Written.twice(entry(row)).stream().map(number -> new Repeated(number, List.of(row, row))));
    }

    /** Whether every number can be read and nobody is listed twice. */
    public boolean isClean() {
        return unreadable().findAny().isEmpty() && repeated().findAny().isEmpty();
    }

    /** By which number a household is known: its head's, else the least of its members'; 0 of one without any. */
    long key(int row) {
        return from[row] == from[row + 1] ? 0 : numbers[from[row]];
    }

    /** Whether that place is the key of its household. */
    boolean isKey(int place) {
        return from[owners[place]] == place;
    }

    /** The head's number, or 0. */
    long head(int row) {
        return (flags[row] & HEAD_IS_READABLE) == 0 ? 0 : numbers[from[row]];
    }

    /** Whether everybody of the household is listed with a number that can be read. */
    boolean namesEverybody(int row) {
        return (flags[row] & NAMES_EVERYBODY) != 0;
    }

    /** The numbers of a household that can be read. */
    IntStream places(int row) {
        return IntStream.range(from[row], from[row + 1]);
    }

    long number(int place) {
        return numbers[place];
    }

    int owner(int place) {
        return owners[place];
    }

    int first(long number) {
        return table.first(number);
    }

    int next(int place) {
        return table.next(place);
    }

    boolean isOnce(long number) {
        return table.isOnce(number);
    }

    /** How many households, and nothing of whom. */
    @Override
    public String toString() {
        return "RegisterIndex[" + size() + " households]";
    }
}
