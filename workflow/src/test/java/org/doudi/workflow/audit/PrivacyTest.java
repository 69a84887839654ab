package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

/** Personal values are put into a trail, and then looked for in everything that leaves it. */
class PrivacyTest {

    private static final int SIZE = 12;

    private final SealedTest.Memory vault = new SealedTest.Memory();
    private final List<Sealed<String>> sealed = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Trails.Trail trail = populated();
    private final List<SignedNote> checkpoints = trail.checkpoints(List.of(5, SIZE));
    private final TrailVerifier verifier = TrailVerifier.of(Trails.ORIGIN, Trails.COUNTY.key());

    private Trails.Trail populated() {
        int[] salt = {0};
        Sealer sealer = Sealer.of(
                Hashing.SHA_256,
                () -> Trails.anOpening("a", ++salt[0], JsonValue.of(1)).salt(),
                vault);
        List<byte[]> stored = new ArrayList<>();
        List<TrailHead> heads = new ArrayList<>(List.of(TrailHead.start(Trails.ORIGIN)));
        for (int i = 0; i < SIZE; i++) {
            String sentinel = Sentinels.ALL.get(i % Sentinels.ALL.size());
            Sealed<String> value = sealer.seal("fact", JsonValue.of(sentinel));
            Sealed<String> family = sealer.seal(
                    "situation",
                    JsonValue.object(Map.of(
                            sentinel,
                            JsonValue.of(6_228_480_402_564_890L),
                            "all",
                            JsonValue.of(String.join(" ", Sentinels.ALL)))));
            sealed.addAll(List.of(value, family));
            TrailHead.Appended appended = heads.get(i)
                    .append(Trails.anEvent(i, 0)
                            .withPayload(
                                    JsonValue.object(Map.of("fact", value.toJson(), "situation", family.toJson()))));
            stored.add(appended.entry().bytes());
            heads.add(appended.head());
        }
        sealed.forEach(each -> openings.add(vault.find(each.commitment()).orElseThrow()));
        return new Trails.Trail(stored, heads);
    }

    @Test
    void the_search_finds_every_form() {
        for (String sentinel : Sentinels.ALL) {
            byte[] gbk = sentinel.getBytes(Charset.forName("GBK"));
            byte[] utf8 = sentinel.getBytes(StandardCharsets.UTF_8);
            StringBuilder escaped = new StringBuilder();
            sentinel.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
            for (byte[] form : List.of(
                    utf8,
                    gbk,
                    ascii(escaped.toString()),
                    ascii(HexFormat.of().withUpperCase().formatHex(utf8)),
                    ascii(Base64.getEncoder().encodeToString(gbk)),
                    ascii(Base64.getEncoder().encodeToString(("x" + sentinel + "y").getBytes(StandardCharsets.UTF_8))),
                    ascii(Base64.getUrlEncoder().encodeToString(("xy" + sentinel).getBytes(StandardCharsets.UTF_8))))) {
                assertThat(Sentinels.in(form)).contains(sentinel);
            }
        }
    }

    @Test
    void nothing_that_leaves_the_trail_shows_one() {
        trail.stored().forEach(PrivacyTest::assertNone);
        checkpoints.forEach(note -> assertNone(note.bytes()));
        Verdict sound = verifier.verify(trail.stored(), checkpoints);
        Verdict broken = verifier.verify(
                trail.stored(),
                checkpoints,
                List.of(new Disclosure(1, openings.get(0)), new Disclosure(99, openings.get(1))));
        for (Verdict verdict : List.of(sound, broken)) {
            assertNone(verdict);
            assertNone(verdict.describe(Locale.CHINA));
            assertNone(verdict.describe(Locale.ENGLISH));
        }
        assertThat(sound).isInstanceOf(Verdict.Sound.class);
        assertThat(broken).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void nothing_says_one_when_it_is_printed() {
        sealed.forEach(PrivacyTest::assertNone);
        openings.forEach(opening -> {
            assertNone(opening);
            assertNone(new Disclosure(0, opening));
            assertNone(opening.value());
            assertNone(opening.toJson());
            assertNone(JsonValue.list(List.of(opening.value())));
        });
        trail.heads().forEach(PrivacyTest::assertNone);
        trail.stored().forEach(bytes -> {
            Entry entry = Entry.parse(bytes, Trails.ORIGIN).get();
            assertNone(entry);
            assertNone(entry.event());
            assertNone(entry.event().payload());
        });
    }

    @Test
    void no_problem_repeats_one() {
        for (String sentinel : Sentinels.ALL) {
            byte[] bytes = sentinel.getBytes(StandardCharsets.UTF_8);
            List<Supplier<?>> attempts = List.of(
                    () -> Opening.of(sentinel + " ", new byte[32], JsonValue.of(1)),
                    () -> Event.builder(sentinel + " ")
                            .actor(sentinel + " ")
                            .command(sentinel + " ")
                            .policy(sentinel)
                            .role(Trails.anEvent(0, 0).role())
                            .on(Trails.anEvent(0, 0).on())
                            .at(Trails.anEvent(0, 0).at())
                            .payload(JsonValue.of(sentinel))
                            .build(),
                    () -> Origin.of(sentinel + " "),
                    () -> SignedNote.of(sentinel, Trails.COUNTY),
                    () -> new Sealed<>(sentinel + " ", Hashing.SHA_256.empty()),
                    () -> EventTypes.none().with(sentinel + " ", List.of()));
            attempts.forEach(attempt -> assertNone(Problems.attempt(attempt).getLeft()));
            List<Either<Problems, ?>> reads = List.of(
                    Entry.parse(bytes, Trails.ORIGIN),
                    Hash.parse(sentinel),
                    Hashing.of(sentinel),
                    NoteKey.parse(sentinel),
                    SignedNote.parse(bytes),
                    Checkpoint.parse(sentinel),
                    Sealed.parse(JsonValue.of(sentinel)),
                    Opening.parse(JsonValue.of(sentinel)),
                    Disclosure.parse(JsonValue.object(Map.of(sentinel, JsonValue.of(sentinel)))),
                    JsonValue.parse(("{\"" + sentinel + "\":" + sentinel + "x}").getBytes(StandardCharsets.UTF_8)));
            reads.forEach(read -> assertNone(read.getLeft()));
            reads.forEach(read -> assertNone(messages(read.getLeft().toException())));
        }
    }

    @Test
    void nothing_is_logged_or_printed() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            populated();
            verifier.verify(trail.stored(), checkpoints, List.of(new Disclosure(1, openings.get(0))));
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.setLevel(before);
            root.removeHandler(handler);
        }
        assertThat(printed.size()).isZero();
        assertNone(logged);
    }

    @Test
    void after_erasure_it_is_nowhere_and_everything_still_verifies() {
        sealed.forEach(each -> vault.erase(each.commitment()));

        assertThat(sealed)
                .allSatisfy(each -> assertThat(vault.find(each.commitment())).isEmpty());
        assertThat(verifier.verify(trail.stored(), checkpoints)).isInstanceOf(Verdict.Sound.class);
        MerkleTree tree = MerkleTree.of(Hashing.SHA_256, trail.leaves());
        IntStream.range(0, SIZE)
                .forEach(i -> assertThat(verifier.includes(
                                checkpoints.get(1), trail.stored().get(i), tree.inclusion(i, SIZE)))
                        .isTrue());
        assertThat(TrailHead.start(Trails.ORIGIN)
                        .after(trail.stored().stream()
                                .map(bytes -> Entry.parse(bytes, Trails.ORIGIN).get())
                                .toList()))
                .isEqualTo(trail.heads().get(SIZE));
    }

    @Test
    void what_was_not_erased_can_be_disclosed_alone() {
        vault.erase(sealed.get(1).commitment());
        Disclosure one =
                new Disclosure(0, vault.find(sealed.get(0).commitment()).orElseThrow());

        assertThat(verifier.verify(trail.stored(), checkpoints, List.of(one))).isInstanceOf(Verdict.Sound.class);
    }

    private static List<String> messages(ProblemsException exception) {
        List<String> messages = new ArrayList<>();
        for (Throwable t = exception; t != null; t = t.getCause()) {
            messages.add(t.toString());
        }
        return messages;
    }

    private static void assertNone(Object printed) {
        assertNone(String.valueOf(printed).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNone(byte[] exported) {
        assertThat(Sentinels.in(exported)).isEmpty();
        assertThat(new String(exported, StandardCharsets.UTF_8)).doesNotContain("6228480402564890");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
