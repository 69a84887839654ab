package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.register.Lists.home;
import static org.doudi.calc.register.Lists.register;
import static org.doudi.calc.register.Persons.id;
import static org.doudi.calc.register.Persons.person;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.doudi.core.money.Money;
import org.doudi.core.register.RegisterEntry;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final Optional<String> NO_FACT = Optional.empty();

    private static Reconciliation compare(RegisterIndex one, RegisterIndex other) {
        return Reconciliation.of(one, other, Field.ALL);
    }

    @Test
    void theTwoRegistersOfTheExampleDifferAsWorkedOutByHand() {
        assertThat(Linked.compared().differences())
                .containsExactly(
                        new Difference.Disagreement(
                                0,
                                0,
                                List.of(
                                        new Differing(Field.MEMBERS, NO_FACT, "5002**************", ""),
                                        new Differing(Field.PEOPLE, NO_FACT, "3", "2"),
                                        new Differing(Field.MEDICAL_ASSISTANCE, NO_FACT, "*", "*"))),
                        new Difference.InOneOnly(Side.ONE, 1, Expected.NOTHING),
                        new Difference.Disagreement(
                                2,
                                2,
                                List.of(new Differing(
                                        Field.HEAD, NO_FACT, "5002**************", "5002**************"))),
                        new Difference.Disagreement(
                                3,
                                3,
                                List.of(
                                        new Differing(Field.MEMBERS, NO_FACT, "5002**************", ""),
                                        new Differing(Field.PEOPLE, NO_FACT, "2", "1"))),
                        new Difference.InOneOnly(Side.OTHER, 1, Expected.NOTHING),
                        new Difference.NotMatched(Side.OTHER, 4, Presence.OTHERWISE, 1, 1),
                        new Difference.Elsewhere(id(8), List.of(3), List.of(4)));
    }

    @Test
    void aMergedHouseholdIsFoundByThoseWhoMovedIntoIt() {
        Reconciliation merged = compare(register(home(1, 2), home(3, 4)), register(home(1, 2, 3, 4)));

        assertThat(merged.counterpart(Side.ONE, 0)).isEqualTo(OptionalInt.of(0));
        assertThat(merged.presence(Side.ONE, 1)).isEqualTo(Presence.OTHERWISE);
        assertThat(merged.elsewhere().map(Difference.Elsewhere::number)).containsExactly(id(3), id(4));
    }

    @Test
    void whoMovedFromOneHouseholdToAnotherIsListedElsewhereAndBothStayTheSame() {
        Reconciliation moved = compare(register(home(1, 2), home(3)), register(home(1), home(3, 2)));

        assertThat(moved.presence(Side.ONE, 0)).isEqualTo(Presence.IN_BOTH);
        assertThat(moved.presence(Side.OTHER, 1)).isEqualTo(Presence.IN_BOTH);
        assertThat(moved.elsewhere()).containsExactly(new Difference.Elsewhere(id(2), List.of(0), List.of(1)));
    }

    @Test
    void whereSeveralCouldBeTheOneNobodyIs() {
        Reconciliation torn = compare(register(home(1, 2, 3)), register(home(2), home(3)));

        assertThat(torn.presence(Side.ONE, 0)).isEqualTo(Presence.OTHERWISE);
        assertThat(torn.presence(Side.OTHER, 0)).isEqualTo(Presence.OTHERWISE);
        assertThat(torn.presence(Side.OTHER, 1)).isEqualTo(Presence.OTHERWISE);
    }

    @Test
    void aNumberThatHeadsTwoHouseholdsMatchesNeither() {
        Reconciliation twice = compare(register(home(1, 2), home(1, 3)), register(home(1, 2)));

        assertThat(twice.differences())
                .containsExactly(
                        new Difference.ListedTwice(Side.ONE, new Repeated(id(1), List.of(0, 1))),
                        new Difference.NotMatched(Side.ONE, 0, Presence.AMBIGUOUS, 2, 2),
                        new Difference.NotMatched(Side.ONE, 1, Presence.AMBIGUOUS, 2, 1),
                        new Difference.NotMatched(Side.OTHER, 0, Presence.AMBIGUOUS, 2, 2));
    }

    @Test
    void listedTwiceAndNotInTheOtherIsInOneOnly() {
        Reconciliation twice = compare(register(home(1), home(1)), register(home(2)));

        assertThat(twice.presence(Side.ONE, 0)).isEqualTo(Presence.IN_ONE);
        assertThat(twice.presence(Side.ONE, 1)).isEqualTo(Presence.IN_ONE);
    }

    @Test
    void aNumberThatCannotBeReadMatchesNothingThoughItIsWrittenAlike() {
        RegisterEntry wrong = RegisterEntry.of("dibao", "无").build();
        Reconciliation compared = compare(register(wrong), register(wrong));

        assertThat(compared.presence(Side.ONE, 0)).isEqualTo(Presence.UNIDENTIFIED);
        assertThat(compared.differences().map(Difference::getClass))
                .containsExactly(
                        Difference.NumberUnreadable.class,
                        Difference.NotMatched.class,
                        Difference.NumberUnreadable.class,
                        Difference.NotMatched.class);
    }

    @Test
    void aHouseholdWhoseHeadCannotBeReadIsFoundByItsMembers() {
        RegisterEntry wrong = RegisterEntry.of("dibao", "无").with(person(2)).build();

        assertThat(compare(register(wrong), register(home(1, 2))).counterpart(Side.ONE, 0))
                .isEqualTo(OptionalInt.of(0));
    }

    /** What a register does not say it does not deny. */
    @Test
    void whoListsHeadsOnlyDisagreesWithNobodyOnMembers() {
        RegisterEntry headOnly = RegisterEntry.of("dibao", person(1)).build();

        assertThat(compare(register(headOnly), register(home(1, 2, 3))).agrees())
                .isTrue();
        assertThat(compare(register(home(1)), register(home(1, 2, 3))).agrees()).isFalse();
    }

    /** Whose number cannot be read may be anybody. */
    @Test
    void whoListsSomebodyThatCannotBeReadDisagreesWithNobodyOnMembers() {
        RegisterEntry wrong =
                RegisterEntry.of("dibao", person(1)).with(person(2), "无").build();

        assertThat(compare(register(wrong), register(home(1, 2, 3))).agrees()).isTrue();
        assertThat(compare(register(home(1, 2, 4)), register(home(1, 2, 3)))
                        .differences()
                        .findFirst())
                .containsInstanceOf(Difference.Disagreement.class);
    }

    @Test
    void aVillageDoesNotDisagreeWithItsTownship() {
        assertThat(compare(register(in("500235101200")), register(in("500235101")))
                        .agrees())
                .isTrue();
        assertThat(compare(register(in("500235101200")), register(in("500235"))).agrees())
                .isTrue();
        assertThat(compare(register(in("500235101200")), register(in("500235102")))
                        .differences())
                .containsExactly(new Difference.Disagreement(
                        0, 0, List.of(new Differing(Field.UNIT, NO_FACT, "500235101200", "500235102"))));
    }

    private static RegisterEntry in(String unit) {
        return RegisterEntry.of("dibao", person(1)).unit(unit).build();
    }

    @Test
    void whatIsEachProgrammesOwnIsComparedWithinOneProgrammeOnly() {
        RegisterIndex one = register(RegisterEntry.of("dibao", person(1))
                .category("A")
                .monthly(Money.of("300"))
                .since(LocalDate.of(2017, 1, 1))
                .fact("cause", "illness")
                .fact("labour", "1")
                .build());
        RegisterIndex other = register(RegisterEntry.of("registration", person(1))
                .category("poor")
                .monthly(Money.of("1"))
                .since(LocalDate.of(2016, 1, 1))
                .fact("cause", "school")
                .fact("road", "no")
                .build());
        Differing cause = new Differing(Field.FACT, Optional.of("cause"), "*", "*");

        assertThat(Reconciliation.of(one, other, Field.OF_HOUSEHOLDS).differences())
                .containsExactly(new Difference.Disagreement(0, 0, List.of(cause)));
        assertThat(compare(one, other).differences())
                .containsExactly(new Difference.Disagreement(
                        0,
                        0,
                        List.of(
                                cause,
                                new Differing(Field.PROGRAMME, NO_FACT, "dibao", "registration"),
                                new Differing(Field.CATEGORY, NO_FACT, "*", "*"),
                                new Differing(Field.MONTHLY, NO_FACT, "*", "*"),
                                new Differing(Field.SINCE, NO_FACT, "2017-01-01", "2016-01-01"))));
    }

    @Test
    void saysEachDifferenceInOneLineWithoutANumber() {
        Reconciliation compared = Linked.compared();
        List<Difference> all = compared.differences().toList();

        assertThat(compared.describe(all.get(0), Locale.CHINA))
                .isEqualTo("甲册第 1 条，乙册第 1 条 — 家庭成员：5002************** ／ 无，人数：3 ／ 2，医疗救助：* ／ *");
        assertThat(compared.describe(all.get(0), Locale.ENGLISH))
                .isEqualTo(
                        "register A, entry 1; register B, entry 1 — members: 5002************** / none; people: 3 / 2;"
                                + " medical assistance: * / *");
        assertThat(compared.describe(all.get(1), Locale.CHINA)).isEqualTo("甲册第 2 条：对方册中无此户，尚无法认定");
        assertThat(compared.describe(all.get(5), Locale.ENGLISH))
                .isEqualTo(
                        "register B, entry 5: in the other within other households; the other has 1 of the 1 people it"
                                + " lists");
        assertThat(compared.describe(all.get(5), Locale.CHINA)).isEqualTo("乙册第 5 条：对方登记在其他户内；所列 1 人中对方册有 1 人");
        assertThat(compared.describe(all.get(6), Locale.ENGLISH))
                .isEqualTo(
                        "5002**************: the households of register A, entry 4 and of register B, entry 5 are not"
                                + " the same");
    }

    @Test
    void saysWhatIsWrongWithARegisterItself() {
        RegisterEntry wrong = RegisterEntry.of("dibao", "无").with("500235").build();
        Reconciliation compared = compare(register(home(1), home(2, 1), wrong), register());

        assertThat(compared.differences().map(one -> compared.describe(one, Locale.ENGLISH)))
                .contains(
                        "register A, entry 1, 2: 5002************** is listed more than once",
                        "register A, entry 3: the number of the head cannot be read: expected an identity number of 18"
                                + " places with a valid birth date and check character (GB 11643), found 1 characters"
                                + " [residentId.format]",
                        "register A, entry 3: no number of it can be read; the other has 0 of the 0 people it lists");
        assertThat(compared.differences().map(one -> compared.describe(one, Locale.CHINA)))
                .contains("甲册第 1、2 条：5002************** 重复登记")
                .anyMatch(line -> line.startsWith("甲册第 3 条：第 1 名其他成员的号码无法识别："));
    }

    @Test
    void writesEachKindOfDifferenceAsJson() throws IOException {
        RegisterEntry wrong = RegisterEntry.of("dibao", "无").build();
        Reconciliation example = Linked.compared();
        Reconciliation faulty = compare(register(home(1), home(2, 1), wrong), register());

        assertThat(json(example, example.differences().toList().get(0))).isEqualTo("""
                        {"format":"doudi/register-difference/1","kind":"DISAGREEMENT",\
                        "one":[{"position":1,"id":"d-1","unit":"500235101200"}],\
                        "other":[{"position":1,"id":"r-1","unit":"500235101200"}],\
                        "fields":[{"field":"MEMBERS","one":"5002**************","other":""},\
                        {"field":"PEOPLE","one":"3","other":"2"},\
                        {"field":"MEDICAL_ASSISTANCE","one":"*","other":"*"}]}""");
        assertThat(json(example, example.differences().toList().get(1))).isEqualTo("""
                        {"format":"doudi/register-difference/1","kind":"IN_ONE_ONLY",\
                        "one":[{"position":2,"id":"d-2","unit":"500235101200"}],\
                        "verdicts":["NOT_DETERMINED"],"findings":[]}""");
        assertThat(json(example, example.differences().toList().get(6))).isEqualTo("""
                        {"format":"doudi/register-difference/1","kind":"ELSEWHERE","number":"5002**************",\
                        "one":[{"position":4,"unit":"500235102"}],"other":[{"position":5,"unit":"500235102"}]}""");
        assertThat(faulty.differences().map(one -> json(faulty, one))).contains("""
                        {"format":"doudi/register-difference/1","kind":"LISTED_TWICE","number":"5002**************",\
                        "one":[{"position":1},{"position":2}]}""", """
                        {"format":"doudi/register-difference/1","kind":"NUMBER_UNREADABLE","one":[{"position":3}],\
                        "place":0,"problem":"residentId.format"}""", """
                        {"format":"doudi/register-difference/1","kind":"NOT_MATCHED","one":[{"position":3}],\
                        "presence":"UNIDENTIFIED","named":0,"found":0}""");
    }

    private static String json(Reconciliation compared, Difference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            compared.writeJson(difference, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void nothingThatIsShownHoldsAWholeNumber() {
        Reconciliation compared = Linked.compared();

        assertThat(compared.differences().map(Difference::toString)).allSatisfy(ReconciliationTest::assertMasked);
        assertThat(compared.differences().map(one -> compared.describe(one, Locale.CHINA)))
                .allSatisfy(ReconciliationTest::assertMasked);
        assertThat(compared).hasToString("Reconciliation[RegisterIndex[4 households], RegisterIndex[5 households]]");
    }

    private static void assertMasked(String text) {
        for (int number = 1; number <= 9; number++) {
            assertThat(text).doesNotContain(person(number));
        }
    }
}
