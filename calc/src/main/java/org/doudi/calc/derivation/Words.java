package org.doudi.calc.derivation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/** How values and steps are put into words, the same for text and Markdown. */
final class Words {

    private static final Text NOBODY = Text.of("无", "nobody");
    private static final Text PERHAPS = Text.of("待定：", "perhaps ");
    private static final Text WITHHELD = Text.of("不公开", "withheld");
    private static final Text OR_MORE = Text.of("以上，上限未知", " or more, no upper limit known");
    private static final Text TO = Text.of("至", " to ");

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final Locale locale;
    private final Labels labels;

    Words(Locale locale, Labels labels) {
        this.locale = locale;
        this.labels = labels;
    }

    String in(Text text) {
        return onOneLine(text.in(locale));
    }

    /** The host's words for the step if it has any, else the policy's. */
    String label(Step step) {
        return labels.label(step.id(), locale).map(Words::onOneLine).orElseGet(() -> in(step.label()));
    }

    /** Words could contain anything: a line of their own would look like a step. */
    private static String onOneLine(String words) {
        return LINE_BREAKS.matcher(words).replaceAll(" ");
    }

    String formula(Step step) {
        List<String> inputs =
                step.inputs().stream().map(number -> "[" + number + "]").toList();
        return in(step.operation().formula(inputs));
    }

    String value(Step step) {
        StepValue value = step.value();
        if (value instanceof StepValue.Holds holds) {
            return in(holds.truth().label());
        }
        if (value instanceof StepValue.For people) {
            return people(people);
        }
        return value instanceof StepValue.Between between ? between(between, step.unit()) : in(WITHHELD);
    }

    String item(Item item, Unit unit) {
        String member = item.member().map(id -> " " + id).orElse("");
        return item.path() + member + " " + in(item.label()) + " " + between(item.value(), unit);
    }

    Optional<String> reading(Step step) {
        return step.source().reading().map(this::in);
    }

    private String people(StepValue.For people) {
        String surely = String.join(", ", people.surely());
        String perhaps = String.join(", ", people.perhaps());
        if (perhaps.isEmpty()) {
            return surely.isEmpty() ? in(NOBODY) : surely;
        }
        return (surely.isEmpty() ? "" : surely + "; ") + in(PERHAPS) + perhaps;
    }

    private String between(StepValue.Between between, Unit unit) {
        boolean one = between.isExact() && between.low().equals(Quantity.of(1));
        String counted = " " + in(one ? unit.one() : unit.label());
        boolean money = unit != Unit.PEOPLE && unit != Unit.THINGS && unit != Unit.RATIO;
        if (between.isExact()) {
            return quantity(between.low(), money) + counted;
        }
        return between.isUnlimited()
                ? quantity(between.low(), money) + counted + in(OR_MORE)
                : quantity(between.low(), money) + in(TO) + quantity(between.high(), money) + counted;
    }

    /**
     * Money and area with at least two decimals. A quantity that no decimal can show is given as a fraction, with what
     * it comes to behind it.
     */
    private static String quantity(Quantity quantity, boolean twoDecimals) {
        BigInteger denominator = quantity.denominator();
        BigDecimal numerator = new BigDecimal(quantity.numerator());
        String exact = quantity.toString();
        if (exact.contains("/")) {
            return exact + " ≈ " + numerator.divide(new BigDecimal(denominator), 4, RoundingMode.HALF_EVEN);
        }
        BigDecimal decimal = new BigDecimal(exact);
        return (twoDecimals && decimal.scale() < 2 ? decimal.setScale(2) : decimal).toPlainString();
    }
}
