package org.doudi.workflow.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** What a verifier found (核验结论): what was proved, or where it ends, and what was not. */
public sealed interface Verdict {

    /**
     * Nothing speaks against the trail.
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
                    "完好：已读 " + size + " 条，其中 " + signed + " 条有签署",
                    "sound: " + size + " entries, " + signed + " of them signed for");
        }
    }

    /**
     * Something was changed, added, taken away or put elsewhere.
     *
     * @param entry the number of the first entry that nothing proves any more
     * @param code what was found
     * @param reason what was found, in words
     */
    record Broken(long entry, String code, Text reason) implements Verdict {
        @Override
        public Text headline() {
            return Text.of("被破坏：自第 " + entry + " 条起不再可信：", "broken: nothing is proved from entry " + entry + " on: ")
                    .plus(reason);
        }

        @Override
        public List<Text> proved() {
            return List.of();
        }

        @Override
        public List<Text> notProved() {
            return List.of();
        }
    }

    /**
     * Entries that were signed for are missing at the end.
     *
     * @param size how many entries there are
     * @param signed how many were signed for
     */
    record Truncated(long size, long signed) implements Verdict {
        @Override
        public Text headline() {
            return Text.of(
                    "被截断：仅有 " + size + " 条，签署的是 " + signed + " 条",
                    "truncated: " + size + " entries where " + signed + " were signed for");
        }

        @Override
        public List<Text> proved() {
            return List.of();
        }

        @Override
        public List<Text> notProved() {
            return List.of();
        }
    }

    /**
     * Nothing speaks against it, and not enough for it.
     *
     * @param proved what was proved
     * @param notProved what was not
     * @param missing what it would take
     */
    record NotProved(List<Text> proved, List<Text> notProved, List<Text> missing) implements Verdict {
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

    /** What was proved. */
    List<Text> proved();

    /** What was not proved, and by this never is. */
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
