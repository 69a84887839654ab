package org.doudi.calc.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Member;
import org.doudi.core.policy.PersonAttribute;

/** Asks the members, all of it in one pass: each fact is read once for all the questions about it. */
public final class People extends Op {

    static final int UNKNOWN = -1;

    /** The fact behind an attribute, as far as it is known. */
    public static Fact<?> fact(PersonAttribute attribute, Member member) {
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
            case DISABILITY_KIND -> kind(member.disability());
            case DISABILITY_GRADE -> grade(member.disability());
            case HEALTH -> ordinal(member.health());
            case LABOUR -> ordinal(member.labour());
            case SCHOOLING -> ordinal(member.schooling());
            case EDUCATION -> ordinal(member.education());
        };
    }

    private static int kind(Fact<Disability> disability) {
        return disability instanceof Fact.Known<Disability> known
                ? known.get().kind().ordinal()
                : UNKNOWN;
    }

    private static int grade(Fact<Disability> disability) {
        return disability instanceof Fact.Known<Disability> known
                ? known.get().grade().ordinal()
                : UNKNOWN;
    }

    private static <E extends Enum<E>> int ordinal(Fact<E> fact) {
        return fact instanceof Fact.Known<E> known ? known.get().ordinal() : UNKNOWN;
    }

    /** A coded fact and, for each question about it, a slot and the positions in the fact's list that answer yes. */
    public static final class Column {
        private final PersonAttribute attribute;
        private final int[] slots;
        private final long[] values;

        public Column(PersonAttribute attribute, int[] slots, long[] values) {
            this.attribute = attribute;
            this.slots = slots;
            this.values = values;
        }

        /** Whether anything is asked of the fact. */
        private boolean isAsked() {
            return slots.length > 0;
        }

        /** Names the member where the position in the list answers yes: without a branch that nobody can foresee. */
        private void answer(Frame frame, int place, int ordinal) {
            for (int i = 0; i < slots.length; i++) {
                if (ordinal == UNKNOWN) {
                    frame.add(slots[i], 0, 1L << place);
                } else {
                    frame.name(slots[i], ((values[i] >>> ordinal) & 1) << place);
                }
            }
        }
    }

    /**
     * A question about age: born after one day and not after another, each as {@link #ordered} gives it.
     */
    public record AgeSpan(int slot, long bornAfter, long bornBy) {}

    private final Column[] columns;
    private final Column relation;
    private final Column sex;
    private final Column residence;
    private final Column disabilityKind;
    private final Column disabilityGrade;
    private final Column health;
    private final Column labour;
    private final Column schooling;
    private final Column education;
    private final AgeSpan[] ages;

    public People(Column[] columns, AgeSpan[] ages) {
        super(
                slots(),
                IntStream.concat(
                                Stream.of(columns).flatMapToInt(column -> IntStream.of(column.slots)),
                                Stream.of(ages).mapToInt(AgeSpan::slot))
                        .toArray());
        this.columns = columns;
        this.relation = of(PersonAttribute.RELATION);
        this.sex = of(PersonAttribute.SEX);
        this.residence = of(PersonAttribute.RESIDENCE);
        this.disabilityKind = of(PersonAttribute.DISABILITY_KIND);
        this.disabilityGrade = of(PersonAttribute.DISABILITY_GRADE);
        this.health = of(PersonAttribute.HEALTH);
        this.labour = of(PersonAttribute.LABOUR);
        this.schooling = of(PersonAttribute.SCHOOLING);
        this.education = of(PersonAttribute.EDUCATION);
        this.ages = ages;
    }

    private Column of(PersonAttribute attribute) {
        return Stream.of(columns)
                .filter(column -> column.attribute == attribute)
                .findFirst()
                .orElseGet(() -> new Column(attribute, new int[0], new long[0]));
    }

    @Override
    public void run(Frame frame) {
        List<Member> members = frame.household.members();
        for (int place = 0; place < members.size(); place++) {
            ask(frame, place, members.get(place));
            askAge(frame, place, members.get(place));
        }
    }

    /** Fact by fact and no loop over them: a switch for each would have to be foreseen. */
    private void ask(Frame frame, int place, Member member) {
        if (relation.isAsked()) {
            relation.answer(frame, place, member.relation().ordinal());
        }
        if (sex.isAsked()) {
            sex.answer(frame, place, ordinal(member.sex()));
        }
        if (residence.isAsked()) {
            residence.answer(frame, place, ordinal(member.residence()));
        }
        if (disabilityKind.isAsked()) {
            disabilityKind.answer(frame, place, kind(member.disability()));
        }
        if (disabilityGrade.isAsked()) {
            disabilityGrade.answer(frame, place, grade(member.disability()));
        }
        if (health.isAsked()) {
            health.answer(frame, place, ordinal(member.health()));
        }
        if (labour.isAsked()) {
            labour.answer(frame, place, ordinal(member.labour()));
        }
        if (schooling.isAsked()) {
            schooling.answer(frame, place, ordinal(member.schooling()));
        }
        if (education.isAsked()) {
            education.answer(frame, place, ordinal(member.education()));
        }
    }

    /** Question after question over everybody of the block. */
    @Override
    public void run(Columns block) {
        MemberColumns members = block.facts().members();
        for (Column column : columns) {
            for (int i = 0; i < column.slots.length; i++) {
                int slot = column.slots[i];
                members.name(column.attribute, column.values[i], block.cleared(slot));
                if (members.isOpen(column.attribute)) {
                    members.name(column.attribute, column.values[i] | MemberColumns.UNKNOWN, block.clearedApart(slot));
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

    private void askAge(Frame frame, int place, Member member) {
        if (ages.length == 0) {
            return;
        }
        if (member.birth() instanceof Fact.Known<LocalDate> birth) {
            long born = ordered(birth.get());
            for (AgeSpan age : ages) {
                long within = ((age.bornAfter - born) >>> 63) & ((born - age.bornBy - 1) >>> 63);
                frame.name(age.slot, within << place);
            }
        } else {
            for (AgeSpan age : ages) {
                frame.add(age.slot, 0, 1L << place);
            }
        }
    }

    /** A number that orders days, and costs less than counting them. */
    public static long ordered(LocalDate day) {
        return day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth();
    }

    /**
     * The latest day of birth on which somebody has completed so many years by {@code on}. Somebody born on 29 February
     * completes them, in a year without that day, on 28 February.
     */
    public static LocalDate latestBirth(LocalDate on, int years) {
        LocalDate birth = on.minusYears(years);
        boolean lastOfFebruary = on.getMonthValue() == 2 && on.getDayOfMonth() == 28 && !on.isLeapYear();
        return lastOfFebruary && birth.isLeapYear() ? birth.plusDays(1) : birth;
    }
}
