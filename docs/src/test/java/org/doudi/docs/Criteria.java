package org.doudi.docs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/** Long criteria as nested lists: a sentence with three pairs of brackets is read by nobody. */
final class Criteria {

    private Criteria() {}

    /** The one criterion of a rule, if it has one. */
    static Optional<Criterion> of(Provision rule) {
        if (rule instanceof Provision.Condition condition) {
            return Optional.of(condition.criterion());
        }
        if (rule instanceof Provision.Unit unit) {
            return Optional.of(unit.who());
        }
        if (rule instanceof Provision.Supplement supplement) {
            return Optional.of(supplement.who());
        }
        return rule instanceof Steering.Measure measure ? Optional.of(measure.who()) : Optional.empty();
    }

    /** Several parts, of which one has several parts itself, or more than two. */
    static boolean isLong(Criterion criterion) {
        return isJoined(criterion)
                && (criterion.parts().size() > 2 || criterion.parts().stream().anyMatch(Criteria::hasJoined));
    }

    private static boolean isJoined(Criterion criterion) {
        return criterion instanceof Criterion.All || criterion instanceof Criterion.Any;
    }

    private static boolean hasJoined(Criterion criterion) {
        return isJoined(criterion) || criterion.parts().stream().anyMatch(Criteria::hasJoined);
    }

    /** The sentence with the head of the list in the place of the criterion. */
    static Text shortened(Text sentence, Criterion criterion, Function<String, Text> titles) {
        Text words = criterion.describe(titles);
        return Text.of(
                sentence.zh().replace(words.zh(), head(criterion).zh()),
                sentence.en().replace(words.en(), head(criterion).en()));
    }

    private static Text head(Criterion criterion) {
        return criterion instanceof Criterion.All ? Text.of("下列全部", "all of these") : Text.of("下列任一", "any of these");
    }

    static String list(Criterion criterion, Function<String, Text> titles, String indent) {
        StringBuilder list = new StringBuilder();
        items(criterion.parts(), titles, indent, list);
        return list.toString();
    }

    private static void items(List<Criterion> parts, Function<String, Text> titles, String indent, StringBuilder list) {
        for (Criterion part : parts) {
            if (!hasJoined(part)) {
                Text words = part.describe(titles);
                item(Text.of(words.zh(), words.en()), indent, list);
            } else if (isJoined(part)) {
                item(head(part), indent, list);
                items(part.parts(), titles, indent + "  ", list);
            } else {
                boolean not = part instanceof Criterion.Not;
                Criterion inner = part.parts().get(0);
                Text before = not ? Text.of("并非", "not ") : Text.of("有一成员符合", "some member meets ");
                if (isJoined(inner)) {
                    item(before.plus(head(inner)), indent, list);
                    items(inner.parts(), titles, indent + "  ", list);
                } else {
                    item(
                            not ? Text.of("并非下项", "not this") : Text.of("有一成员符合下项", "some member meets this"),
                            indent,
                            list);
                    items(List.of(inner), titles, indent + "  ", list);
                }
            }
        }
    }

    private static void item(Text words, String indent, StringBuilder list) {
        list.append(indent)
                .append("- ")
                .append(Markdown.escape(words.zh()))
                .append(" · ")
                .append(Markdown.escape(words.en()))
                .append('\n');
    }
}
