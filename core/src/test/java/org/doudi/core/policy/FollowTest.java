package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2019;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Reported;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Parameters that take the values of others: last, when every layer has said what it says of them. */
class FollowTest {

    private static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);
    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate ANNOUNCED = LocalDate.of(2018, 3, 15);

    private static final Policy NATION = aPolicy("nation")
            .add(
                    parameter("poor", ParameterType.AMOUNT),
                    parameter("dibao", ParameterType.AMOUNT),
                    parameter("urban", ParameterType.AMOUNT))
            .follow("poor", "dibao", BASIS)
            .build();

    private static final Policy CITY = aPolicy("city")
            .bind("dibao", monthly(300), DURING_2017, BASIS)
            .bind("dibao", monthly(350), Window.from(NEW_YEAR_2018), BASIS)
            .build();

    @Test
    void aLaterLayerThatBindsTheSourceBindsWhatFollowsIt() {
        Policy county = aPolicy("county")
                .bind("dibao", monthly(400), DURING_2018, BASIS)
                .build();

        assertThat(value("poor", IN_2018, NATION, CITY)).contains(monthly(350));
        assertThat(value("poor", IN_2017, NATION, CITY, county)).contains(monthly(300));
        assertThat(value("poor", IN_2018, NATION, CITY, county)).contains(monthly(400));
        assertThat(value("poor", NEW_YEAR_2019, NATION, CITY, county)).contains(monthly(350));
    }

    @Test
    void onDaysOnWhichTheSourceIsOpenSoIsWhatFollowsIt() {
        assertThat(value("poor", IN_2017, NATION)).isEmpty();
        assertThat(value("poor", IN_2017.minusYears(1), NATION, CITY)).isEmpty();
        assertThat(Regime.of(NATION).get().on(IN_2017).isEverBound("poor")).isFalse();
        assertThat(Regime.of(NATION, CITY).get().on(IN_2017).isEverBound("poor"))
                .isTrue();
    }

    @Test
    void aLaterBindOfTheFollowerWinsOnItsOwnDaysOnly() {
        Policy county =
                aPolicy("county").bind("poor", monthly(500), DURING_2018, BASIS).build();

        assertThat(value("poor", IN_2017, NATION, CITY, county)).contains(monthly(300));
        assertThat(value("poor", IN_2018, NATION, CITY, county)).contains(monthly(500));
        assertThat(value("poor", NEW_YEAR_2019, NATION, CITY, county)).contains(monthly(350));
        assertThat(value("dibao", IN_2018, NATION, CITY, county)).contains(monthly(350));
    }

    @Test
    void aLaterFollowWinsOverAnEarlierBindOnItsOwnDaysOnly() {
        Policy bound = aPolicy("bound").bind("poor", monthly(200), BASIS).build();
        Policy county =
                aPolicy("county").follow("poor", "dibao", DURING_2018, BASIS).build();

        assertThat(value("poor", IN_2017, NATION, CITY, bound, county)).contains(monthly(200));
        assertThat(value("poor", IN_2018, NATION, CITY, bound, county)).contains(monthly(350));
        assertThat(value("poor", NEW_YEAR_2019, NATION, CITY, bound, county)).contains(monthly(200));
    }

    /** What gave way stays given way: where the source is open there is no value from below to fall back on. */
    @Test
    void whatAFollowReplacesDoesNotComeBackWhereTheSourceIsOpen() {
        Policy bound = aPolicy("bound").bind("poor", monthly(200), BASIS).build();
        Policy county = aPolicy("county").follow("poor", "urban", BASIS).build();

        assertThat(value("poor", IN_2018, NATION, CITY, bound, county)).isEmpty();
    }

    @Test
    void aLaterFollowReplacesAnEarlierOne() {
        Policy county = aPolicy("county")
                .bind("urban", monthly(600), BASIS)
                .follow("poor", "urban", DURING_2018, BASIS)
                .build();

        assertThat(value("poor", IN_2017, NATION, CITY, county)).contains(monthly(300));
        assertThat(value("poor", IN_2018, NATION, CITY, county)).contains(monthly(600));
    }

    /** In whatever order the links stand: each takes over when its source has. */
    @Test
    void aChainTakesItsValueFromTheLast() {
        Policy forwards = aPolicy("f")
                .follow("dibao", "urban", BASIS)
                .bind("urban", monthly(600), BASIS)
                .build();
        Policy backwards = aPolicy("nation")
                .add(
                        parameter("a", ParameterType.AMOUNT),
                        parameter("b", ParameterType.AMOUNT),
                        parameter("c", ParameterType.AMOUNT))
                .bind("c", monthly(7), BASIS)
                .follow("b", "c", BASIS)
                .follow("a", "b", DURING_2018, BASIS)
                .build();

        assertThat(value("poor", IN_2018, NATION, forwards)).contains(monthly(600));
        assertThat(value("a", IN_2018, backwards)).contains(monthly(7));
        assertThat(value("a", IN_2017, backwards)).isEmpty();
    }

    /** Longer than any stack is deep. */
    @Test
    void aChainMayBeLong() {
        int length = 3_000;
        Policy.Builder policy = aPolicy("nation").add(parameter("p" + length, ParameterType.AMOUNT));
        for (int i = 0; i < length; i++) {
            policy.add(parameter("p" + i, ParameterType.AMOUNT)).follow("p" + i, "p" + (i + 1), BASIS);
        }

        assertThat(value(
                        "p0",
                        IN_2017,
                        policy.bind("p" + length, monthly(7), DURING_2017, BASIS)
                                .build()))
                .contains(monthly(7));
    }

    @Test
    void aCircleIsToldOnceWhereItCloses() {
        Policy itself = aPolicy("itself").follow("poor", "poor", BASIS).build();
        Policy closing = aPolicy("closing")
                .follow("dibao", "urban", BASIS)
                .follow("urban", "poor", BASIS)
                .build();

        assertThat(faults(NATION, itself)).containsExactly("follow.circle @ itself/edits/0");
        assertThat(faults(NATION, closing)).containsExactly("follow.circle @ closing/edits/1");
    }

    /** Who follows somebody in a circle is not in it. */
    @Test
    void whatLeadsIntoACircleIsNotReportedItself() {
        Policy closing = aPolicy("closing").follow("dibao", "dibao", BASIS).build();

        assertThat(faults(NATION, closing)).containsExactly("follow.circle @ closing/edits/0");
    }

    @Test
    void aCircleThatALaterLayerOpensIsNone() {
        Policy closing = aPolicy("closing").follow("dibao", "poor", BASIS).build();
        Policy opening = aPolicy("opening").bind("dibao", monthly(9), BASIS).build();

        assertThat(value("poor", IN_2018, NATION, closing, opening)).contains(monthly(9));
    }

    @Test
    void aFollowerThatIsRemovedOrTakesAnotherTypeNowFollowsNoMore() {
        Policy removes = aPolicy("removes").remove("poor", BASIS).build();
        Policy replaces = aPolicy("replaces")
                .replace(parameter("poor", ParameterType.MONEY), DURING_2018)
                .build();
        Policy renames = aPolicy("renames")
                .replace(
                        new Provision.Parameter("poor", Text.same("renamed"), ParameterType.AMOUNT, BASIS), DURING_2018)
                .build();

        assertThat(value("poor", IN_2018, NATION, CITY, removes)).isEmpty();
        assertThat(value("poor", IN_2018, NATION, CITY, replaces)).isEmpty();
        assertThat(value("poor", IN_2017, NATION, CITY, replaces)).contains(monthly(300));
        assertThat(value("poor", IN_2018, NATION, CITY, renames)).contains(monthly(350));
    }

    @Test
    void aSourceThatEndsLeavesItsFollowerOpen() {
        Policy ends = aPolicy("ends")
                .addEdits(new Edit.Remove("dibao", Window.from(NEW_YEAR_2018), Optional.empty(), BASIS))
                .build();

        assertThat(value("poor", IN_2017, NATION, CITY, ends)).contains(monthly(300));
        assertThat(value("poor", IN_2018, NATION, CITY, ends)).isEmpty();
    }

    @Test
    void aSourceIsAParameterOfTheSameType() {
        Policy.Builder policy = aPolicy("nation")
                .add(
                        Policies.programme("programme"),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("sum", ParameterType.MONEY));

        assertThat(faults(policy.follow("line", "nothing", BASIS).build()))
                .containsExactly("follow.source @ nation/edits/3");
        assertThat(faults(policy.edits(policy.build().edits().subList(0, 3))
                        .follow("line", "programme", BASIS)
                        .build()))
                .containsExactly("follow.source @ nation/edits/3");
    }

    /** A mistake is one whether or not somebody has bound the source already. */
    @Test
    void aSourceOfAnotherTypeIsRefusedBeforeItHasAValueAndOnceWhateverItsValues() {
        Policy base = aPolicy("nation")
                .add(parameter("line", ParameterType.AMOUNT), parameter("sum", ParameterType.MONEY))
                .follow("line", "sum", BASIS)
                .build();
        Policy binds = aPolicy("binds")
                .bind("sum", ParameterValue.of(Money.ofYuan(1)), DURING_2017, BASIS)
                .bind("sum", ParameterValue.of(Money.ofYuan(2)), DURING_2018, BASIS)
                .build();

        assertThat(faults(base)).containsExactly("bind.type @ nation/edits/2");
        assertThat(faults(base, binds)).containsExactly("bind.type @ nation/edits/2");
    }

    @Test
    void beforeAFollowWasKnownTheValueFromBelowHeld() {
        Policy base = aPolicy("nation")
                .add(parameter("poor", ParameterType.AMOUNT), parameter("dibao", ParameterType.AMOUNT))
                .bind("poor", monthly(200), BASIS)
                .bind("dibao", monthly(300), BASIS)
                .build();
        Policy late = aPolicy("late")
                .addEdits(new Edit.Follow("poor", "dibao", DURING_2018, Optional.of(ANNOUNCED), BASIS))
                .build();
        Regime regime = Regime.of(base, late).get();

        assertThat(value(
                        "poor",
                        IN_2018,
                        regime.asKnownOn(ANNOUNCED.minusDays(1)).get()))
                .contains(monthly(200));
        assertThat(value("poor", IN_2018, regime.asKnownOn(ANNOUNCED).get())).contains(monthly(300));
    }

    /** The line of a county that refers to that of the city rests on both: on the weaker of the two, as far as known. */
    @Test
    void whatAFollowerTookRestsOnWhoeverHadASay() {
        Basis says = new Basis(List.of(Citation.of("doc", "art. 2")), Grade.B, Optional.of(Text.of("读作", "read as")));
        Basis bound = new Basis(List.of(Citation.of("doc", "art. 3")), Grade.C, Optional.of(Text.of("视为", "taken as")));
        Policy nation = aPolicy("nation")
                .add(parameter("poor", ParameterType.AMOUNT), parameter("dibao", ParameterType.AMOUNT))
                .follow("poor", "dibao", says)
                .build();
        Policy city = aPolicy("city").bind("dibao", monthly(300), bound).build();
        Rules rules = Regime.of(nation, city).get().on(IN_2018);

        Resolved<ParameterValue> poor = rules.value("poor").orElseThrow();
        Resolved<ParameterValue> dibao = rules.value("dibao").orElseThrow();

        assertThat(poor.layer()).isEqualTo(city);
        assertThat(poor.through()).containsExactly(new Resolved.Said(says, nation));
        assertThat(poor.grade()).isEqualTo(Grade.C);
        assertThat(poor.reading()).contains(Text.of("读作；视为", "read as; taken as"));
        assertThat(poor.cited().en()).isEqualTo("document 1 of 2017 art. 2; document 1 of 2017 art. 3");
        assertThat(poor.cited().zh()).isEqualTo("某发〔2017〕1号 第2条；某发〔2017〕1号 第3条");
        assertThat(dibao.through()).isEmpty();
        assertThat(dibao.grade()).isEqualTo(Grade.C);
        assertThat(dibao.cited().en()).isEqualTo("document 1 of 2017 art. 3");
    }

    @Test
    void inAChainTheLastWhoTookItOverIsToldFirst() {
        Policy chain = aPolicy("nation")
                .add(
                        parameter("a", ParameterType.AMOUNT),
                        parameter("b", ParameterType.AMOUNT),
                        parameter("c", ParameterType.AMOUNT))
                .follow("a", "b", Basis.of(Grade.A, "doc", "art. 1"))
                .follow("b", "c", Basis.of(Grade.D, "doc", "art. 2"))
                .bind("c", monthly(7), Basis.of(Grade.B, "doc", "art. 3"))
                .build();
        Resolved<ParameterValue> a =
                Regime.of(chain).get().on(IN_2018).value("a").orElseThrow();

        assertThat(a.cited().en())
                .isEqualTo("document 1 of 2017 art. 1; document 1 of 2017 art. 2; document 1 of 2017 art. 3");
        assertThat(a.grade()).isEqualTo(Grade.D);
        assertThat(a.reading()).isEmpty();
    }

    private static Optional<ParameterValue> value(String parameter, LocalDate day, Policy... layers) {
        return value(parameter, day, Regime.of(layers).get());
    }

    private static Optional<ParameterValue> value(String parameter, LocalDate day, Regime regime) {
        return regime.on(day).value(parameter).map(Resolved::value);
    }

    private static List<String> faults(Policy... layers) {
        return Regime.of(layers).fold(Reported::faults, regime -> List.of());
    }
}
