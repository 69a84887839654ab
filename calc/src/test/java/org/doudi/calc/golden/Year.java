package org.doudi.calc.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doudi.calc.ledger.Dated;
import org.doudi.calc.ledger.HouseholdHistory;
import org.doudi.calc.ledger.LedgerSpan;
import org.doudi.calc.ledger.Payment;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/**
 * Twelve months of a household, worked out by hand: what was told of it and when, what was paid, and what is owed.
 *
 * @param id its name
 * @param clauses what it shows, by clause of a document or article of a national rule
 * @param title what it shows, in words
 * @param regime the rules of the place, with those that became known later
 * @param programme the programme
 * @param span the months, and the day as of which they are told
 * @param history what was told
 * @param expected what follows
 * @param arithmetic the reckoning behind it
 */
record Year(
        String id,
        List<String> clauses,
        String title,
        Regime regime,
        ProgrammeId programme,
        LedgerSpan span,
        HouseholdHistory history,
        Owed expected,
        String arithmetic) {

    private static final Path FOLDER = Path.of("src/test/resources/org/doudi/calc/ledger");

    private static final Pattern PAID =
            Pattern.compile("(?<amount>-?\\d+\\.\\d{2}) for (?<months>\\d{4}-\\d{2}(?: to \\d{4}-\\d{2})?)"
                    + "(?: on (?<on>" + Phrase.DAY + "))?");

    /** On which money is paid where a case does not say: the 8th of the month. */
    private static final int PAY_DAY = 8;

    /** All of them. */
    static List<Year> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Year> all = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                all.addAll(Keys.read(name, Golden.MAPPER.readTree(Files.readString(file)), Year::file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Year> file(Keys keys) {
        Locality usual = Golden.locality(keys, Locality.NOWHERE);
        return keys.array("cases").stream()
                .map(json -> Keys.read(keys.where() + "/" + json.path("id").asText(), json, one -> one(one, usual)))
                .toList();
    }

    private static Year one(Keys keys, Locality usual) {
        Locality place = Golden.locality(keys, usual);
        ProgrammeId programme = ProgrammeId.of(keys.requiredText("programme"));
        List<YearMonth> months = months(keys.requiredText("months"));
        return new Year(
                keys.requiredText("id"),
                keys.texts("clauses"),
                keys.requiredText("title"),
                regime(keys, place),
                programme,
                new LedgerSpan(
                        months.get(0), months.get(months.size() - 1), LocalDate.parse(keys.requiredText("knownOn"))),
                history(keys, place.area(), programme),
                Keys.read(keys.where() + "/expect", keys.required("expect"), Owed::read),
                keys.requiredText("arithmetic"));
    }

    private static Regime regime(Keys keys, Locality place) {
        List<Policy> layers = new ArrayList<>(place.regime().layers());
        for (JsonNode json : keys.array("later")) {
            layers.add(Keys.read(keys.where() + "/later", json, later -> {
                Map<String, List<String>> values = new LinkedHashMap<>();
                later.textsByName("bind").forEach((parameter, value) -> values.put(parameter, List.of(value)));
                return place.later("later-" + layers.size(), LocalDate.parse(later.requiredText("known")), values);
            }));
        }
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    private static HouseholdHistory history(Keys keys, String area, ProgrammeId programme) {
        List<Dated<Household>> households = keys.array("households").stream()
                .map(json -> Keys.read(keys.where() + "/households", json, told -> household(told, area)))
                .toList();
        List<Dated<Listing<Standing>>> standings = new ArrayList<>();
        List<Dated<Listing<Measurement>>> measurements = new ArrayList<>();
        List<Dated<List<Statement>>> statements = new ArrayList<>();
        for (JsonNode json : keys.array("record")) {
            LocalDate known = LocalDate.parse(json.path("known").asText());
            Situation told = record(keys.where() + "/record", json, known, area);
            standings.add(new Dated<>(told.standings(), Window.ALWAYS, known));
            measurements.add(new Dated<>(told.measurements(), Window.ALWAYS, known));
            statements.add(new Dated<>(told.statements(), Window.ALWAYS, known));
        }
        List<Payment> payments = keys.texts("paid").stream()
                .flatMap(words -> payments(words, programme))
                .toList();
        return new HouseholdHistory(households, standings, measurements, statements, payments);
    }

    private static Dated<Household> household(Keys told, String area) {
        LocalDate from = LocalDate.parse(told.requiredText("from"));
        LocalDate until = told.text("until").map(LocalDate::parse).orElse(LocalDate.MAX);
        LocalDate known = told.text("known").map(LocalDate::parse).orElse(from);
        Situation read = HomeReader.read(told.where(), told.required("household"), from, area);
        return new Dated<>(read.household(), Window.between(from, until), known);
    }

    /** What stands on the record, in the form of a household of which nothing else is said. */
    private static Situation record(String where, JsonNode json, LocalDate known, String area) {
        ObjectNode household = json.deepCopy();
        household.remove("known");
        household.put("members", 1);
        return HomeReader.read(where, household, known, area);
    }

    private static Stream<Payment> payments(String words, ProgrammeId programme) {
        Phrase said = Phrase.of(PAID, words);
        Optional<LocalDate> on = said.maybe("on").map(LocalDate::parse);
        return months(said.get("months")).stream()
                .map(month ->
                        new Payment(programme, month, Money.of(said.get("amount")), on.orElse(month.atDay(PAY_DAY))));
    }

    /** {@code 2017-01}, or {@code 2017-01 to 2017-04}. */
    static List<YearMonth> months(String words) {
        String[] ends = words.split(" to ", -1);
        YearMonth first = YearMonth.parse(ends[0]);
        YearMonth last = YearMonth.parse(ends[ends.length - 1]);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    @Override
    public String toString() {
        return id;
    }
}
