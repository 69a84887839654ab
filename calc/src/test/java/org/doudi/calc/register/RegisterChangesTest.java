package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.calc.register.Lists.home;
import static org.doudi.calc.register.Lists.register;
import static org.doudi.calc.register.Persons.person;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.register.RegisterChange.Given;
import org.doudi.calc.register.RegisterChange.Kind;
import org.doudi.calc.register.RegisterChange.Reasons;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class RegisterChangesTest {

    private static final LocalDate DECEMBER = LocalDate.of(2017, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    private static RegisterChanges quarter(RegisterIndex before, RegisterIndex after) {
        return made(RegisterChanges.between(before, DECEMBER, after, MARCH, Reasons.NONE));
    }

    private static <T> T made(Either<Problems, T> made) {
        return made.getOrElseThrow(Problems::toException);
    }

    private static List<String> faults(Either<Problems, ?> refused) {
        return refused.getLeft().list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .toList();
    }

    @Test
    void aNewHeadIsAnAdjustmentOfTheSameHousehold() {
        RegisterChanges changes = quarter(register(home(1, 2, 3)), register(home(2, 1, 3)));

        assertThat(changes.changes()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.ADJUSTED);
            assertThat(one.fields()).containsExactly(Field.HEAD);
        });
    }

    @Test
    void aNewbornChildIsAnAdjustmentOfMembersAndPeople() {
        assertThat(quarter(register(home(1, 2)), register(home(1, 2, 3))).changes())
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsExactly(Field.MEMBERS, Field.PEOPLE));
    }

    @Test
    void membersInAnotherOrderAndNumbersWrittenOtherwiseAreNoChange() {
        RegisterEntry formerly = RegisterEntry.of("dibao", Persons.formerly(1))
                .with(person(3), person(2))
                .build();

        assertThat(quarter(register(home(1, 2, 3)), register(formerly)).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsSaidNowAndWasNotIsAnAdjustmentToo() {
        RegisterEntry placed = RegisterEntry.of("dibao", person(1))
                .with()
                .unit("500235")
                .id("h-1")
                .build();

        assertThat(quarter(register(home(1)), register(placed)).changes())
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsExactly(Field.UNIT));
    }

    @Test
    void theDayOfEnrolmentIsTheDayOfAnAdditionUnlessItLiesOutside() {
        RegisterEntry now = RegisterEntry.of("dibao", person(1)).since(MARCH).build();
        RegisterEntry before =
                RegisterEntry.of("dibao", person(2)).since(DECEMBER).build();

        assertThat(quarter(register(), register(now, before)).changes())
                .extracting(one -> one.given().on())
                .containsExactly(Optional.of(MARCH), Optional.empty());
    }

    @Test
    void registersInWhichSomebodyIsListedTwiceOrCannotBeReadAreRefusedWithEverything() {
        RegisterEntry wrong = RegisterEntry.of("dibao", "无").build();
        Either<Problems, RegisterChanges> refused = RegisterChanges.between(
                register(home(1), home(2, 1)), DECEMBER, register(home(1), wrong), MARCH, Reasons.NONE);

        assertThat(faults(refused))
                .containsExactly(
                        "register.repeated @ earlier/2",
                        "residentId.format @ later/2",
                        "register.unnumbered @ later/2");
        assertThat(refused.getLeft().toString()).doesNotContain(person(1));
    }

    @Test
    void daysThatGoBackAreRefused() {
        assertThat(faults(RegisterChanges.between(register(), MARCH, register(), DECEMBER, Reasons.NONE)))
                .containsExactly("changes.days @ to");
    }

    @Test
    void changesAreRefusedByARegisterThatTheyDoNotFit() {
        RegisterChanges changes = quarter(register(home(1), home(2), home(3)), register(home(1, 5), home(3), home(4)));

        assertThat(faults(changes.applyTo(register(home(1, 6), home(3), home(4)))))
                .containsExactly(
                        "changes.unfit @ changes/0", "changes.unfit @ changes/1", "register.repeated @ later/4");
    }

    @Test
    void twoQuartersMakeTheHalfYear() {
        RegisterIndex december = register(home(1), home(2), home(3), home(4));
        RegisterIndex march = register(home(1), home(2, 6), home(4, 7), home(5));
        RegisterIndex june = register(home(1), home(2), home(3), home(4, 7, 8));

        RegisterChanges half = made(
                quarter(december, march).then(made(RegisterChanges.between(march, MARCH, june, JUNE, Reasons.NONE))));

        // 2 is as before, 3 came back, 5 came and went; only 4 differs.
        assertThat(half.from()).isEqualTo(DECEMBER);
        assertThat(half.to()).isEqualTo(JUNE);
        assertThat(half.changes()).singleElement().satisfies(one -> {
            assertThat(one.before()).contains(home(4));
            assertThat(one.after().orElseThrow().members().orElseThrow())
                    .containsExactlyInAnyOrder(person(7), person(8));
        });
    }

    @Test
    void quartersThatDoNotFollowOneAnotherAreRefused() {
        RegisterChanges first = quarter(register(home(1)), register(home(1, 2)));
        RegisterChanges later = made(RegisterChanges.between(
                register(home(1, 3)), JUNE, register(home(1)), LocalDate.of(2018, 9, 30), Reasons.NONE));

        assertThat(faults(first.then(later))).containsExactly("changes.other @ from", "changes.unfit @ changes/0");
    }

    @Test
    void aChangeOfNothingAndADayOutsideAreRefused() {
        Optional<RegisterEntry> entry = Optional.of(home(1));
        assertThatThrownBy(() -> new RegisterChange(entry, entry, Given.NOTHING))
                .isInstanceOf(ProblemsException.class);
        RegisterEntry formerly = RegisterEntry.of("dibao", Persons.formerly(1)).build();
        assertThatThrownBy(() -> new RegisterChange(Optional.empty(), Optional.of(formerly), Given.NOTHING))
                .isInstanceOf(ProblemsException.class);
        RegisterChange onTheDay =
                new RegisterChange(Optional.empty(), entry, new Given(Optional.of(DECEMBER), Optional.empty()));
        assertThat(Problems.attempt(() -> new RegisterChanges(DECEMBER, MARCH, List.of(onTheDay)))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("changes.outside");
    }

    private static RegisterChanges example() {
        return made(RegisterChanges.between(
                register(home(1)),
                DECEMBER,
                register(
                        RegisterEntry.of("dibao", person(1))
                                .id("h-1")
                                .with(person(2))
                                .build(),
                        RegisterEntry.of("dibao", person(3)).unit("500235").build()),
                MARCH,
                (before, after) -> before.isPresent()
                        ? Given.of(LocalDate.of(2018, 1, 2), Text.of("新增|人口", "a birth"))
                        : Given.NOTHING));
    }

    @Test
    void isAPageWithMaskedNumbers() {
        assertThat(example().toMarkdown(Locale.CHINA)).isEqualTo("""
                # 变更表

                - 起（不含）：2017-12-31
                - 止（含）：2018-03-31
                - 新增：1
                - 调整：1
                - 取消：0

                | 变更 | 编号 | 身份号码 | 单位 | 调整内容 | 日期 | 原因 |
                | --- | --- | --- | --- | --- | --- | --- |
                | 调整 | h-1 | 5002\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\* | — | 家庭成员、人数 | 2018-01-02 | 新增\\|人口 |
                | 新增 | — | 5002\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\* | 500235 | — | — | — |
                """);
    }

    @Test
    void isJsonWithMaskedNumbers() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            example().writeJson(json);
        }

        assertThat(text).hasToString("""
                {"format":"doudi/register-changes/1","from":"2017-12-31","to":"2018-03-31",\
                "counts":{"ADDED":1,"ADJUSTED":1,"CANCELLED":0},"changes":[\
                {"kind":"ADJUSTED","id":"h-1","number":"5002**************","fields":["MEMBERS","PEOPLE"],\
                "on":"2018-01-02","reason":{"zh":"新增|人口","en":"a birth"}},\
                {"kind":"ADDED","number":"5002**************","unit":"500235","fields":[]}]}""");
        assertThat(example()).hasToString("RegisterChanges[2017-12-31 to 2018-03-31, 2 changes]");
        assertThat(example().changes().get(0)).hasToString("RegisterChange[ADJUSTED]");
    }
}
