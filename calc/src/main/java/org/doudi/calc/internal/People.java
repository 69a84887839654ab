package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Member;
import org.doudi.core.policy.PersonAttribute;

/** What is asked of each member: each column of facts is read once, for all the questions about it. */
final class People {

    private static final int UNKNOWN = -1;

    private People() {}

    /** The fact behind an attribute, as far as it is known. */
    static Fact<?> fact(PersonAttribute attribute, Member member) {
        return switch (attribute) {
            case RELATION -> Fact.known(member.relation());
            case SEX -> member.sex();
            case RESIDENCE -> member.residence();
            case DISABILITY_KIND, DISABILITY_GRADE -> member.disability();
            case HEALTH -> member.health();
            case LABOUR -> member.labour();
            case SCHOOLING -> member.schooling();
            case EDUCATION -> member.education();
        };
    }

    /** The position of the attribute's value in its list, without allocating; or that it is unknown. */
    private static int ordinal(PersonAttribute attribute, Member member) {
        return switch (attribute) {
            case RELATION -> member.relation().ordinal();
            case SEX -> ordinal(member.sex());
            case RESIDENCE -> ordinal(member.residence());
            case DISABILITY_KIND ->
                member.disability() instanceof Fact.Known<Disability> known
                        ? known.get().kind().ordinal()
                        : UNKNOWN;
            case DISABILITY_GRADE ->
                member.disability() instanceof Fact.Known<Disability> known
                        ? known.get().grade().ordinal()
                        : UNKNOWN;
            case HEALTH -> ordinal(member.health());
            case LABOUR -> ordinal(member.labour());
            case SCHOOLING -> ordinal(member.schooling());
            case EDUCATION -> ordinal(member.education());
        };
    }

    private static <E extends Enum<E>> int ordinal(Fact<E> fact) {
        return fact instanceof Fact.Known<E> known ? known.get().ordinal() : UNKNOWN;
    }

    /** Asks a coded fact of every member, for all the questions about it. */
    static final class Codes extends Op {
        private final PersonAttribute attribute;
        private final int[] slots;
        private final long[] values;

        /** {@code values[i]}: the positions whose holders belong to {@code slots[i]}, one bit each. */
        Codes(PersonAttribute attribute, int[] slots, long[] values) {
            this.attribute = attribute;
            this.slots = slots;
            this.values = values;
        }

        @Override
        void run(Frame frame) {
            List<Member> members = frame.household.members();
            for (int m = 0; m < members.size(); m++) {
                int ordinal = ordinal(attribute, members.get(m));
                long bit = 1L << m;
                for (int i = 0; i < slots.length; i++) {
                    if (ordinal == UNKNOWN) {
                        frame.high[slots[i]] |= bit;
                    } else if ((values[i] >>> ordinal & 1) != 0) {
                        frame.low[slots[i]] |= bit;
                        frame.high[slots[i]] |= bit;
                    }
                }
            }
        }
    }

    /** Asks the age of every member: born after one day and not after another. */
    static final class Ages extends Op {
        private final int[] slots;
        private final LocalDate[] bornAfter;
        private final LocalDate[] bornBy;

        Ages(int[] slots, LocalDate[] bornAfter, LocalDate[] bornBy) {
            this.slots = slots;
            this.bornAfter = bornAfter;
            this.bornBy = bornBy;
        }

        @Override
        void run(Frame frame) {
            List<Member> members = frame.household.members();
            for (int m = 0; m < members.size(); m++) {
                long bit = 1L << m;
                if (members.get(m).birth() instanceof Fact.Known<LocalDate> birth) {
                    for (int i = 0; i < slots.length; i++) {
                        if (birth.get().isAfter(bornAfter[i]) && !birth.get().isAfter(bornBy[i])) {
                            frame.low[slots[i]] |= bit;
                            frame.high[slots[i]] |= bit;
                        }
                    }
                } else {
                    for (int slot : slots) {
                        frame.high[slot] |= bit;
                    }
                }
            }
        }
    }

    /**
     * The latest day of birth on which somebody has completed so many years by {@code on}. Somebody born on 29 February
     * completes them, in a year without that day, on 28 February.
     */
    static LocalDate latestBirth(LocalDate on, int years) {
        LocalDate birth = on.minusYears(years);
        boolean lastOfFebruary = on.getMonthValue() == 2 && on.getDayOfMonth() == 28 && !on.isLeapYear();
        return lastOfFebruary && birth.isLeapYear() ? birth.plusDays(1) : birth;
    }
}
