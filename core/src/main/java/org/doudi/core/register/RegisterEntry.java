package org.doudi.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * One household in the register of a programme (名册条目), as an agency has it written down. Identity numbers are as they stand
 * there: two agencies write one number differently, and one that is wrong has to be told, not lost.
 *
 * <p>Build with {@link #builder}. What is absent the register does not say; it is neither zero nor no.
 *
 * @param id the agency's name for the household, never a personal one
 * @param head the identity number of the head (户主), as written
 * @param members the identity numbers of everybody else, as written; absent where only the head is listed
 * @param people how many people there are, the head among them; 1 to {@value Household#MAX_MEMBERS}
 * @param unit where they live: 12 digits of a village (统计用区划代码), or only the 9 of its township or the 6 of its county
 *     (GB/T 2260)
 * @param programme the id of the programme
 * @param category the class in which it is (类别), in the agency's words
 * @param monthly what is paid for the household in a month
 * @param since the day of enrolment
 * @param medicalAssistance whether it is covered by medical assistance (医疗救助), which two agencies compare with their registers
 *     (渝府办发〔2017〕30号 2.4.4)
 * @param facts whatever else the register says, each fact once, in the order of their ids
 */
@Value.Builder
public record RegisterEntry(
        Optional<String> id,
        Optional<String> head,
        Optional<List<String>> members,
        Optional<Integer> people,
        Optional<String> unit,
        String programme,
        Optional<String> category,
        Optional<Money> monthly,
        Optional<LocalDate> since,
        Optional<Boolean> medicalAssistance,
        List<Stated> facts)
        implements WithRegisterEntry {

    /** The longest identity number as written, in characters. */
    public static final int MAX_NUMBER = 40;

    /** The longest class and the longest value of a fact, in characters. */
    public static final int MAX_WORDS = 128;

    /** The most facts of an entry. */
    public static final int MAX_FACTS = 32;

    private static final Pattern UNIT = Pattern.compile("[1-9]\\d{5}(\\d{3}){0,2}");

    /**
     * One more fact.
     *
     * @param fact its id, the same in every register that states it
     * @param value what the register says, at most {@value RegisterEntry#MAX_WORDS} characters
     */
    public record Stated(String fact, String value) {
        /** Refuses an id that is none, and no words or too many. */
        public Stated {
            var problems = Problems.collector();
            Ids.check(fact, "fact", problems);
            requireWords(value, MAX_WORDS, "value", problems);
            problems.throwIfAny();
        }

        /** Which fact, and nothing of what it says. */
        @Override
        public String toString() {
            return "Stated[" + fact + "]";
        }
    }

    /** Takes copies; refuses bounds exceeded, a unit that is none, and a number of people that the list contradicts. */
    public RegisterEntry {
        members = members.map(List::copyOf);
        facts = facts.stream().sorted(Comparator.comparing(Stated::fact)).toList();
        var problems = Problems.collector();
        id.ifPresent(name -> Ids.check(name, "id", problems));
        Ids.check(programme, "programme", problems);
        head.ifPresent(number -> requireWords(number, MAX_NUMBER, "head", problems));
        List<String> others = members.orElse(List.of());
        for (int i = 0; i < others.size(); i++) {
            requireWords(others.get(i), MAX_NUMBER, "members/" + i, problems);
        }
        problems.require(
                others.size() < Household.MAX_MEMBERS,
                "entry.members",
                "members",
                String.valueOf(others.size()),
                Text.of(
                        "户主以外至多 " + (Household.MAX_MEMBERS - 1) + " 人",
                        "at most " + (Household.MAX_MEMBERS - 1) + " people beside the head"));
        people.ifPresent(number -> problems.require(
                number >= 1 && number <= Household.MAX_MEMBERS,
                "entry.people",
                "people",
                String.valueOf(number),
                Text.of("1 至 " + Household.MAX_MEMBERS + " 人", "1 to " + Household.MAX_MEMBERS + " people")));
        problems.require(
                members.isEmpty()
                        || people.isEmpty()
                        || people.get() == members.get().size() + 1,
                "entry.count",
                "people",
                people.map(String::valueOf).orElse(""),
                Text.of("户主与所列成员人数之和", "the head and the members listed, counted together"));
        unit.ifPresent(code -> problems.require(
                UNIT.matcher(code).matches(),
                "entry.unit",
                "unit",
                code.length() + " characters",
                Text.of("6、9 或 12 位区划代码", "a code of 6, 9 or 12 digits")));
        category.ifPresent(words -> requireWords(words, MAX_WORDS, "category", problems));
        problems.require(
                monthly.filter(Money::isNegative).isEmpty(),
                "money.negative",
                "monthly",
                "a negative amount",
                Text.of("不小于 0 的金额", "an amount that is not negative"));
        requireFacts(facts, problems);
        problems.throwIfAny();
    }

    private static void requireFacts(List<Stated> facts, Problems.Collector problems) {
        problems.require(
                facts.size() <= MAX_FACTS,
                "entry.facts",
                "facts",
                String.valueOf(facts.size()),
                Text.of("至多 " + MAX_FACTS + " 项", "at most " + MAX_FACTS + " facts"));
        for (int i = 1; i < facts.size(); i++) {
            String fact = facts.get(i).fact();
            problems.require(
                    !fact.equals(facts.get(i - 1).fact()),
                    "entry.fact.twice",
                    "facts",
                    fact,
                    Text.of("每项事实一次", "each fact once"));
        }
    }

    private static void requireWords(String words, int most, String path, Problems.Collector problems) {
        problems.require(
                !words.isBlank() && words.length() <= most,
                "entry.words",
                path,
                words.length() + " characters",
                Text.of("1 至 " + most + " 个字符", "1 to " + most + " characters"));
    }

    /** Starts the entry of a household in a programme. */
    public static Builder builder(String programme) {
        return new Builder().programme(programme);
    }

    /** Starts the entry of a household of which the head's identity number is written down. */
    public static Builder of(String programme, String head) {
        return builder(programme).head(head);
    }

    /** Where and in what, and nothing of whom. */
    @Override
    public String toString() {
        return "RegisterEntry[" + programme + "]";
    }

    /** Builds an entry; what is not set the register does not say. */
    public static final class Builder extends RegisterEntryBuilder {
        Builder() {}

        /** One more fact. */
        public Builder fact(String id, String value) {
            addFacts(new Stated(id, value));
            return this;
        }

        /** Everybody else, by identity number as written; without any, a head who lives alone. */
        public Builder with(String... others) {
            members(List.of(others));
            return this;
        }
    }
}
