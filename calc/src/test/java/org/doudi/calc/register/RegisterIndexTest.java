package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.register.Lists.home;
import static org.doudi.calc.register.Lists.register;
import static org.doudi.calc.register.Persons.id;
import static org.doudi.calc.register.Persons.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.money.Money;
import org.doudi.core.register.RegisterEntry;
import org.junit.jupiter.api.Test;

class RegisterIndexTest {

    @Test
    void keepsEverythingThatAnEntrySays() {
        RegisterEntry full = RegisterEntry.of("dibao", person(1))
                .id("h-1")
                .with(person(2), person(3))
                .people(3)
                .unit("500235101200")
                .category("A 类")
                .monthly(Money.of("1234.56"))
                .since(LocalDate.of(2017, 3, 14))
                .medicalAssistance(false)
                .fact("cause", "因病")
                .fact("labour", "无")
                .build();
        RegisterEntry empty = RegisterEntry.builder("registration").build();

        RegisterIndex register = register(full, empty);

        assertThat(register.size()).isEqualTo(2);
        assertThat(register.entry(0)).isEqualTo(withMembersInOrder(full));
        assertThat(register.entry(1)).isEqualTo(empty);
    }

    private static RegisterEntry withMembersInOrder(RegisterEntry entry) {
        List<String> sorted = entry.members().orElseThrow().stream().sorted().toList();
        return RegisterEntry.builder(entry.programme())
                .from(entry)
                .members(sorted)
                .build();
    }

    @Test
    void findsAHouseholdByAnybodyInItHoweverTheNumberIsWritten() {
        RegisterIndex register = register(
                home(1, 2),
                RegisterEntry.of("dibao", " " + Persons.formerly(3))
                        .with(person(4).toLowerCase(Locale.ROOT))
                        .build());

        assertThat(register.rowsOf(id(1))).containsExactly(0);
        assertThat(register.rowsOf(id(2))).containsExactly(0);
        assertThat(register.rowsOf(id(3))).containsExactly(1);
        assertThat(register.rowsOf(id(4))).containsExactly(1);
        assertThat(register.rowsOf(id(5))).isEmpty();
        assertThat(register.entry(1).head()).contains(person(3));
    }

    @Test
    void tellsNumbersThatCannotBeReadAndKeepsThemAsTheyAre() {
        RegisterEntry wrong =
                RegisterEntry.of("dibao", "500235").with(person(2), "无").build();

        RegisterIndex register = RegisterIndex.collector().add(17, wrong).index();

        assertThat(register.unreadable())
                .extracting(
                        Unreadable::row, Unreadable::place, one -> one.problem().code())
                .containsExactly(tuple(0, 0, "residentId.format"), tuple(0, 2, "residentId.format"));
        assertThat(register.position(0)).isEqualTo(17);
        assertThat(register.entry(0)).isEqualTo(wrong);
        assertThat(register.rowsOf(id(2))).containsExactly(0);
        assertThat(register.isClean()).isFalse();
    }

    @Test
    void tellsWhoIsListedMoreThanOnce() {
        RegisterIndex register = register(home(1, 2), home(3, 2), home(4, 5, 5), home(6));

        assertThat(register.repeated())
                .containsExactly(new Repeated(id(2), List.of(0, 1)), new Repeated(id(5), List.of(2, 2)));
        assertThat(register(home(1, 2), home(6)).isClean()).isTrue();
    }

    /** 70 000 households: more than a block of entries, and a table that grows many times. */
    @Test
    void findsEverybodyInALongRegister() {
        RegisterIndex.Collector collector = RegisterIndex.collector();
        for (int i = 0; i < 70_000; i++) {
            collector.add(home(3 * i, 3 * i + 1, 3 * i + 2));
        }
        RegisterIndex register = collector.index();

        for (int person = 0; person < 210_000; person += 997) {
            assertThat(register.rowsOf(id(person))).containsExactly(person / 3);
        }
        assertThat(register.rowsOf(id(210_000))).isEmpty();
        assertThat(register.entry(69_999).head()).contains(person(209_997));
        assertThat(register.position(69_999)).isEqualTo(70_000);
    }

    @Test
    void anEmptyRegisterHasNobody() {
        assertThat(register().size()).isZero();
        assertThat(register().rowsOf(id(1))).isEmpty();
        assertThat(register().isClean()).isTrue();
    }

    @Test
    void showsNothingOfAnybody() {
        assertThat(register(home(1, 2))).hasToString("RegisterIndex[1 households]");
        assertThat(new Repeated(id(1), List.of(0, 1)).toString()).doesNotContain(person(1));
    }
}
