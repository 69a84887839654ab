package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.calc.register.RegisterChange.Kind;
import org.doudi.calc.register.RegisterChange.Reasons;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;

class RegisterChangesPropertiesTest {

    private static final int TRIES = 1000;
    private static final LocalDate DECEMBER = LocalDate.of(2017, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    @Provide
    Arbitrary<List<RegisterEntry>> clean() {
        return Lists.clean();
    }

    @Provide
    Arbitrary<List<RegisterEntry>> any() {
        return Lists.any();
    }

    private static RegisterChanges changes(RegisterIndex a, LocalDate from, RegisterIndex b, LocalDate to) {
        return RegisterChanges.between(a, from, b, to, Reasons.NONE).getOrElseThrow(Problems::toException);
    }

    private static Set<RegisterEntry> entries(RegisterIndex register) {
        return IntStream.range(0, register.size()).mapToObj(register::entry).collect(Collectors.toSet());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theEarlierRegisterAndItsChangesGiveTheLaterOneExactly(
            @ForAll("clean") List<RegisterEntry> before,
            @ForAll("clean") List<RegisterEntry> after,
            @ForAll Random random) {
        RegisterIndex earlier = RegisterIndex.of(before);
        RegisterIndex later = RegisterIndex.of(after);
        RegisterChanges quarter = changes(earlier, DECEMBER, later, MARCH);

        RegisterIndex made = quarter.applyTo(earlier).getOrElseThrow(Problems::toException);
        assertThat(entries(made)).isEqualTo(entries(later));
        assertThat(made.size()).isEqualTo(later.size());
        assertThat(entries(quarter.applyTo(Lists.shuffled(before, random)).get()))
                .isEqualTo(entries(later));
        assertThat(later.size() - earlier.size())
                .isEqualTo(quarter.of(Kind.ADDED).size()
                        - quarter.of(Kind.CANCELLED).size());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEntriesChangesNothing(
            @ForAll("clean") List<RegisterEntry> before,
            @ForAll("clean") List<RegisterEntry> after,
            @ForAll Random random) {
        RegisterChanges quarter = changes(RegisterIndex.of(before), DECEMBER, RegisterIndex.of(after), MARCH);
        RegisterChanges shuffled =
                changes(Lists.shuffled(before, random), DECEMBER, Lists.shuffled(after, random), MARCH);

        assertThat(shuffled.changes()).containsExactlyInAnyOrderElementsOf(quarter.changes());
        assertThat(changes(RegisterIndex.of(before), DECEMBER, Lists.shuffled(before, random), MARCH)
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void twoQuartersAsOneGiveWhatTheyGiveOneAfterTheOther(
            @ForAll("clean") List<RegisterEntry> a,
            @ForAll("clean") List<RegisterEntry> b,
            @ForAll("clean") List<RegisterEntry> c) {
        RegisterIndex december = RegisterIndex.of(a);
        RegisterIndex march = RegisterIndex.of(b);
        RegisterIndex june = RegisterIndex.of(c);

        RegisterChanges half = changes(december, DECEMBER, march, MARCH)
                .then(changes(march, MARCH, june, JUNE))
                .getOrElseThrow(Problems::toException);

        assertThat(entries(half.applyTo(december).getOrElseThrow(Problems::toException)))
                .isEqualTo(entries(june));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void onlyRegistersOfWhichEverybodyCanBeFollowedAreCompared(
            @ForAll("any") List<RegisterEntry> before, @ForAll("any") List<RegisterEntry> after) {
        RegisterIndex earlier = RegisterIndex.of(before);
        RegisterIndex later = RegisterIndex.of(after);
        Either<Problems, RegisterChanges> made = RegisterChanges.between(earlier, DECEMBER, later, MARCH, Reasons.NONE);

        assertThat(made.isRight()).isEqualTo(canBeFollowed(earlier) && canBeFollowed(later));
        made.forEach(
                changes -> assertThat(entries(changes.applyTo(earlier).get())).isEqualTo(entries(later)));
    }

    private static boolean canBeFollowed(RegisterIndex register) {
        return register.isClean()
                && IntStream.range(0, register.size()).allMatch(row -> {
                    RegisterEntry entry = register.entry(row);
                    return entry.head().isPresent()
                            || entry.members()
                                    .filter(others -> !others.isEmpty())
                                    .isPresent();
                });
    }
}
