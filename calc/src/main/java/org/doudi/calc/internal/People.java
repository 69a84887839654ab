package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Member;
import org.doudi.core.policy.PersonAttribute;

/** Asks the members, all of it in one pass: each fact is read once for all the questions about it. */
final class People extends Op {

    static final int UNKNOWN = -1;

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
    static int ordinal(PersonAttribute attribute, Member member) {
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

    /** A coded fact, the slots of all questions about it and, for each position in its list, those it answers with yes. */
    static final class Column {
        private final PersonAttribute attribute;
        private final int[] slots;
        private final int[][] slotsOf;

        Column(PersonAttribute attribute, int[] slots, int[][] slotsOf) {
            this.attribute = attribute;
            this.slots = slots;
            this.slotsOf = slotsOf;
        }

        /** The positions in the list that answer a question with yes, a bit each. */
        private long values(int slot) {
            long values = 0;
            for (int i = 0; i < slotsOf.length; i++) {
                for (int answered : slotsOf[i]) {
                    values |= answered == slot ? 1L << i : 0;
                }
            }
            return values;
        }
    }

    /**
     * A question about age: born after one day and not after another, each as {@link #ordered} gives it.
     */
    record AgeSpan(int slot, long bornAfter, long bornBy) {}

    private final Column[] columns;
    private final AgeSpan[] ages;

    People(Column[] columns, AgeSpan[] ages) {
        super(
                slots(),
                IntStream.concat(
                                Stream.of(columns).flatMapToInt(column -> IntStream.of(column.slots)),
                                Stream.of(ages).mapToInt(AgeSpan::slot))
                        .toArray());
        this.columns = columns;
        this.ages = ages;
    }

    @Override
    void run(Frame frame) {
        List<Member> members = frame.household.members();
        for (int m = 0; m < members.size(); m++) {
            Member member = members.get(m);
            long bit = 1L << m;
            for (Column column : columns) {
                ask(frame, column, member, bit);
            }
            if (ages.length > 0) {
                askAge(frame, member, bit);
            }
        }
    }

    /** Question after question over everybody of the block. */
    @Override
    void run(Columns block) {
        MemberColumns members = block.facts().members();
        for (Column column : columns) {
            for (int slot : column.slots) {
                long values = column.values(slot);
                members.name(column.attribute, values, block.cleared(slot));
                if (members.isOpen(column.attribute)) {
                    members.name(column.attribute, values | MemberColumns.UNKNOWN, block.clearedApart(slot));
                }
            }
        }
        for (AgeSpan age : ages) {
            members.nameBorn(age.bornAfter, age.bornBy, false, block.cleared(age.slot));
            if (members.isBirthOpen()) {
                members.nameBorn(age.bornAfter, age.bornBy, true, block.clearedApart(age.slot));
            }
        }
    }

    private static void ask(Frame frame, Column column, Member member, long bit) {
        int ordinal = ordinal(column.attribute, member);
        if (ordinal == UNKNOWN) {
            for (int slot : column.slots) {
                frame.add(slot, 0, bit);
            }
        } else {
            for (int slot : column.slotsOf[ordinal]) {
                frame.add(slot, bit, bit);
            }
        }
    }

    private void askAge(Frame frame, Member member, long bit) {
        if (member.birth() instanceof Fact.Known<LocalDate> birth) {
            long born = ordered(birth.get());
            for (AgeSpan age : ages) {
                if (born > age.bornAfter && born <= age.bornBy) {
                    frame.add(age.slot, bit, bit);
                }
            }
        } else {
            for (AgeSpan age : ages) {
                frame.add(age.slot, 0, bit);
            }
        }
    }

    /** A number that orders days, and costs less than counting them. */
    static long ordered(LocalDate day) {
        return day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth();
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
