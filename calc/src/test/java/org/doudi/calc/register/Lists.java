package org.doudi.calc.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.doudi.core.money.Money;
import org.doudi.core.register.RegisterEntry;

/** Registers of few people, so that households overlap in every way there is. */
final class Lists {

    private static final int PEOPLE = 12;
    private static final List<String> UNITS =
            List.of("500235", "500235101", "500235101200", "500235101201", "500235102", "500236");

    private Lists() {}

    /** Any register: people listed twice, numbers that cannot be read, heads alone. */
    static Arbitrary<List<RegisterEntry>> any() {
        Arbitrary<String> numbers = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(0, PEOPLE - 1).map(Persons::person)),
                Tuple.of(2, Arbitraries.integers().between(0, PEOPLE - 1).map(Persons::formerly)),
                Tuple.of(1, Arbitraries.of("无", "500235", Persons.person(3).replace('5', '6'))));
        Arbitrary<RegisterEntry> entries = Combinators.combine(
                        numbers.optional(0.9), numbers.list().ofMaxSize(3).optional(0.8), said())
                .as((head, members, entry) -> entry.head(head).members(members).build());
        return entries.list().ofMaxSize(8);
    }

    /** A register in which everybody is listed once with a number that can be read. */
    static Arbitrary<List<RegisterEntry>> clean() {
        Arbitrary<List<Integer>> people = Arbitraries.integers()
                .between(0, PEOPLE - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(PEOPLE)
                .uniqueElements();
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(1, 4).list().ofSize(PEOPLE);
        Arbitrary<List<RegisterEntry.Builder>> said = said().list().ofSize(PEOPLE);
        return Combinators.combine(people, sizes, said).as((all, cut, words) -> {
            List<RegisterEntry> entries = new ArrayList<>();
            for (int from = 0, i = 0; from < all.size(); i++) {
                int end = Math.min(all.size(), from + cut.get(i));
                List<String> numbers =
                        all.subList(from, end).stream().map(Persons::person).toList();
                entries.add(words.get(i)
                        .head(numbers.get(0))
                        .members(numbers.subList(1, numbers.size()))
                        .build());
                from = end;
            }
            return entries;
        });
    }

    /** What an entry says beside its numbers. */
    private static Arbitrary<RegisterEntry.Builder> said() {
        return Combinators.combine(
                        Arbitraries.of(UNITS).optional(0.9),
                        Arbitraries.of("A", "B").optional(0.5),
                        Arbitraries.of("100", "250.50").map(Money::of).optional(0.5),
                        Arbitraries.of(true, false).optional(0.7),
                        Arbitraries.of("illness", "school").optional(0.5))
                .as((unit, category, monthly, covered, cause) -> {
                    RegisterEntry.Builder entry = RegisterEntry.builder("dibao")
                            .unit(unit)
                            .category(category)
                            .monthly(monthly)
                            .medicalAssistance(covered);
                    cause.ifPresent(value -> entry.fact("cause", value));
                    return entry;
                });
    }

    /** The register of the same entries in another order. */
    static RegisterIndex shuffled(List<RegisterEntry> entries, Random random) {
        List<RegisterEntry> other = new ArrayList<>(entries);
        Collections.shuffle(other, random);
        return RegisterIndex.of(other);
    }

    /** A household of these people in dibao, its head first. */
    static RegisterEntry home(int head, int... others) {
        return RegisterEntry.of("dibao", Persons.person(head))
                .with(Arrays.stream(others).mapToObj(Persons::person).toArray(String[]::new))
                .build();
    }

    /** A register of these households. */
    static RegisterIndex register(RegisterEntry... entries) {
        return RegisterIndex.of(List.of(entries));
    }
}
