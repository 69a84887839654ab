package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.ledger.Told.day;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How a ledger looks to people and to programs. {@code mvn test -Dgolden.update=true} writes the files anew: read what changed
 * before keeping it. What it comes to, worked out on paper:
 *
 * <pre>
 * February, March  410 − 300 + 60 = 170, from the month of the decision on
 * April, May       425 − 340 + 60 = 145; decided 410 − 300 + 60 = 170: the line +15, the rent −40
 * June             425 − 340 + 60 = 145; decided 425 − 300 + 60 = 185, not paid
 * July, August     between nothing and 425 + 60 = 485
 * September        left on 15 August; 20 paid
 * </pre>
 */
class StatementFormsTest {

    private static final Path FILES = Path.of("src/test/resources/org/doudi/calc/ledger/forms");

    /** An old woman: rent reported late, a line raised for months gone by, a month not paid, a month of which nothing is known. */
    private static EntitlementLedger ledger() {
        Regime regime = Regimes.chongqing(Regimes.aLayer("raised")
                .knownFrom(day("2018-05-20"))
                .bind(
                        "dibao.rural",
                        ParameterValue.of(Amount.monthly(Money.ofYuan(425))),
                        Window.between(day("2018-04-01"), day("2019-01-01")),
                        Regimes.BASIS)
                .build());
        return new Told()
                .standings(
                        "2018-02-13",
                        Standing.of("dibao", Window.between(day("2018-02-13"), day("2018-08-15")), "income"))
                .household(old("300.00"), "2018-02-01", "2018-02-13")
                .until("2018-06-20")
                .household(old("340.00"), "2018-03-10", "2018-06-05")
                .until("2018-06-20")
                .household(old("340.00").withIncomes(Listing.unknown()), "2018-06-20", "2018-06-20")
                .paid("170.00", 2018, 2, 5)
                .paid("145.00", 2018, 7, 7)
                .paid("20.00", 2018, 9, 9)
                .ledger(regime, 2018, "2018-09-30");
    }

    private static Household old(String rent) {
        return Households.aFamily(Households.anAdult(1).born("1940-01-01").build())
                .incomes(Households.monthly(1, IncomeKind.RENT, rent))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"zh, txt", "en, txt", "zh, md", "en, md"})
    void the_statement_is_as_it_stands_in_the_file(String language, String form) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        EntitlementLedger ledger = ledger();
        compare(
                "statement." + language + "." + form,
                form.equals("txt") ? ledger.toText(locale) : ledger.toMarkdown(locale));
    }

    @Test
    void the_json_is_as_it_stands_in_the_file() throws IOException {
        String json = json(ledger(), false);
        compare("statement.json", JsonMapper.builder().build().readTree(json).toPrettyString() + "\n");
    }

    private static void compare(String name, String text) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILES);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static String json(EntitlementLedger ledger, boolean explained) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            ledger.writeJson(explained, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void derivations_are_written_where_they_are_asked_for() throws IOException {
        JsonNode months =
                JsonMapper.builder().build().readTree(json(ledger(), true)).get("months");
        assertThat(months.get(4).get("derivations").get(0).get("format").textValue())
                .isEqualTo("doudi/derivation/1");
        assertThat(months.get(0).get("derivations")).isEmpty();
    }

    /** Words of a policy could contain anything: neither a line nor a cell of the statement breaks. */
    @Test
    void no_word_breaks_out_of_its_line_or_cell() {
        Text odd = Text.of("低|保\n| 2018-02 | 1.00", "di|bao\n| 2018-02 | 1.00");
        Regime regime = Regimes.of(
                Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                        .build(),
                Regimes.aLayer("odd")
                        .replace(new Provision.Programme("dibao", odd, Regimes.BASIS))
                        .build());
        EntitlementLedger ledger = new Told()
                .earning("1.00", "2018-01-01", "2018-01-01")
                .standings("2018-01-01")
                .paid("1.00", 2018, 1, 1)
                .ledger(regime, 2018, "2018-01-31");

        assertThat(ledger.month(YearMonth.of(2018, 1))
                        .causes()
                        .get(0)
                        .clauses()
                        .get(0)
                        .label())
                .isEqualTo(odd);
        assertThat(ledger.toText(Locale.ENGLISH).lines()).hasSize(6);
        assertThat(ledger.toMarkdown(Locale.ENGLISH).lines().filter(line -> line.startsWith("| 2018")))
                .hasSize(1);
    }

    @Test
    void nothing_personal_is_shown_in_a_to_string() {
        EntitlementLedger ledger = ledger();
        Stream<Object> all = Stream.concat(
                Stream.of(ledger, ledger.owed()),
                ledger.months().stream()
                        .flatMap(month -> Stream.concat(
                                Stream.of(month, month.owed()),
                                month.causes().stream()
                                        .flatMap(cause -> Stream.concat(Stream.of(cause), cause.clauses().stream())))));
        assertThat(all.map(Object::toString))
                .allSatisfy(shown -> assertThat(shown).doesNotContain("170", "145", "340", "300", "h-1"));
    }
}
