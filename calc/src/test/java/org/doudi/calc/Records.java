package org.doudi.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;

/**
 * Any record beside any household, for {@link OnRecord} and {@link Paying}: kin, shocks, enrolments, measurements and judgements, on and about
 * the days that its conditions turn on. One made so can be learned more about.
 */
public final class Records {

    /** The day on which the records are looked at. */
    public static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static final List<Relation> OTHERS = List.copyOf(EnumSet.complementOf(EnumSet.of(Relation.HEAD)));

    private final Random random;

    /** In per cent, how much is unknown. */
    private final int unknown;

    private Records(Random random, int unknown) {
        this.random = random;
        this.unknown = unknown;
    }

    /** Situations with everything known that can be. */
    public static Arbitrary<Situation> known() {
        return of(Situations.known(), 0);
    }

    /** Situations of which something may be unknown. */
    public static Arbitrary<Situation> partlyKnown() {
        return Arbitraries.of(3, 10, 30).flatMap(unknown -> of(Situations.partlyKnown(), unknown));
    }

    private static Arbitrary<Situation> of(Arbitrary<Household> households, int unknown) {
        return Combinators.combine(households, Arbitraries.longs())
                .as((household, seed) -> new Records(new Random(seed), unknown).of(household));
    }

    private Situation of(Household household) {
        List<Member> members = new ArrayList<>();
        for (Member member : household.members()) {
            Relation relation = members.isEmpty()
                    ? Relation.HEAD
                    : any(Relation.SPOUSE, Relation.SON, Relation.SONS_SON, Relation.MOTHER, aRelation());
            members.add(member.withRelation(relation).withSex(fact(() -> any(Sex.values()))));
        }
        Household related = household
                .withMembers(members)
                .withKin(listing(3, number -> aKin("k" + number, members.size())))
                .withShocks(listing(2, number -> aShock()));
        return Situation.of(related, DAY)
                .withStandings(listing(2, number -> aStanding()))
                .withMeasurements(listing(4, number -> aMeasurement()))
                .withStatements(statements(members.size()));
    }

    private Relation aRelation() {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    Kin aKin(String id, int members) {
        return Kin.builder(id, "p" + (1 + random.nextInt(members)), any(KinRelation.values()))
                .sex(fact(() -> any(Sex.values())))
                .disability(fact(this::aDisability))
                .pays(fact(this::anAmount))
                .householdIncome(fact(this::anIncome))
                .householdSize(fact(this::aSize))
                .supports(fact(this::aSupported))
                .build();
    }

    Amount anAmount() {
        return Amount.monthly(any(Money.ZERO, Money.of("100"), Money.of("350.01")));
    }

    /** Of their own household: nothing, about 350 a month for one or for two, and so much that it supports anybody. */
    Amount anIncome() {
        Money beside = Money.ofFen(random.nextInt(3) - 1L);
        return any(
                Amount.monthly(Money.ZERO),
                Amount.monthly(Money.ofYuan(350).plus(beside)),
                Amount.yearly(Money.ofYuan(8400).plus(beside)),
                Amount.yearly(Money.ofYuan(100_000)));
    }

    Integer aSize() {
        return any(1, 2, 3, 20);
    }

    Integer aSupported() {
        return any(1, 2, 3, Kin.MAX_SUPPORTED);
    }

    Disability aDisability() {
        return any(
                Disability.NONE,
                Disability.of(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1),
                Disability.of(DisabilityKind.VISUAL, DisabilityGrade.GRADE_4));
    }

    /** The twelve months before the day begin on 1 March 2017. */
    Shock aShock() {
        return Shock.of(
                any(ShockKind.ILLNESS, ShockKind.DISASTER, ShockKind.ACCIDENT),
                day("2017-02-28", "2017-03-01", "2018-03-01"));
    }

    /** The six months before the day begin on 1 September 2017. */
    Standing aStanding() {
        LocalDate first = day("2017-08-31", "2017-09-01", "2017-09-02");
        Window enrolled = any(Window.from(first), Window.between(first, DAY), Window.between(first, DAY.plusDays(1)));
        return new Standing(
                any("poor", "poor", "dibao", "dibao"),
                enrolled,
                any("income", "illness", "other"),
                fact(this::aPayment),
                Optional.of(day("2017-09-02", "2017-12-01", "2018-02-28", "2018-03-01"))
                        .filter(begun -> enrolled.contains(begun) && random.nextInt(4) == 0));
    }

    Amount aPayment() {
        return Amount.monthly(Money.ofFen(any(0, 1, 35_000, 60_000)));
    }

    /** In 2016 there was no line. */
    Measurement aMeasurement() {
        int members = 1 + random.nextInt(3);
        Money money = Money.ofYuan(any(0, 350 * members, 1050 * members)).plus(Money.ofFen(random.nextInt(2)));
        return Measurement.of(
                day("2016-12-31", "2017-06-30", "2017-12-31", "2017-12-31", "2018-01-31"),
                Amount.monthly(money),
                members);
    }

    /** Those on 1 September hold until the day before, those on 2 September still do. */
    private List<Statement> statements(int members) {
        List<Statement> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String question = any("is-fit", "exception", "other", "found-out");
            LocalDate on = answered();
            if (taken.add(question + on)) {
                all.add(aStatement(question, on));
            }
        }
        for (int i = random.nextInt(2 * members + 1); i > 0; i--) {
            String question = any("able", "able", "refused");
            String member = "p" + (1 + random.nextInt(members));
            LocalDate on = answered();
            if (taken.add(question + member + on)) {
                all.add(aStatement(question, on).of(member));
            }
        }
        if (unknown == 0) {
            RecordCompletion.everyAnswer(members, all, random);
        }
        return all;
    }

    private LocalDate answered() {
        return day("2017-08-31", "2017-09-01", "2017-09-02", "2018-02-28");
    }

    private Statement aStatement(String question, LocalDate on) {
        Role role = any(Role.TOWNSHIP, Role.TOWNSHIP, Role.VILLAGE_COMMITTEE);
        return new Statement(question, Optional.empty(), random.nextBoolean(), role, "a-1", "seen", on);
    }

    private interface Numbered<T> {
        T of(int number);
    }

    private <T> Listing<T> listing(int most, Numbered<T> item) {
        List<T> items = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            items.add(item.of(i));
        }
        return new Listing<>(items, !isUnknown());
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return isUnknown() ? Fact.unknown() : Fact.known(value.get());
    }

    private boolean isUnknown() {
        return random.nextInt(100) < unknown;
    }

    private LocalDate day(String... days) {
        return LocalDate.parse(any(days));
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Makes single facts, all of them known. */
    static Records facts(Random random) {
        return new Records(random, 0);
    }
}
