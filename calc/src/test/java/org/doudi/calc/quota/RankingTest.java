package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.quota.AllocationTest.codes;
import static org.doudi.calc.quota.Village.asks;
import static org.doudi.calc.quota.Village.frail;
import static org.doudi.calc.quota.Village.home;
import static org.doudi.calc.quota.Village.made;
import static org.doudi.calc.quota.Village.notFrail;
import static org.doudi.calc.quota.Village.only;
import static org.doudi.calc.quota.Village.priority;
import static org.doudi.calc.quota.Village.quota;
import static org.doudi.calc.quota.Village.ranking;
import static org.doudi.calc.quota.Village.regime;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Misfit;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** In which order households come. */
class RankingTest {

    private static List<String> names(Ranking ranking) {
        return ranking.ranked().stream().map(Ranked::household).toList();
    }

    private static Regime weighing(Precedence precedence) {
        return regime(Scale.BAR, Misfit.STOP, precedence);
    }

    /** 300 for each of two, frail; 200 for one, not frail; 200 for each of three, frail. */
    private static Ranking three(Precedence precedence) {
        Regime regime = weighing(precedence);
        return ranking(
                asks(regime, frail(home("a", 2, "600.00"))),
                asks(regime, notFrail(home("b", 1, "200.00"))),
                asks(regime, frail(home("c", 3, "600.00")), "2018-03-02"));
    }

    @Test
    void incomeForEachMemberDecidesFirstRankFirstOrNotAtAll() {
        assertThat(names(three(Precedence.AT_EQUAL_INCOME))).containsExactly("c", "b", "a");
        assertThat(names(three(Precedence.BEFORE_INCOME))).containsExactly("c", "a", "b");
        assertThat(names(three(Precedence.ALONE))).containsExactly("a", "c", "b");
    }

    @Test
    void aHouseholdLearnsItsPlaceWhatPutItThereAndOnWhatThatRests() {
        Ranked first = three(Precedence.AT_EQUAL_INCOME).ranked().get(0);

        assertThat(first.place()).isEqualTo(new Ranked.Place(1, 1)).hasToString("1");
        assertThat(first.persons()).isEqualTo(3);
        assertThat(only(first.claim().priority())
                        .rank()
                        .value()
                        .map(rank -> rank.title().en()))
                .contains("frail");
        assertThat(only(first.claim().priority()).cited().en()).contains("art. 1");
        assertThat(only(first.claim().income()).low()).isEqualTo(Quantity.of(200));
        assertThat(only(first.claim().income()).derivation().household()).contains("c");
        assertThat(first.isTied()).isFalse();
    }

    /** Equal in everything but the name: the name decides, and both are told so. */
    @Test
    void whoIsPlacedByNameAloneIsToldSo() {
        Regime regime = weighing(Precedence.ALONE);
        Ranking ranking = ranking(
                asks(regime, frail(home("b", 1, "100.00"))),
                asks(regime, frail(home("a", 1, "200.00"))),
                asks(regime, frail(home("c", 1, "100.00")), "2018-03-02"));

        assertThat(names(ranking)).containsExactly("a", "b", "c");
        assertThat(ranking.ranked().stream().map(Ranked::isTied)).containsExactly(true, true, false);
    }

    @Test
    void withoutARuleNeedDecidesWhereThereIsAQuota() {
        Regime regime = regime(quota(Scale.BAR, Misfit.STOP));

        assertThat(names(ranking(
                        asks(regime, home("a", 1, "200.00")),
                        asks(regime, home("b", 3, "599.99")),
                        asks(regime, home("c", 1, "199.99")))))
                .containsExactly("c", "b", "a");
    }

    @Test
    void anOpenRankIsListedApartWithWhatIsMissingAndPlacesHaveTwoEnds() {
        Regime regime = weighing(Precedence.BEFORE_INCOME);
        Ranking ranking = ranking(
                asks(regime, home("open", 1, "250.00")),
                asks(regime, frail(home("frail", 1, "200.00"))),
                asks(regime, notFrail(home("rich", 1, "300.00"))),
                asks(regime, notFrail(home("poor", 1, "100.00"))));

        assertThat(names(ranking)).containsExactly("frail", "poor", "rich");
        assertThat(ranking.open().stream().map(Ranked::household)).containsExactly("open");
        assertThat(ranking.open().get(0).missing().stream().map(Missing::path)).containsExactly("statements/frail");
        // Frail it is second, otherwise between poor and rich: whom it never comes behind.
        assertThat(ranking.open().get(0).place()).hasToString("2–3");
        assertThat(ranking.ranked().stream().map(one -> one.place().toString())).containsExactly("1", "2–3", "4");
    }

    @Test
    void whoSurelyDoesNotQualifyIsNotRankedAndWhoMayIsListedApart() {
        Regime regime = weighing(Precedence.ALONE);
        Ranking ranking = ranking(
                asks(regime, frail(home("over", 1, "350.00"))),
                asks(regime, frail(home("in", 1, "349.99"))),
                asks(regime, frail(home("h", 1, "100.00")).withStandings(Listing.unknown())));

        assertThat(ranking.notQualified()).containsExactly("over");
        assertThat(ranking.of("over")).isEmpty();
        assertThat(names(ranking)).containsExactly("in");
        assertThat(ranking.open().stream().map(Ranked::household))
                .as("nobody has said whether it is enrolled already")
                .containsExactly("h");
        assertThat(ranking.open().get(0).missing()).isNotEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Regime regime = weighing(Precedence.ALONE);
        Regime other = weighing(Precedence.BEFORE_INCOME);
        Situation home = home("a", 1, "100.00");
        Situation later = Situation.of(home.household(), Village.DAY.plusDays(1));

        assertThat(codes(Ranking.of(Village.PLACES, List.of()).getLeft())).containsExactly("candidates.none");
        assertThat(codes(Ranking.of(
                                Village.PLACES,
                                List.of(
                                        asks(regime, home),
                                        asks(regime, home),
                                        asks(other, home("b", 1, "100.00")),
                                        asks(
                                                regime,
                                                Situation.of(later.household().withId("c"), later.on())),
                                        Candidate.of(
                                                asks(regime, home("d", 1, "1.00"))
                                                        .findings(),
                                                0,
                                                Village.DAY),
                                        Candidate.of(
                                                asks(regime, home("e", 1, "1.00"))
                                                        .findings(),
                                                65,
                                                Village.DAY)))
                        .getLeft()))
                .containsExactly(
                        "candidate.twice", "candidate.regime", "candidate.day", "persons.range", "persons.range");
    }

    @Test
    void whoIsEnrolledIsNoCandidateAndRulesMustSayWhoGoesFirst() {
        Regime regime = weighing(Precedence.ALONE);
        Standing enrolled = Standing.of("places", Window.from(Village.DAY.minusDays(1)), "below");
        Regime twice = regime(priority("first", Precedence.ALONE), priority("second", Precedence.ALONE));

        assertThat(codes(Ranking.of(
                                Village.PLACES,
                                List.of(asks(regime, home("a", 1, "100.00").withStandings(enrolled))))
                        .getLeft()))
                .containsExactly("candidate.enrolled");
        assertThat(codes(Ranking.of(Village.PLACES, List.of(asks(twice, home("a", 1, "100.00"))))
                        .getLeft()))
                .containsExactly("priority.one");
        assertThat(codes(Ranking.of(Village.PLACES, List.of(asks(regime(), home("a", 1, "100.00"))))
                        .getLeft()))
                .as("neither a rule nor a quota")
                .containsExactly("priority.none");
    }

    @Test
    void nothingTellsWhatWasFoundOfAnybody() {
        Ranking ranking = three(Precedence.AT_EQUAL_INCOME);

        assertThat(ranking).hasToString("Ranking[places on 2018-03-15, 3 households]");
        assertThat(ranking.ranked().get(0)).hasToString("Ranked[c]");
        assertThat(ranking.ranked().get(0).claim()).hasToString("Claim");
        assertThat(ranking.ranked().get(0).candidate()).hasToString("Candidate[c]");
        assertThat(ranking.regimeDigest()).isNotBlank();
        assertThat(ranking.of()).isEqualTo("places");
    }

    @Test
    void aMeasureThatGoesToSomeFirstOrdersAndKeepsNobodyOut() {
        Regime regime = Regimes.of(Village.nation()
                .add(measure("loan", Steering.Measure.Weight.FIRST))
                .add(measure("training", Steering.Measure.Weight.EMPHASIS))
                .build());
        List<Candidate> all = List.of(
                asks(regime, notFrail(home("over", 1, "900.00"))),
                asks(regime, home("open", 1, "100.00"), "2018-03-04"),
                asks(regime, frail(home("late", 1, "100.00")), "2018-03-05"));

        Ranking ranking = made(Ranking.ofMeasure("loan", all));

        assertThat(names(ranking)).containsExactly("late", "over");
        assertThat(ranking.open().stream().map(Ranked::household)).containsExactly("open");
        assertThat(ranking.open().get(0).missing().stream().map(Missing::path)).containsExactly("statements/frail");
        assertThat(only(ranking.of("late")).place()).hasToString("1–2");
        assertThat(codes(Ranking.ofMeasure("training", all).getLeft())).containsExactly("measure.first");
    }

    private static Provision measure(String id, Steering.Measure.Weight weight) {
        return new Steering.Measure(
                id,
                Regimes.TITLE,
                Steering.Measure.Kind.FINANCIAL,
                History.stated("frail"),
                weight,
                Optional.empty(),
                0,
                Regimes.BASIS);
    }
}
