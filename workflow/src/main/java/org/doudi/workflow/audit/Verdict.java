package org.doudi.workflow.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** What a verifier found (核验结论): what was proved, or where it ends, and what was not. */
public sealed interface Verdict {

    /**
     * Nothing speaks against the trail, and signatures speak for it.
     *
     * @param size how many entries were read
     * @param signed the first so many are exactly those that the trusted keys signed
     * @param proved what was proved
     * @param notProved what was not
     */
    record Sound(long size, long signed, List<Text> proved, List<Text> notProved) implements Verdict {
        /** Takes copies. */
        public Sound {
            proved = List.copyOf(proved);
            notProved = List.copyOf(notProved);
        }

        @Override
        public Text headline() {
            return Text.of(
                    "完好：已读 " + size + " 条，其中前 " + signed + " 条有签署",
                    "sound: " + size + " entries, the first " + signed + " of them signed for");
        }
    }

    /**
     * Something was changed, added, taken away or put elsewhere, or is not what it is said to be.
     *
     * @param entry the number of the entry at which it shows
     * @param signed the first so many are exactly those that the trusted keys signed: where they end lies the first entry that
     *     is no longer proved
     * @param code what was found
     * @param reason what was found, in words
     * @param proved what was proved all the same
     * @param notProved what was not
     */
    record Broken(long entry, long signed, String code, Text reason, List<Text> proved, List<Text> notProved)
            implements Verdict {
        /** Takes copies. */
        public Broken {
            proved = List.copyOf(proved);
            notProved = List.copyOf(notProved);
        }

        @Override
        public Text headline() {
            return Text.of("被破坏：第 " + entry + " 条处，", "broken at entry " + entry + ": ")
                    .plus(reason);
        }
    }

    /**
     * Entries that were signed for are missing at the end.
     *
     * @param size how many entries there are
     * @param signed the first so many are exactly those that the trusted keys signed
     * @param expected how many were signed for
     * @param proved what was proved all the same
     * @param notProved what was not
     */
    record Truncated(long size, long signed, long expected, List<Text> proved, List<Text> notProved)
            implements Verdict {
        /** Takes copies. */
        public Truncated {
            proved = List.copyOf(proved);
            notProved = List.copyOf(notProved);
        }

        @Override
        public Text headline() {
            return Text.of(
                    "被截断：仅有 " + size + " 条，签署的是 " + expected + " 条",
                    "truncated: " + size + " entries where " + expected + " were signed for");
        }
    }

    /**
     * Nothing speaks against it, and not enough for it.
     *
     * @param signed the first so many are exactly those that the trusted keys signed
     * @param proved what was proved
     * @param notProved what was not
     * @param missing what it would take
     */
    record NotProved(long signed, List<Text> proved, List<Text> notProved, List<Text> missing) implements Verdict {
        /** Takes copies. */
        public NotProved {
            proved = List.copyOf(proved);
            notProved = List.copyOf(notProved);
            missing = List.copyOf(missing);
        }

        @Override
        public Text headline() {
            return Text.of("未获证明：缺 ", "not proved: missing ")
                    .plus(missing.stream()
                            .reduce((one, other) -> one.plus(Text.of("、", ", ")).plus(other))
                            .orElse(Text.of("无", "nothing")));
        }
    }

    /** In a line. */
    Text headline();

    /** The first so many entries are exactly those that the trusted keys signed; the next is the first that is not proved. */
    long signed();

    /** What was proved. */
    List<Text> proved();

    /** What was not proved; some of it never is. */
    List<Text> notProved();

    /** For people: the headline, what was proved and what was not, in the language of the locale. */
    default String describe(Locale locale) {
        String yes = lines(proved(), Text.of("已证明：", "proved: "), locale);
        String no = lines(notProved(), Text.of("未证明：", "not proved: "), locale);
        return headline().in(locale) + yes + no;
    }

    private static String lines(List<Text> texts, Text before, Locale locale) {
        return texts.stream()
                .map(text -> "\n  - " + before.in(locale) + text.in(locale))
                .collect(Collectors.joining());
    }
}
