package org.doudi.calc.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.PersonAttribute;

/**
 * The members of a block of households, one behind the other, each of their facts in a column. What is asked of them is
 * written into columns with a mask of members for each household. There is no branch in those loops: what made-up or real
 * people answer nobody can foresee, the processor neither.
 */
public final class MemberColumns {

    /** The bit that stands for whoever's code is unknown: behind all codes. */
    static final long UNKNOWN = 1L << 63;

    /** The day of birth of whoever's is unknown: neither after nor before any. */
    private static final long NO_DAY = Long.MIN_VALUE / 4;

    private static final List<PersonAttribute> ATTRIBUTES = List.of(PersonAttribute.values());

    private final int[] first;
    private final int[] rows;
    private final byte[] places;
    private final byte[][] codes;
    private final boolean[] open = new boolean[ATTRIBUTES.size()];
    private final long[] born;
    private boolean birthOpen;

    public MemberColumns(List<Situation> situations) {
        int count = 0;
        for (Situation situation : situations) {
            count += situation.household().members().size();
        }
        first = new int[situations.size()];
        rows = new int[count];
        places = new byte[count];
        codes = new byte[ATTRIBUTES.size()][count];
        born = new long[count];
        int at = 0;
        for (int row = 0; row < situations.size(); row++) {
            List<Member> members = situations.get(row).household().members();
            first[row] = at;
            for (int place = 0; place < members.size(); place++, at++) {
                put(at, row, place, members.get(place));
            }
        }
    }

    private void put(int at, int row, int place, Member member) {
        rows[at] = row;
        places[at] = (byte) place;
        for (PersonAttribute attribute : ATTRIBUTES) {
            int code = People.ordinal(attribute, member);
            codes[attribute.ordinal()][at] = (byte) (code == People.UNKNOWN ? Long.SIZE - 1 : code);
            open[attribute.ordinal()] |= code == People.UNKNOWN;
        }
        if (member.birth() instanceof Fact.Known<LocalDate> birth) {
            born[at] = People.ordered(birth.get());
        } else {
            born[at] = NO_DAY;
            birthOpen = true;
        }
    }

    /** Whether somebody's code is unknown. */
    boolean isOpen(PersonAttribute attribute) {
        return open[attribute.ordinal()];
    }

    /** Whether somebody's day of birth is unknown. */
    boolean isBirthOpen() {
        return birthOpen;
    }

    /** A column with nothing in it, for each member. */
    long[] cleared(Columns columns) {
        return columns.clearedFor(rows.length);
    }

    /** Where the member of a household stands. */
    int at(int row, int place) {
        return first[row] + place;
    }

    /** Adds what comes of each member's amount to the household's total, if the member belongs to its unit. */
    void add(long[] amounts, long[] unit, LongUnaryOperator of, long[] totals) {
        for (int i = 0; i < rows.length; i++) {
            if (amounts[i] != 0 && ((unit[rows[i]] >>> places[i]) & 1) != 0) {
                totals[rows[i]] += of.applyAsLong(amounts[i]);
            }
        }
    }

    /** Adds to each household's mask the members whose code is among some, a bit each. */
    void name(PersonAttribute attribute, long values, long[] masks) {
        byte[] code = codes[attribute.ordinal()];
        for (int i = 0; i < rows.length; i++) {
            masks[rows[i]] |= ((values >>> code[i]) & 1) << places[i];
        }
    }

    /** Adds to each household's mask the members born after one day and not after another and, if wanted, the unknown. */
    void nameBorn(long after, long by, boolean unknownToo, long[] masks) {
        for (int i = 0; i < rows.length; i++) {
            long day = born[i];
            long within = ((after - day) >>> 63) & ((day - by - 1) >>> 63);
            long unknown = unknownToo && day == NO_DAY ? 1 : 0;
            masks[rows[i]] |= (within | unknown) << places[i];
        }
    }
}
