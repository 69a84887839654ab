package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are made to cost time or memory. They are generated: nobody wants 64 MiB in a repository. */
class HugeInputTest {

    private static final Duration GENEROUS = Duration.ofSeconds(20);

    private static final int TWO_MIB = 2 * 1024 * 1024;
    private static final int SIXTY_FOUR_MIB = 64 * 1024 * 1024;

    /** Of a line of 64 MiB; reading stops at 16 MiB, and what is too long is passed over and not kept. */
    private static final long MOST_ALLOCATED = 24L * 1024 * 1024;

    private static final String HOUSEHOLD =
            "{\"format\":\"doudi/household/1\",\"id\":\"h-1\",\"members\":[{\"id\":\"p1\",\"relation\":\"HEAD\"}]";

    private static final String POLICY = "{\"format\":\"doudi/policy/1\",\"id\":\"p\",\"edits\":[{\"add\":{\"rule\":"
            + "{\"condition\":{\"criterion\":";

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("lists alone", Formats.HOUSEHOLD, "", "["),
                Arguments.of("objects alone", Formats.SITUATION, "", "{\"a\":"),
                Arguments.of("lists in an extension", Formats.HOUSEHOLD, HOUSEHOLD + ",\"extension\":{\"a\":", "["),
                Arguments.of("objects in an extension", Formats.HOUSEHOLD, HOUSEHOLD + ",\"extension\":", "{\"a\":"),
                Arguments.of("lists under an unknown key", Formats.HOUSEHOLD, HOUSEHOLD + ",\"more\":", "["),
                Arguments.of("lists for a name", Formats.HOUSEHOLD, HOUSEHOLD + ",\"kin\":", "["),
                Arguments.of("negations", Formats.POLICY, POLICY, "{\"not\":"),
                Arguments.of("conjunctions", Formats.POLICY, POLICY, "{\"all\":["));
    }

    /** A recursion that followed them would end in a StackOverflowError. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("nested")
    void twoMibOfNestingEndAtTheBound(String name, Format<?> format, String before, String step) {
        String input = before + step.repeat(TWO_MIB / step.length());

        Problems problems =
                assertTimeoutPreemptively(GENEROUS, () -> format.read(input).getLeft());

        assertThat(problems.list()).hasSizeLessThanOrEqualTo(3);
        assertThat(last(problems)).isEqualTo("json.bound");
    }

    static Stream<Arguments> lines() {
        String wage = "{\"member\":\"p1\",\"kind\":\"WAGE\",\"amount\":\"1.00\",\"per\":\"MONTH\"},";
        String incomes = HOUSEHOLD + ",\"incomes\":{\"complete\":true,\"items\":[";
        return Stream.of(
                Arguments.of("space before", Formats.HOUSEHOLD, "", " "),
                Arguments.of("space behind", Formats.HOUSEHOLD, HOUSEHOLD + "}", " "),
                Arguments.of("a name", Formats.HOUSEHOLD, HOUSEHOLD + ",\"name\":\"", "y"),
                Arguments.of("a key", Formats.HOUSEHOLD, HOUSEHOLD + ",\"", "y"),
                Arguments.of("a number", Formats.HOUSEHOLD, HOUSEHOLD + ",\"n\":", "1"),
                Arguments.of("incomes", Formats.HOUSEHOLD, incomes, wage),
                Arguments.of("broken incomes", Formats.HOUSEHOLD, incomes, "1,"),
                Arguments.of("an unknown list", Formats.HOUSEHOLD, HOUSEHOLD + ",\"more\":[", "\"more\","),
                Arguments.of("an extension", Formats.HOUSEHOLD, HOUSEHOLD + ",\"extension\":{\"a\":[", "1,"),
                Arguments.of("one key again", Formats.HOUSEHOLD, HOUSEHOLD + ",\"extension\":{", "\"a\":1,"),
                Arguments.of("edits", Formats.POLICY, "{\"edits\":[", "{\"merge\":{}},"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aLineOf64MibCostsLittle(String name, Format<?> format, String before, String filler) {
        assertTimeoutPreemptively(GENEROUS, () -> {
            long start = allocated();
            Problems problems = format.read(endless(before, filler)).getLeft();
            long cost = allocated() - start;

            assertThat(cost).as("allocated bytes").isLessThan(MOST_ALLOCATED);
            assertThat(last(problems).equals("json.bound") || problems.list().size() == 100)
                    .as("%s", problems)
                    .isTrue();
        });
    }

    /** The caller holds the line already; reading it must not make more of it. */
    @Test
    void aLineOf64MibInMemoryIsRefusedAtOnce() {
        byte[] bytes = (HOUSEHOLD + "}" + " ".repeat(SIXTY_FOUR_MIB)).getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);

        for (Format<?> format : Formats.all()) {
            assertThat(format.read("{}").isLeft()).isTrue(); // whatever is only made once is there
            long start = allocated();
            List<Either<Problems, ?>> read =
                    List.of(format.read(bytes), format.read(text), format.read(bytes, 0, bytes.length));

            assertThat(allocated() - start).isLessThan(1024 * 1024);
            assertThat(read)
                    .allSatisfy(
                            one -> assertThat(one.getLeft().toString())
                                    .isEqualTo(
                                            "expected at most 16777216 characters or bytes, found more than that [json.bound]"));
        }
    }

    /** Nothing is wrong with a household because much lies behind it in the same array. */
    @Test
    void aPartOfALongArrayIsRead() {
        byte[] bytes = (HOUSEHOLD + "}" + " ".repeat(2 * 16 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);

        assertThat(Formats.HOUSEHOLD.read(bytes, 0, HOUSEHOLD.length() + 1).isRight())
                .isTrue();
    }

    private static InputStream endless(String before, String filler) {
        int times = SIXTY_FOUR_MIB / filler.length();
        byte[] block = filler.repeat(1024).getBytes(StandardCharsets.UTF_8);
        InputStream rest = new InputStream() {
            private long left = (long) times * filler.length();

            @Override
            public int read() {
                throw new UnsupportedOperationException("blocks are asked for");
            }

            /** Always from the start of a block, and whole fillers only. */
            @Override
            public int read(byte[] into, int from, int length) {
                int most = (int) Math.min(left, Math.min(length, block.length));
                int whole = most - most % filler.length();
                System.arraycopy(block, 0, into, from, whole);
                left -= whole;
                return whole == 0 ? -1 : whole;
            }
        };
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), rest)));
    }

    private static String last(Problems problems) {
        List<Problem> list = problems.list();
        return list.get(list.size() - 1).code();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
