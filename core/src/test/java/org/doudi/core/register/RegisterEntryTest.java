package org.doudi.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.register.RegisterEntry.Stated;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    private static final String HEAD = "11010519491231002X";

    @Test
    void whatIsNotSetTheRegisterDoesNotSay() {
        RegisterEntry entry = RegisterEntry.builder("dibao").build();

        assertThat(entry.head()).isEmpty();
        assertThat(entry.members()).isEmpty();
        assertThat(entry.people()).isEmpty();
        assertThat(entry.medicalAssistance()).isEmpty();
        assertThat(entry.facts()).isEmpty();
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        assertThat(RegisterEntry.of("dibao", " 110105491231002").build().head()).contains(" 110105491231002");
    }

    @Test
    void aHeadAloneIsAListOfNobodyElse() {
        assertThat(RegisterEntry.of("dibao", HEAD).with().build().members()).contains(List.of());
    }

    @Test
    void factsHaveOneOrder() {
        RegisterEntry entry = RegisterEntry.of("dibao", HEAD)
                .fact("labour", "1")
                .fact("cause", "illness")
                .build();

        assertThat(entry.facts()).containsExactly(new Stated("cause", "illness"), new Stated("labour", "1"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Problems problems = Reported.by(() -> RegisterEntry.of("the floor", "1".repeat(41))
                .id(HEAD)
                .members(Collections.nCopies(64, " "))
                .people(66)
                .unit("50023510")
                .category("")
                .monthly(Money.of("-1"))
                .build());

        assertThat(Reported.faults(problems))
                .contains(
                        "id.format @ id",
                        "id.format @ programme",
                        "entry.words @ head",
                        "entry.words @ members/0",
                        "entry.words @ members/63",
                        "entry.members @ members",
                        "entry.people @ people",
                        "entry.count @ people",
                        "entry.unit @ unit",
                        "entry.words @ category",
                        "money.negative @ monthly");
        assertThat(Reported.words(problems)).doesNotContain(HEAD);
    }

    @Test
    void refusesAFactGivenTwiceAndOneFactTooMany() {
        assertThat(Reported.faultsOf(() -> RegisterEntry.of("dibao", HEAD)
                        .fact("cause", "illness")
                        .fact("cause", "school")
                        .build()))
                .containsExactly("entry.fact.twice @ facts");
        RegisterEntry.Builder many = RegisterEntry.of("dibao", HEAD);
        for (int i = 0; i <= RegisterEntry.MAX_FACTS; i++) {
            many.fact("f" + i, "x");
        }
        assertThat(Reported.faultsOf(many::build)).containsExactly("entry.facts @ facts");
    }

    @Test
    void showsNothingOfTheHousehold() {
        RegisterEntry entry = RegisterEntry.of("dibao", HEAD)
                .unit("500235101200")
                .fact("illness", "cancer")
                .build();

        assertThat(entry).hasToString("RegisterEntry[dibao]");
        assertThat(entry.facts().get(0)).hasToString("Stated[illness]");
    }
}
