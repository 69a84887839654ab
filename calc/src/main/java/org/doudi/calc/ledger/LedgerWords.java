package org.doudi.calc.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.calc.Award;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Step;
import org.doudi.core.text.Text;

/** How a ledger is put into words, the same for text and Markdown. */
final class LedgerWords {

    static final Text MONTH = Text.of("月份", "month");
    static final Text DUE = Text.of("应发", "due");
    static final Text PAID = Text.of("已发", "paid");
    static final Text DIFFERENCE = Text.of("差额", "difference");
    static final Text WHY = Text.of("原因与依据", "why, and by which clause");
    static final Text TOTAL = Text.of("合计", "total");

    private static final Text COMMA = Text.of("、", ", ");
    private static final Text SEMICOLON = Text.of("；", "; ");
    private static final Text AS_KNOWN = Text.of("截至 %s 所知", "as known on %s");
    private static final Text MONTHS = Text.of("%s 至 %s", "%s to %s");
    private static final Text ARREARS = Text.of("欠发 %s", "arrears %s");
    private static final Text OVERPAID = Text.of("多发 %s", "overpaid %s");
    private static final Text EVEN = Text.of("相符", "even");
    private static final Text SINCE = Text.of("自 %s 起", "so since %s");
    private static final Text KNOWN = Text.of("%s 知悉", "known from %s");
    private static final Text MISSING = Text.of("缺：%s", "missing: %s");
    private static final Text OF_MEMBER = Text.of("（成员 %s）", " (member %s)");

    private final Locale locale;

    LedgerWords(Locale locale) {
        this.locale = locale;
    }

    String in(Text text, Object... values) {
        return String.format(Locale.ROOT, text.in(locale), values);
    }

    String title(EntitlementLedger ledger) {
        LedgerSpan span = ledger.span();
        return ledger.household().map(name -> name + " · ").orElse("") + ledger.programme() + " · "
                + in(MONTHS, span.first(), span.last()) + " · " + in(AS_KNOWN, span.knownOn());
    }

    String amount(Balance balance) {
        return balance.describe(locale);
    }

    /** What is owed, or was paid too much; of an open amount both, if both are possible. */
    String difference(Balance owed) {
        Balance arrears = owed.aboveZero();
        Balance overpaid = owed.belowZero();
        if (owed.isZero()) {
            return in(EVEN);
        }
        if (overpaid.isZero()) {
            return in(ARREARS, amount(arrears));
        }
        return arrears.isZero()
                ? in(OVERPAID, amount(overpaid))
                : in(ARREARS, amount(arrears)) + " / " + in(OVERPAID, amount(overpaid));
    }

    /** Benefit by benefit where there are several; of a month in which nothing can be due, why not. */
    Optional<String> details(LedgerMonth month) {
        if (month.status() != LedgerMonth.Status.ENROLLED) {
            return Optional.of(in(month.status().label()));
        }
        List<Award> benefits = month.benefits().orElse(List.of());
        return benefits.size() < 2
                ? Optional.empty()
                : Optional.of(benefits.stream().map(this::benefit).collect(Collectors.joining(in(SEMICOLON))));
    }

    private String benefit(Award award) {
        return award.title().in(locale)
                + award.member().map(member -> in(OF_MEMBER, member)).orElse("") + " " + award.monthly();
    }

    Optional<String> missing(LedgerMonth month) {
        return month.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(in(
                        MISSING,
                        month.missing().stream()
                                .map(Missing::what)
                                .map(what -> what.in(locale))
                                .distinct()
                                .collect(Collectors.joining(in(COMMA)))));
    }

    String cause(Cause cause) {
        StringBuilder words = new StringBuilder();
        words.append(signed(cause.owed())).append(' ').append(in(cause.kind().label()));
        if (cause.source() != Source.RULES && cause.source() != Source.PAYMENTS) {
            words.append(" · ").append(in(cause.source().label()));
        }
        cause.validFrom().ifPresent(day -> words.append(" · ").append(in(SINCE, day)));
        if (!cause.knownFrom().isEmpty()) {
            words.append(" · ")
                    .append(in(
                            KNOWN,
                            cause.knownFrom().stream().map(Object::toString).collect(Collectors.joining(in(COMMA)))));
        }
        return words.toString();
    }

    private String signed(Balance owed) {
        return owed.isExact() && owed.low().fen() > 0 ? "+" + owed.low() : amount(owed);
    }

    String clause(Clause clause) {
        Optional<String> before = clause.before().map(this::value);
        Optional<String> after = clause.after().map(this::value);
        String change = before.isPresent() && after.isPresent()
                ? before.get().equals(after.get()) ? after.get() : before.get() + " → " + after.get()
                : before.or(() -> after).orElse("");
        String label = clause.label().in(locale) + (change.isEmpty() ? "" : " " + change);
        return label + " (" + clause.cited().in(locale) + ")";
    }

    private String value(Step step) {
        return step.valueIn(locale);
    }
}
