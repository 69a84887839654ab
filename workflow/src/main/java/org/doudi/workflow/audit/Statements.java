package org.doudi.workflow.audit;

import java.util.ArrayList;
import java.util.List;
import org.doudi.core.text.Text;

/** What verdicts say, in both languages. A list has nothing in it where there is nothing to say. */
final class Statements {

    private Statements() {}

    static List<Text> linked(long size) {
        return some(size, Text.of(size + " 条依次相连", size + " entries follow one another, each naming the one before"));
    }

    static List<Text> signed(long signed) {
        return some(
                signed,
                Text.of(
                        "前 " + signed + " 条正是签署者所见，未改、未增、未删、未换序",
                        "the first " + signed + " are those that were signed for: none changed, added, gone or moved"));
    }

    static List<Text> disclosed(long disclosed) {
        return some(
                disclosed,
                Text.of(disclosed + " 个披露的值正是所密封的", disclosed + " disclosed values are the ones that were sealed"));
    }

    static List<Text> recomputed(long recomputed) {
        return some(
                recomputed,
                Text.of(recomputed + " 条记录经重新计算一致", recomputed + " records came out the same when worked out again"));
    }

    static Text checkpoint(int tooFewSigned) {
        return tooFewSigned > 0
                ? Text.of("足够多受信密钥签署的检查点", "a checkpoint that enough of the trusted keys signed")
                : Text.of("签署的检查点", "a signed checkpoint");
    }

    static Text policiesOrFacts(long entries) {
        return Text.of("重新计算 " + entries + " 条所需的政策或事实", "policies or facts to work out " + entries + " entries again");
    }

    static Text entriesOf(long disclosures) {
        return Text.of(disclosures + " 项披露所指的条目", "the entries of " + disclosures + " disclosed values");
    }

    static List<Text> leftAside(int tooFewSigned) {
        return some(
                tooFewSigned,
                Text.of(
                        tooFewSigned + " 个检查点因受信签名不足而未采用",
                        "what " + tooFewSigned + " checkpoints say that too few of the trusted keys signed"));
    }

    /** When there are entries, or were, that nobody signed. */
    static List<Text> notProved(long signed) {
        List<Text> not = new ArrayList<>();
        not.add(Text.of(
                "第 " + signed + " 条起的内容：可能被截断或整体改写",
                "what stands from entry " + signed + " on: it may have been cut off or written anew"));
        not.addAll(neverProved());
        return not;
    }

    /** What no trail proves. */
    static List<Text> neverProved() {
        return List.of(
                Text.of("条目所述是否属实、操作者为何人", "that what the entries say is true, or who was behind an actor's name"),
                Text.of("条目是否在所记时刻写入", "that an entry was written at the moment it names"),
                Text.of("未披露的密封值是什么", "what the sealed values are that were not disclosed"));
    }

    private static List<Text> some(long count, Text text) {
        return count > 0 ? List.of(text) : List.of();
    }
}
