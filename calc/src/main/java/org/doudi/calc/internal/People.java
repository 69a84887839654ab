package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Member;
import org.doudi.core.policy.PersonAttribute;

/**
 * Asks the members everything that a plan wants to know of them, in one pass that reads each fact once.
 *
 * <p>One word holds the answers of so many members to all questions: each question has a lane in it with one bit for each
 * member. What a value of a fact answers is a word that was worked out beforehand, so that reading a fact is one look-up
 * for all the questions about it, and no answer makes the processor guess.
 */
final class People extends Op {

    /** One operation has a word for its answers, and a question needs a bit of it at least. */
    static final int MOST_QUESTIONS = Long.SIZE;

    private static final int UNKNOWN = -1;

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
    private static int position(PersonAttribute attribute, Member member) {
        return switch (attribute) {
            case RELATION -> member.relation().ordinal();
            case SEX -> position(member.sex());
            case RESIDENCE -> position(member.residence());
            case DISABILITY_KIND ->
                member.disability() instanceof Fact.Known<Disability> known
                        ? known.get().kind().ordinal()
                        : UNKNOWN;
            case DISABILITY_GRADE ->
                member.disability() instanceof Fact.Known<Disability> known
                        ? known.get().grade().ordinal()
                        : UNKNOWN;
            case HEALTH -> position(member.health());
            case LABOUR -> position(member.labour());
            case SCHOOLING -> position(member.schooling());
            case EDUCATION -> position(member.education());
        };
    }

    private static <E extends Enum<E>> int position(Fact<E> fact) {
        return fact instanceof Fact.Known<E> known ? known.get().ordinal() : UNKNOWN;
    }

    /** One question to every member. */
    sealed interface Question {

        /** A coded fact: {@code values} has a bit for each position in its list that makes the answer a yes. */
        record Coded(int slot, PersonAttribute attribute, long values) implements Question {}

        /** The age: born after one day and not after another, each as {@link #ordered} gives it. */
        record Age(int slot, long bornAfter, long bornBy) implements Question {}

        /** Where the answer goes. */
        int slot();
    }

    /** A coded fact: for each position in its list what that answers, to all the questions about the fact at once. */
    private static final class Column {
        final PersonAttribute attribute;
        final long[] answers;
        final long open;

        Column(PersonAttribute attribute, long[] answers) {
            this.attribute = attribute;
            this.answers = answers;
            this.open = LongStream.of(answers).reduce(0, (one, other) -> one | other);
        }
    }

    private record AgeSpan(Question.Age asked, long answer) {}

    private final int[] slots;
    private final int lane;
    private final Column[] columns;
    private final AgeSpan[] ages;

    /** Takes 1 to {@value #MOST_QUESTIONS} questions. */
    People(List<? extends Question> questions) {
        slots = questions.stream().mapToInt(Question::slot).toArray();
        lane = Long.SIZE / slots.length;
        Map<PersonAttribute, long[]> answers = new EnumMap<>(PersonAttribute.class);
        List<AgeSpan> spans = new ArrayList<>();
        for (int q = 0; q < slots.length; q++) {
            long answer = 1L << (q * lane);
            if (questions.get(q) instanceof Question.Coded coded) {
                long[] of = answers.computeIfAbsent(
                        coded.attribute,
                        any -> new long[coded.attribute.options().size()]);
                for (int position = 0; position < of.length; position++) {
                    of[position] |= ((coded.values >>> position) & 1) * answer;
                }
            } else if (questions.get(q) instanceof Question.Age age) {
                spans.add(new AgeSpan(age, answer));
            }
        }
        columns = answers.entrySet().stream()
                .map(entry -> new Column(entry.getKey(), entry.getValue()))
                .toArray(Column[]::new);
        ages = spans.toArray(AgeSpan[]::new);
    }

    @Override
    void run(Frame frame) {
        List<Member> members = frame.household.members();
        for (int from = 0; from < members.size(); from += lane) {
            ask(frame, members, from, Math.min(members.size(), from + lane));
        }
    }

    private void ask(Frame frame, List<Member> members, int from, int to) {
        long yes = 0;
        long open = 0;
        for (int m = from; m < to; m++) {
            Member member = members.get(m);
            int place = m - from;
            for (Column column : columns) {
                int position = position(column.attribute, member);
                if (position == UNKNOWN) {
                    open |= column.open << place;
                } else {
                    yes |= column.answers[position] << place;
                }
            }
            if (member.birth() instanceof Fact.Known<LocalDate> birth) {
                yes |= answers(ordered(birth.get())) << place;
            } else {
                open |= answers() << place;
            }
        }
        long everyone = -1L >>> (Long.SIZE - lane);
        for (int q = 0; q < slots.length; q++) {
            long surely = (yes >>> (q * lane)) & everyone;
            long possibly = ((yes | open) >>> (q * lane)) & everyone;
            frame.add(slots[q], surely << from, possibly << from);
        }
    }

    /** The questions about age that a day of birth answers with yes. */
    private long answers(long born) {
        long yes = 0;
        for (AgeSpan age : ages) {
            yes |= born > age.asked.bornAfter && born <= age.asked.bornBy ? age.answer : 0;
        }
        return yes;
    }

    /** All questions about age. */
    private long answers() {
        long all = 0;
        for (AgeSpan age : ages) {
            all |= age.answer;
        }
        return all;
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
