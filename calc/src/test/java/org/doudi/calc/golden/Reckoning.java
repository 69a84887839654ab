package org.doudi.calc.golden;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.calc.checker.Fraction;

/**
 * Works out a line of arithmetic exactly, as somebody with a pencil would. It knows nothing of the library's money, rounding
 * or time. A line is one or more statements with {@code ;} between them, a statement is two or more expressions with
 * comparisons between them, for example
 *
 * <pre>{@code
 * 350.00 * 3 - (600.00 - min(200.00, 10 % * 900.00)) = 540.00
 * 424.00 < 300.00 * 3
 * 2016-10-01 + 12 months = 2017-10-01
 * ceil(1735 / 6, fen) = 289.17
 * }</pre>
 */
final class Reckoning {

    private static final Pattern TOKEN =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)?|<=|>=|!=|[-+*/()%,;<>=]|[a-z]+|(?<odd>\\S)");

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private Reckoning(String line) {
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            if (matcher.group("odd") != null) {
                throw new IllegalArgumentException("not arithmetic: " + matcher.group() + " in " + line);
            }
            tokens.add(matcher.group());
        }
    }

    /**
     * A statement of a line.
     *
     * @param result what its last expression comes to
     * @param holds whether all its comparisons hold
     * @param expressions how many expressions it has
     */
    record Statement(Worth result, boolean holds, int expressions) {}

    /** The statements of a line; refuses what is not arithmetic, and an expression that is compared with nothing. */
    static List<Statement> of(String line) {
        Reckoning reckoning = new Reckoning(line);
        List<Statement> statements = new ArrayList<>();
        do {
            statements.add(reckoning.statement());
        } while (reckoning.take(";"));
        if (reckoning.next < reckoning.tokens.size()) {
            throw new IllegalArgumentException("not expected: " + reckoning.peek() + " in " + line);
        }
        return statements;
    }

    private Statement statement() {
        Worth left = sum();
        boolean holds = true;
        int expressions = 1;
        while (List.of("=", "!=", "<", "<=", ">", ">=").contains(peek())) {
            String comparison = take();
            Worth right = sum();
            holds &= holds(left.compareWith(right), comparison);
            left = right;
            expressions++;
        }
        if (expressions == 1) {
            throw new IllegalArgumentException("compared with nothing: " + left);
        }
        return new Statement(left, holds, expressions);
    }

    private static boolean holds(int sign, String comparison) {
        return switch (comparison) {
            case "=" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    private Worth sum() {
        Worth value = product();
        while (peek().equals("+") || peek().equals("-")) {
            value = take().equals("+") ? value.plus(product()) : value.minus(product());
        }
        return value;
    }

    private Worth product() {
        Worth value = factor();
        while (peek().equals("*") || peek().equals("/")) {
            boolean times = take().equals("*");
            Fraction other = factor().number();
            value = new Worth.Figure(
                    times ? value.number().times(other) : value.number().over(other));
        }
        return value;
    }

    private Worth factor() {
        if (take("(")) {
            Worth value = sum();
            expect(")");
            return value;
        }
        String token = take();
        if (token.length() == 10 && token.charAt(4) == '-') {
            return new Worth.Day(LocalDate.parse(token));
        }
        if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
            return figure(token);
        }
        return function(token);
    }

    private Worth figure(String digits) {
        switch (peek()) {
            case "day", "days" -> {
                take();
                return new Worth.Span(0, Integer.parseInt(digits));
            }
            case "month", "months" -> {
                take();
                return new Worth.Span(Integer.parseInt(digits), 0);
            }
            default -> {
                BigDecimal decimal = new BigDecimal(digits);
                Fraction exact = new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
                return new Worth.Figure(take("%") ? exact.over(HUNDRED) : exact);
            }
        }
    }

    private Worth function(String name) {
        expect("(");
        Fraction value = sum().number();
        switch (name) {
            case "min", "max" -> {
                do {
                    expect(",");
                    Fraction other = sum().number();
                    value = name.equals("min") ? value.min(other) : value.max(other);
                } while (!peek().equals(")"));
            }
            case "ceil", "floor", "halfup" -> {
                expect(",");
                value = rounded(value, name, take());
            }
            default -> throw new IllegalArgumentException("no function " + name);
        }
        expect(")");
        return new Worth.Figure(value);
    }

    private static Fraction rounded(Fraction yuan, String how, String unit) {
        Fraction units = yuan.times(inOneYuan(unit));
        BigInteger whole = switch (how) {
            case "ceil" -> Fraction.ZERO.minus(units).floor().negate();
            case "floor" -> units.floor();
            default -> units.plus(Fraction.of(1, 2)).floor();
        };
        return new Fraction(whole, BigInteger.ONE).over(inOneYuan(unit));
    }

    private static Fraction inOneYuan(String unit) {
        return switch (unit) {
            case "fen" -> HUNDRED;
            case "yuan", "whole" -> Fraction.of(1, 1);
            default -> throw new IllegalArgumentException("no unit " + unit);
        };
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        String token = peek();
        next++;
        return token;
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException(token + " expected, not " + peek());
        }
    }
}
