package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.yes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** With which rank a household comes, and with what income for each member. */
class OrderTest {

    private static final Ladder.Rung<Integer> UNSTABLE = rung("unstable", 1);
    private static final Ladder.Rung<Integer> UNABLE = rung("able", 1);
    private static final Ladder.Rung<Integer> BY_WORK = rung("by-work", 2);

    private static Ladder.Rung<Integer> rung(String question, int rank) {
        return new Ladder.Rung<>(Text.same(question), History.stated(question), rank);
    }

    private static OrderFinding order(Situation situation, Policy... upon) {
        return Followed.examineDibao(Followed.regime(upon), situation).order();
    }

    private static Policy priority(Precedence precedence, Optional<Integer> otherwise, Ladder.Rung<?>... rungs) {
        @SuppressWarnings("unchecked") // every rung here is of numbers
        List<Ladder.Rung<Integer>> all =
                Arrays.stream(rungs).map(rung -> (Ladder.Rung<Integer>) rung).toList();
        return Regimes.aPolicy("first")
                .add(new Steering.Priority(
                        "first", Regimes.TITLE, "dibao", new Ladder<>(all, otherwise), precedence, Regimes.BASIS))
                .build();
    }

    private static PriorityFinding found(Situation situation, Policy upon) {
        return order(situation, upon).priorities().get(0);
    }

    @Test
    void withoutARuleThereIsNoRankAndIncomeIsNotLookedAt() {
        assertThat(order(earning("500.00")).priorities()).isEmpty();
        assertThat(order(earning("500.00")).incomePerHead()).isEmpty();
        assertThat(order(earning("500.00")).missing()).isEmpty();
    }

    @Test
    void theFirstRungThatHoldsIsTheRankWithItsTitleAndWhatItRestsOn() {
        PriorityFinding found = found(
                earning("500.00").withStatements(no("unstable"), yes("by-work")),
                priority(Precedence.ALONE, Optional.of(7), UNSTABLE, BY_WORK));

        assertThat(found.rank()).isEqualTo(Fact.known(new PriorityFinding.Rank(Text.same("by-work"), 2)));
        assertThat(found.isDetermined()).isTrue();
        assertThat(found.rule()).isEqualTo("first");
        assertThat(found.title()).isEqualTo(Regimes.TITLE);
        assertThat(found.cited().en()).contains("document 1 of 2012");
        assertThat(found.precedence()).isEqualTo(Precedence.ALONE);
        assertThat(found).hasToString("PriorityFinding[first]");
    }

    @Test
    void whereNoRungHoldsAllOthersComeOrWhoHasNoRankComesLast() {
        Situation neither = earning("500.00").withStatements(no("unstable"), no("by-work"));

        assertThat(found(neither, priority(Precedence.ALONE, Optional.of(7), UNSTABLE, BY_WORK))
                        .earliest())
                .isEqualTo(7);
        assertThat(found(neither, priority(Precedence.ALONE, Optional.empty(), UNSTABLE, BY_WORK))
                        .earliest())
                .isEqualTo(Steering.MOST + 1);
    }

    @Test
    void anOpenRungLeavesTheRankOpenWithEveryRankThatIsPossibleAndWhatIsMissing() {
        Situation open = earning("500.00").withStatements(yes("by-work"));
        Policy upon = priority(Precedence.ALONE, Optional.of(7), UNSTABLE, BY_WORK);

        PriorityFinding found = found(open, upon);

        assertThat(found.isDetermined()).isFalse();
        assertThat(found.rank().isKnown()).isFalse();
        assertThat(found.earliest()).isEqualTo(1);
        assertThat(found.latest()).isEqualTo(2);
        assertThat(order(open, upon).missing().stream().map(Missing::path)).containsExactly("statements/unstable");
        assertThat(Followed.examine(Followed.regime(upon), open).missing().stream()
                        .map(Missing::path))
                .contains("statements/unstable");
    }

    /** Unstable or unable, the rank is 1: only by which of the two is open. */
    @Test
    void aRankIsKnownWhereAllThatArePossibleAreTheSame() {
        Situation unable = earning("500.00").withStatements(yes("able"));
        Policy upon = priority(Precedence.ALONE, Optional.of(7), UNSTABLE, UNABLE);

        assertThat(found(unable, upon).isDetermined()).isTrue();
        assertThat(found(unable, upon).rank().isKnown()).isFalse();
        assertThat(order(unable, upon).missing()).isEmpty();
    }

    /** 500.00 of two people, and 1000.00 of three: 250 and 1000/3, which no decimal can say. */
    @Test
    void incomeForEachMemberIsExactAndSaysHowItCameAbout() {
        Policy upon = priority(Precedence.AT_EQUAL_INCOME, Optional.of(7), UNSTABLE);

        IncomePerHead income = order(earning("500.01"), upon).incomePerHead().orElseThrow();

        assertThat(income.low()).isEqualTo(Quantity.of(50_001, 200));
        assertThat(income.isExact()).isTrue();
        assertThat(income.isUnlimited()).isFalse();
        Step last = income.derivation().steps().get(income.derivation().steps().size() - 1);
        assertThat(last.operation()).isEqualTo(new Operation.PerHead());
        assertThat(last.id()).startsWith("first/");
        assertThat(income.derivation().toText(Locale.ENGLISH).lines().toList())
                .anyMatch(line -> line.contains("monthly countable income for each member"))
                .anyMatch(line -> line.contains("250.005"));
        assertThat(income).hasToString("IncomePerHead");
    }

    @Test
    void unknownIncomeHasBoundsAndNamesWhatIsMissing() {
        Policy upon = priority(Precedence.BEFORE_INCOME, Optional.of(7), UNSTABLE);
        Household household = earning("500.00").household();
        Situation perhapsMore = Situation.of(
                        household.withIncomes(new Listing<>(household.incomes().items(), false)), Followed.DAY)
                .withStandings(Listing.none())
                .withMeasurements(Listing.none())
                .withStatements(no("unstable"));

        IncomePerHead income = order(perhapsMore, upon).incomePerHead().orElseThrow();

        assertThat(income.low()).isEqualTo(Quantity.of(250));
        assertThat(income.isExact()).isFalse();
        assertThat(income.isUnlimited()).isTrue();
        assertThat(income.derivation().toText(Locale.ENGLISH)).contains("250.00 yuan a month or more");
        assertThat(order(perhapsMore, upon).missing().stream().map(Missing::path))
                .containsExactly("incomes");
    }

    @Test
    void aRankAloneLooksAtNoIncomeAndAQuotaAloneLooksAtNothingElse() {
        Policy quota = Regimes.aPolicy("scale")
                .add(
                        Regimes.parameter("share", ParameterType.RATIO),
                        new Steering.Quota(
                                "quota",
                                Regimes.TITLE,
                                "dibao",
                                "share",
                                Steering.Population.ASSIGNED,
                                Steering.Scale.BAR,
                                Steering.Misfit.STOP,
                                Regimes.BASIS))
                .build();

        assertThat(order(earning("500.00"), priority(Precedence.ALONE, Optional.of(7), UNSTABLE))
                        .incomePerHead())
                .isEmpty();
        assertThat(order(earning("500.00"), quota).incomePerHead()).isPresent();
        assertThat(order(earning("500.00"), quota).priorities()).isEmpty();
        assertThat(order(earning("500.00"), priority(Precedence.ALONE, Optional.of(7), UNSTABLE), quota)
                        .incomePerHead())
                .isEmpty();
    }

    @Test
    void eachRungThatWasAskedSaysWhyItHoldsOrDoesNot() {
        List<Derivation> why = order(
                        earning("500.00").withStatements(no("unstable"), yes("by-work")),
                        priority(Precedence.ALONE, Optional.of(7), UNSTABLE, BY_WORK, UNABLE))
                .derivations();

        assertThat(why).hasSize(2);
        assertThat(why.get(0).toText(Locale.ENGLISH)).contains("no");
        assertThat(why.get(1).toText(Locale.ENGLISH)).contains("yes");
    }

    @Test
    void theJsonHasEveryRankThatIsPossibleAndOfAnOpenOneWhatIsMissing() throws IOException {
        Policy upon = priority(Precedence.AT_EQUAL_INCOME, Optional.of(7), UNSTABLE, BY_WORK);
        JsonNode open = json(earning("500.00").withStatements(yes("by-work")), upon);
        JsonNode known = json(earning("500.00").withStatements(yes("unstable")), upon);

        assertThat(open.path("rule").textValue()).isEqualTo("first");
        assertThat(open.path("precedence").textValue()).isEqualTo("AT_EQUAL_INCOME");
        assertThat(open.path("ranks").findValuesAsText("rank")).containsExactly("1", "2");
        assertThat(open.path("missing").findValuesAsText("path")).containsExactly("statements/unstable");
        assertThat(known.path("ranks").findValuesAsText("rank")).containsExactly("1");
        assertThat(known.has("missing")).isFalse();
    }

    private static JsonNode json(Situation situation, Policy upon) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Followed.examine(Followed.regime(upon), situation).writeJson(false, json);
        }
        for (JsonNode programme : new JsonMapper().readTree(text.toString()).path("programmes")) {
            if (programme.has("priorities")) {
                return programme.path("priorities").path(0);
            }
        }
        throw new AssertionError("no programme has a priority");
    }
}
