package org.doudi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doudi.calc.Assessment;
import org.doudi.calc.Missing;
import org.doudi.calc.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickstartTest {

    private static final String ENGLISH = printed(Locale.ENGLISH);
    private static final String CHINESE = printed(Locale.CHINA);

    @Test
    void every_sample_has_an_expectation() {
        assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Expected.all().stream().map(Expected::id))
                .containsExactlyElementsOf(
                        Samples.all().stream().map(Sample::id).toList());
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void the_table_shows_what_was_worked_out_by_hand(Expected expected) {
        String row = row(ENGLISH, expected.id());
        assertThat(row).as(expected.arithmetic()).matches(".*  " + expected.outcome() + " +" + expected.amount());
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void the_reasons_against_and_the_missing_facts_are_named(Expected expected) {
        Sample sample = Samples.all().stream()
                .filter(one -> one.id().equals(expected.id()))
                .findFirst()
                .orElseThrow();
        Assessment assessment = Quickstart.assessor(sample.on()).assess(sample.situation());
        List<String> named = assessment
                .of(DIBAO)
                .match(
                        entitled -> List.of(),
                        notEntitled -> notEntitled.reasons().stream()
                                .map(Reason::condition)
                                .toList(),
                        undetermined -> undetermined.missing().stream()
                                .map(Missing::path)
                                .toList());
        assertThat(named).as(expected.arithmetic()).containsExactlyInAnyOrderElementsOf(expected.named());
    }

    /** 410 − 1450 / 12 = 289.1666…, up to the fen 289.17; aged 75: 60. */
    @Test
    void the_ten_lines_come_to_349_17() {
        assertThat(ENGLISH)
                .contains("entitled to 349.17 yuan a month", "- 289.17 dibao gap", "- 60.00 aged 70 and over");
        assertThat(CHINESE).contains("符合条件，每月 349.17 元", "- 289.17 低保补差", "- 60.00 70 岁以上老人");
    }

    @Test
    void the_explanation_ends_with_the_amount_and_cites_its_documents() {
        assertThat(ENGLISH.stripTrailing().lines().toList()).last().asString().contains("rests on", "民发〔2012〕220号");
        assertThat(ENGLISH).contains("289.1667", "rounded up to the fen", "sample rules (made up)");
    }

    @Test
    void columns_stand_below_each_other_in_both_languages() {
        for (String printed : List.of(ENGLISH, CHINESE)) {
            List<String> table = printed.lines()
                    .dropWhile(line -> !line.startsWith("household ") && !line.startsWith("家庭 "))
                    .takeWhile(line -> !line.isBlank())
                    .toList();
            assertThat(table).hasSize(Samples.all().size() + 2);
            assertThat(table.stream().map(QuickstartTest::seen).distinct()).hasSize(1);
        }
    }

    @Test
    void it_says_that_everything_is_made_up() {
        assertThat(ENGLISH).startsWith("The households below and the rules of the sample district are made up");
        assertThat(CHINESE).startsWith("以下家庭与示例区的规定均为虚构");
    }

    @Test
    void an_argument_chooses_the_language() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Quickstart.main(new String[] {"zh"});
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(CHINESE);
    }

    static Stream<Expected> expectations() {
        return Expected.all().stream();
    }

    private static String row(String printed, String id) {
        return printed.lines()
                .filter(line -> line.startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    /** How wide a line is on a terminal, worked out another way: what is not in the Latin-1 range takes two columns. */
    private static int seen(String line) {
        return line.chars().map(c -> c < 256 ? 1 : 2).sum();
    }

    private static String printed(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Quickstart.print(out, locale);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
