package org.doudi.calc.check;

import java.util.Locale;
import java.util.Optional;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * Something about a policy that somebody ought to know.
 *
 * @param code what kind of remark, for example {@code line.gap}; stable
 * @param severity how bad it is
 * @param subject the id of the rule or parameter that it is about
 * @param layer the id of the policy that says what is remarked upon
 * @param cited the places in the documents that that rests on
 * @param days the days on which it is so; absent if it has nothing to do with days
 * @param message what it says, with every figure that it rests on
 * @param witness a household that shows it: made up, everything about it known, and found by an {@link
 *     org.doudi.calc.Inquiry} to do what the message says
 */
public record Remark(
        String code,
        Severity severity,
        String subject,
        String layer,
        Text cited,
        Optional<Window> days,
        Text message,
        Optional<Situation> witness) {

    /** How bad it is. */
    public enum Severity {
        /** Some household cannot be assessed, or a rule cannot do what it is there for (错误). */
        PROBLEM(Text.of("错误", "PROBLEM")),
        /** The policy does not do what it says of itself, or what its authors will hardly have meant (警告). */
        WARNING(Text.of("警告", "WARNING")),
        /** Nothing is wrong, but whoever relies on it should know (提示). */
        NOTE(Text.of("提示", "NOTE"));

        private final Text label;

        Severity(Text label) {
            this.label = label;
        }

        /** The severity's name. */
        public Text label() {
            return label;
        }
    }

    /** About something that a layer says; without days and witness. */
    static Remark of(String code, Severity severity, String subject, Resolved<?> said, Text message) {
        return new Remark(
                code, severity, subject, said.layer().id(), said.cited(), Optional.empty(), message, Optional.empty());
    }

    /** The same, on these days. */
    Remark on(Window these) {
        return new Remark(code, severity, subject, layer, cited, Optional.of(these), message, witness);
    }

    /** The same, shown by this household. */
    Remark shownBy(Situation household) {
        return new Remark(code, severity, subject, layer, cited, days, message, Optional.of(household));
    }

    /** Whether it is the same remark, though perhaps on other days and shown by another household. */
    boolean saysTheSameAs(Remark other) {
        return code.equals(other.code)
                && severity == other.severity
                && subject.equals(other.subject)
                && layer.equals(other.layer)
                && cited.equals(other.cited)
                && message.equals(other.message)
                && days.isPresent() == other.days.isPresent();
    }

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        String when = days.map(window -> Words.days(window).in(locale))
                .map(words -> chinese ? "（" + words + "）" : " (" + words + ")")
                .orElse("");
        return severity.label().in(locale) + " " + code + " " + subject + when + (chinese ? "：" : ": ")
                + message.in(locale) + (chinese ? "〔" : " [") + layer + (chinese ? "：" : ": ") + cited.in(locale)
                + (chinese ? "〕" : "]");
    }

    @Override
    public String toString() {
        return "Remark[" + describe(Locale.ROOT) + "]";
    }
}
