package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.doudi.core.household.ResidentId;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value written as JSON text.
 *
 * @param <T> its type
 */
final class Scalar<T> extends Shape<T> {

    private static final Text A_TEXT = Text.of("字符串", "text");
    private final Function<String, Either<Problems, T>> parse;
    private final Function<T, String> format;
    private final ObjectNode schema;
    private final String described;

    private Scalar(
            Function<String, Either<Problems, T>> parse,
            Function<T, String> format,
            ObjectNode schema,
            String described) {
        this.parse = parse;
        this.format = format;
        this.schema = schema;
        this.described = described;
    }

    private static final Text NOT_NEGATIVE = Text.of("不小于 0 的金额", "an amount that is not negative");

    /** An amount in yuan, as text: JSON numbers are not exact everywhere. Nothing in a document is negative. */
    static final Shape<Money> MONEY = new Scalar<>(
            Scalar::parseMoney, Money::toString, pattern("^[0-9]{1,12}(\\.[0-9]{1,2})?$"), "[yuan](#money)");

    /** A ratio, as text. */
    static final Shape<Ratio> RATIO = new Scalar<>(
            Ratio::parse,
            Ratio::toString,
            pattern("^([0-9]{1,2}(\\.[0-9]{1,4})?|[0-9]{1,7}/[0-9]{1,5})$"),
            "a [ratio](#ratios)");

    /** A day. */
    static final Shape<LocalDate> DAY_OF_YEAR = new Scalar<>(
            Scalar::parseDay,
            LocalDate::toString,
            pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").put("format", "date"),
            "a [day](#days)");

    /** An identity number, in full. */
    static final Shape<ResidentId> RESIDENT_ID = new Scalar<>(
            ResidentId::parse,
            ResidentId::reveal,
            pattern("^[0-9]{17}[0-9Xx]$"),
            "an identity number of 18 places (GB 11643)");

    /** A name for programs and messages. Messages repeat it, so it cannot be an identity or telephone number. */
    static final Shape<String> ID = new Scalar<>(
            Ids::parse, Function.identity(), pattern("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"), "an [id](#ids)");

    /** Text of one to so many characters (UTF-16 code units). */
    static Shape<String> text(int most) {
        return text(most, "\\S", "text of at most " + most + " characters");
    }

    /** The code of an area or how it begins, GB/T 2260; the type that holds it checks it. */
    static Shape<String> area(String pattern, String described) {
        return text(6, pattern, described);
    }

    /** The code of a village, township or county; the type that holds it checks it. */
    static Shape<String> division() {
        return text(12, "^[1-9][0-9]{5}([0-9]{3}){0,2}$", "a code of 6, 9 or 12 digits (GB/T 2260)");
    }

    private static Shape<String> text(int most, String pattern, String described) {
        Text expected = Text.of("1 至 " + most + " 个字符", "1 to " + most + " characters");
        return new Scalar<>(
                text -> {
                    if (text.length() > most || Characters.isBlank(text)) {
                        return Either.left(Problems.of("text.length", "", text.length() + " characters", expected));
                    }
                    return Characters.hasHalves(text)
                            ? Either.left(Problems.of("text.characters", "", "", Characters.WHOLE))
                            : Either.right(text);
                },
                Function.identity(),
                pattern(pattern).put("minLength", 1).put("maxLength", most),
                described);
    }

    private static Either<Problems, Money> parseMoney(String text) {
        return Money.parse(text)
                .flatMap(money -> money.isNegative()
                        ? Either.left(Problems.of("money.negative", "", "a negative amount", NOT_NEGATIVE))
                        : Either.right(money));
    }

    private static Either<Problems, LocalDate> parseDay(String text) {
        boolean fine = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        for (int i = 0; fine && i < 10; i++) {
            fine = i == 4 || i == 7 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        if (!fine) {
            return Either.left(notADay(text));
        }
        try {
            return Either.right(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Either.left(notADay(text));
        }
    }

    private static Problems notADay(String text) {
        return Problems.of(
                "day.format",
                "",
                text.length() + " characters",
                Text.of("日期，例如 2017-06-01", "a day such as 2017-06-01"));
    }

    private static ObjectNode pattern(String pattern) {
        return Definitions.type("string").put("pattern", pattern);
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.refuse("json.text", A_TEXT);
            return null;
        }
        Either<Problems, T> parsed = parse.apply(in.parser.getText());
        if (parsed.isLeft()) {
            in.report(parsed.getLeft());
            return null;
        }
        return parsed.get();
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeString(format.apply(value));
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return schema.deepCopy();
    }

    @Override
    String describe() {
        return described;
    }
}
