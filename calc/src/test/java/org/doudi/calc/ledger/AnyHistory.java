package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Followed;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;

/**
 * Anything that may be told of a household and its rules between 2017 and 2019, in any order: facts that change and are
 * corrected, enrolments, judgements, payments, and lines that are raised or lowered for months gone by. Rules and questions are
 * those of {@link Followed}: protection until 2021, phasing out over six months, paid from the month after the decision.
 *
 * @param regime the rules
 * @param history the household
 * @param filledIn the same household with everything known that was unknown
 */
record AnyHistory(Regime regime, HouseholdHistory history, HouseholdHistory filledIn) {

    static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    static final LocalDate LAST = LocalDate.of(2019, 12, 31);
    private static final int DAYS = 1_000;

    static Arbitrary<AnyHistory> any() {
        return Arbitraries.longs().map(AnyHistory::of);
    }

    static AnyHistory of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    /** A span of at most two years, as known on any day. */
    static Arbitrary<LedgerSpan> spans() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            YearMonth first = YearMonth.of(2017, 6).plusMonths(random.nextInt(12));
            return new LedgerSpan(
                    first, first.plusMonths(random.nextInt(18)), FIRST.plusDays(200 + random.nextInt(DAYS)));
        });
    }

    EntitlementLedger ledger(LedgerSpan span) {
        return ledger(regime, history, span);
    }

    static EntitlementLedger ledger(Regime regime, HouseholdHistory history, LedgerSpan span) {
        return Accountant.of(regime)
                .ledger(history, ProgrammeId.DIBAO, span)
                .getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }

    private static final class Maker {
        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        AnyHistory make() {
            boolean allKnown = random.nextInt(3) > 0;
            List<Dated<Household>> open = new ArrayList<>();
            List<Dated<Household>> filled = new ArrayList<>();
            int entries = 1 + random.nextInt(5);
            for (int i = 0; i < entries; i++) {
                Household known = household(random.nextInt(3) == 0 ? Optional.empty() : Optional.of("100.00"));
                Household told = allKnown || random.nextInt(3) > 0 ? known : forgetting(known);
                LocalDate from = i == 0 ? FIRST : day();
                Window valid = i == 0 || random.nextBoolean()
                        ? Window.from(from)
                        : Window.between(from, from.plusDays(1 + random.nextInt(300)));
                LocalDate knownFrom = i == 0 ? FIRST : day(i);
                open.add(new Dated<>(told, valid, knownFrom));
                filled.add(new Dated<>(known, valid, knownFrom));
            }
            List<Dated<Listing<Standing>>> standings = new ArrayList<>();
            List<Dated<Listing<Standing>>> allStandings = new ArrayList<>();
            LocalDate enrolled = FIRST.plusDays(random.nextInt(30) * 10L);
            int lists = 1 + random.nextInt(3);
            for (int i = 0; i < lists; i++) {
                List<Standing> all = standings(enrolled);
                LocalDate known = i == 0 ? enrolled : day(i);
                boolean complete = allKnown || random.nextInt(4) > 0;
                standings.add(new Dated<>(new Listing<>(all, complete), Window.ALWAYS, known));
                allStandings.add(new Dated<>(Listing.complete(all), Window.ALWAYS, known));
            }
            List<Dated<List<Statement>>> statements = statements(allKnown);
            List<Payment> payments = payments();
            return new AnyHistory(
                    regime(),
                    new HouseholdHistory(open, standings, List.of(), statements, payments),
                    new HouseholdHistory(filled, allStandings, List.of(), statements, payments));
        }

        private Household household(Optional<String> second) {
            int members = 1 + random.nextInt(2);
            String income = any("0.00", "0.01", "99.99", "340.00", "350.00", "420.50", "699.99", "700.00", "1500.00");
            var household = Households.aHouseholdOf(members);
            return second.isPresent() && members == 2
                    ? household
                            .incomes(Households.wage(1, income), Households.wage(2, second.get()))
                            .build()
                    : household.incomes(Households.wage(1, income)).build();
        }

        private Household forgetting(Household known) {
            List<Supplier<Household>> ways = List.of(
                    () -> known.withIncomes(known.incomes().asPartial()),
                    () -> known.withIncomes(Listing.unknown()),
                    () -> known.withRegistration(Fact.unknown()));
            return ways.get(random.nextInt(ways.size())).get();
        }

        private List<Standing> standings(LocalDate enrolled) {
            List<Standing> all = new ArrayList<>();
            if (random.nextInt(6) > 0) {
                LocalDate since = random.nextInt(4) > 0 ? enrolled : day();
                Window window = random.nextInt(3) > 0
                        ? Window.from(since)
                        : Window.between(since, since.plusDays(1 + random.nextInt(500)));
                Standing standing = Standing.of("dibao", window, "income");
                if (random.nextInt(5) == 0) {
                    standing = standing.withPaid(Amount.monthly(Money.of(any("12.34", "200.00"))));
                }
                LocalDate phased = since.plusDays(random.nextInt(400));
                if (random.nextInt(5) == 0 && window.contains(phased)) {
                    standing = standing.withPhasingOutSince(phased);
                }
                all.add(standing);
            }
            return all;
        }

        /** Of whom everything is known, the question that is open until answered was answered on the first day. */
        private List<Dated<List<Statement>>> statements(boolean allKnown) {
            List<Dated<List<Statement>>> all = new ArrayList<>();
            if (allKnown) {
                all.add(new Dated<>(List.of(statement("protected", FIRST)), Window.ALWAYS, FIRST));
            }
            for (int i = 1; i < 1 + random.nextInt(3); i++) {
                List<Statement> statements = new ArrayList<>();
                statements.add(statement("protected", allKnown ? FIRST : day()));
                if (random.nextBoolean()) {
                    statements.add(statement("by-work", day()));
                }
                all.add(new Dated<>(statements, Window.ALWAYS, day(i)));
            }
            return all;
        }

        private Statement statement(String question, LocalDate on) {
            return random.nextInt(3) == 0
                    ? Statement.yes(question, Role.TOWNSHIP, "clerk-1", "seen on a visit", on)
                    : Statement.no(question, Role.TOWNSHIP, "clerk-1", "seen on a visit", on);
        }

        private List<Payment> payments() {
            return IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> Payment.ofDibao(
                            YearMonth.from(day()), Money.of(any("0.01", "200.00", "350.00", "-50.00")), day()))
                    .toList();
        }

        private Regime regime() {
            Stream<Policy> raised = IntStream.range(0, random.nextInt(3)).mapToObj(this::raised);
            return Followed.regime(Stream.concat(Stream.of(pays()), raised).toArray(Policy[]::new));
        }

        /** Either what was due last or what it comes to now, and phasing out over some months, or none. */
        private Policy pays() {
            return Regimes.aPolicy("pays")
                    .replace(new Benefit.Gradual(
                            "phase-out",
                            Regimes.TITLE,
                            "dibao",
                            History.stated("by-work"),
                            "months",
                            any(Benefit.Pays.values()),
                            Regimes.BASIS))
                    .replace(new Benefit.WhileProtected(
                            "kept", Regimes.TITLE, "dibao", any(Benefit.Pays.values()), Regimes.BASIS))
                    .bind("months", ParameterValue.months(any(0, 1, 3, 6)), Regimes.BASIS)
                    .build();
        }

        private Policy raised(int number) {
            LocalDate from = day();
            return Regimes.aPolicy("raised-" + number)
                    .knownFrom(day(number))
                    .bind(
                            "line",
                            ParameterValue.of(Amount.monthly(Money.of(any("300.00", "360.01", "500.00")))),
                            Window.between(from, from.plusDays(1 + random.nextInt(400))),
                            Regimes.BASIS)
                    .build();
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        /** No two with different numbers are on one day. */
        private LocalDate day(int number) {
            return FIRST.plusDays(random.nextInt(DAYS / 10) * 10L + number);
        }

        @SafeVarargs
        private <T> T any(T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
