package org.doudi.calc.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.household.ResidentId;

/**
 * Two registers compared (名册比对): X8 (3.2.3), C1 and C17 (渝府办发〔2017〕30号 1.2, 2.4.4), S4 and S8 (饶县民字〔2017〕33号 article
 * 2). Households are matched by the identity numbers of the people they list and by nothing else:
 *
 * <ol>
 *   <li>Two households are the same if they are known by the same number, and no other household of either register is. A household
 *       is known by its head's number; if that cannot be read, by the least of its members'.
 *   <li>Of those left over, two are the same if they list somebody in common who stands once in each register, and neither has
 *       anybody in common with a third that is left over: the head changed.
 * </ol>
 *
 * <p>The order of entries does not matter, nor which register is named first. Both registers are held compactly; differences are
 * worked out as they are asked for and kept nowhere, so memory does not grow with their number. Immutable, to be shared by threads.
 *
 * <p>Reading: the documents say that registers are compared, not how. A register that lists heads only cannot show that somebody is
 * in it as a member, so a household can seem to be in one register only because the other lists it under a head of whom this one does
 * not know: list members wherever they are known. Nobody is enrolled or struck off by a comparison (2.1.1).
 */
public final class Reconciliation {

    private final RegisterIndex one;
    private final RegisterIndex other;
    private final Matching matching;
    private final EntryComparison comparison;
    private final Expectation expectation;

    private Reconciliation(
            RegisterIndex one,
            RegisterIndex other,
            Matching matching,
            EntryComparison comparison,
            Expectation expectation) {
        this.one = one;
        this.other = other;
        this.matching = matching;
        this.comparison = comparison;
        this.expectation = expectation;
    }

    /**
     * Compares two registers.
     *
     * @param fields what is compared of a household that is in both: {@link Field#OF_HOUSEHOLDS} of registers of two programmes,
     *     {@link Field#ALL} of two of the same
     */
    public static Reconciliation of(RegisterIndex one, RegisterIndex other, Set<Field> fields) {
        return new Reconciliation(
                one,
                other,
                new Matching(one, other),
                new EntryComparison(one, other, Set.copyOf(fields)),
                Expectation.NONE);
    }

    /** The same, knowing what was found of households that are in one register only. */
    public Reconciliation with(Expectation found) {
        return new Reconciliation(one, other, matching, comparison, found);
    }

    /** A register. */
    public RegisterIndex register(Side side) {
        return side == Side.ONE ? one : other;
    }

    /** What becomes of a household that is sought in the other register. */
    public Presence presence(Side side, int row) {
        return matching.presence(side, row);
    }

    /** The row of the same household in the other register, if it is in both. */
    public OptionalInt counterpart(Side side, int row) {
        int there = matching.counterpart(side, row);
        return there == Matching.NONE ? OptionalInt.empty() : OptionalInt.of(there);
    }

    /**
     * Whether everything that can be compared agrees: no household in one register only or put together otherwise, no fact that
     * disagrees. Numbers that cannot be read and people listed twice are no disagreement; {@link RegisterIndex#isClean} tells of
     * them.
     */
    public boolean agrees() {
        return Stream.of(Side.values()).allMatch(this::isMatched)
                && rows(Side.ONE).noneMatch(row -> disagreement(row).findAny().isPresent())
                && elsewhere().findAny().isEmpty();
    }

    private boolean isMatched(Side side) {
        return rows(side)
                .mapToObj(row -> presence(side, row))
                .noneMatch(presence -> presence == Presence.IN_ONE || presence == Presence.OTHERWISE);
    }

    private IntStream rows(Side side) {
        return IntStream.range(0, register(side).size());
    }

    /**
     * Everything in which they differ: who is listed twice; then row by row of the one register and of the other what cannot be
     * read, who is not in both, and on what they disagree; then who is listed in another household. Worked out as it is asked for.
     */
    public Stream<Difference> differences() {
        return Stream.of(
                        listedTwice(Side.ONE),
                        listedTwice(Side.OTHER),
                        rows(Side.ONE).boxed().flatMap(row -> Stream.concat(ofRow(Side.ONE, row), disagreement(row))),
                        rows(Side.OTHER).boxed().flatMap(row -> ofRow(Side.OTHER, row)),
                        elsewhere())
                .flatMap(part -> part);
    }

    private Stream<Difference> listedTwice(Side side) {
        return register(side).repeated().map(repeated -> new Difference.ListedTwice(side, repeated));
    }

    private Stream<Difference> ofRow(Side side, int row) {
        Stream<Difference> unreadable =
                register(side).unreadable(row).map(number -> new Difference.NumberUnreadable(side, number));
        Presence presence = presence(side, row);
        if (presence == Presence.IN_BOTH) {
            return unreadable;
        }
        Difference difference = presence == Presence.IN_ONE
                ? new Difference.InOneOnly(side, row, expected(side, row))
                : new Difference.NotMatched(side, row, presence, named(side, row), found(side, row));
        return Stream.concat(unreadable, Stream.of(difference));
    }

    /** What was found of a household that is in one register only. */
    Expected expected(Side side, int row) {
        return expectation.of(side, row, register(side).entry(row));
    }

    private int named(Side side, int row) {
        return (int) register(side).places(row).count();
    }

    private int found(Side side, int row) {
        RegisterIndex near = register(side);
        RegisterIndex far = register(side.opposite());
        return (int) near.places(row)
                .filter(place -> far.first(near.number(place)) != NumberTable.NONE)
                .count();
    }

    /** On what they disagree of a household of the one register, if it is in both and they do. */
    Stream<Difference> disagreement(int rowOfOne) {
        int there = matching.counterpart(Side.ONE, rowOfOne);
        List<Differing> differing = there == Matching.NONE ? List.of() : comparison.differing(rowOfOne, there);
        return differing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Difference.Disagreement(rowOfOne, there, differing));
    }

    /** Who is listed in both, within households that are not the same. */
    Stream<Difference.Elsewhere> elsewhere() {
        return rows(Side.ONE)
                .boxed()
                .flatMap(row -> one.places(row)
                        .filter(place -> one.first(one.number(place)) == place
                                && other.first(one.number(place)) != NumberTable.NONE
                                && matching.isElsewhere(one.number(place)))
                        .mapToObj(place -> elsewhere(PackedNumber.unpack(one.number(place)))));
    }

    private Difference.Elsewhere elsewhere(ResidentId number) {
        return new Difference.Elsewhere(number, one.rowsOf(number), other.rowsOf(number));
    }

    /** How many there are of each, unit by unit. Nothing of it is personal. */
    public LinkageStatistics statistics() {
        return new Counting(this).statistics();
    }

    /** A difference in one line, in the language of the locale, for those who have the registers at hand; numbers masked. */
    public String describe(Difference difference, Locale locale) {
        return difference.match(new DifferenceWords(this, locale));
    }

    /**
     * Writes a difference as JSON, {@code doudi/register-difference/1}: its {@code kind}; the entries it concerns, under {@code one}
     * and {@code other}, each with its position, id and unit; and what there is to say of it. Numbers are masked, and so are the
     * values on which registers disagree.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(Difference difference, JsonGenerator json) throws IOException {
        new DifferenceJson(this, json).write(difference);
    }

    /** How many households, and nothing of whom. */
    @Override
    public String toString() {
        return "Reconciliation[" + one + ", " + other + "]";
    }
}
