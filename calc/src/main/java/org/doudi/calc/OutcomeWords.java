package org.doudi.calc;

import java.util.Locale;
import org.doudi.core.text.Text;

/** Puts an outcome into words. */
final class OutcomeWords {

    private static final Text ENTITLED = Text.of("符合条件，每月 %s 元", "entitled to %s yuan a month");
    private static final Text ADMITTED = Text.of("符合条件", "entitled");
    private static final Text NOT_ENTITLED = Text.of("不符合条件", "not entitled");
    private static final Text UNDETERMINED =
            Text.of("待定，每月 %s 至 %s 元，缺：", "undetermined, %s to %s yuan a month, missing:");
    private static final Text ADMISSION_OPEN = Text.of("待定，缺：", "undetermined, missing:");
    private static final Text MEMBER = Text.of("（成员 %s）", " (member %s)");

    private final Locale locale;

    OutcomeWords(Locale locale) {
        this.locale = locale;
    }

    String write(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        outcome.match(
                entitled -> {
                    text.append(entitled.awards().isEmpty() ? in(ADMITTED) : in(ENTITLED, entitled.monthly()));
                    entitled.awards().forEach(award -> line(text, describe(award)));
                    return text;
                },
                notEntitled -> text.append(in(NOT_ENTITLED)),
                undetermined -> {
                    Bounds bounds = undetermined.bounds();
                    text.append(
                            bounds.high().fen() == 0
                                    ? in(ADMISSION_OPEN)
                                    : in(UNDETERMINED, bounds.low(), bounds.high()));
                    undetermined.missing().forEach(missing -> line(text, missing.describe(locale)));
                    return text;
                });
        outcome.reasons().forEach(reason -> line(text, reason.describe(locale)));
        return text.toString();
    }

    private String describe(Award award) {
        String member = award.member().map(id -> in(MEMBER, id)).orElse("");
        return award.monthly() + " " + award.title().in(locale) + member;
    }

    private String in(Text text, Object... values) {
        return String.format(Locale.ROOT, text.in(locale), values);
    }

    private static void line(StringBuilder text, String words) {
        text.append("\n  - ").append(words);
    }
}
