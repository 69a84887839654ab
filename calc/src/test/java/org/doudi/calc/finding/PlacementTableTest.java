package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Linkage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer to the three questions, against a table written out. */
class PlacementTableTest {

    private record Row(boolean belowFloor, boolean poor, boolean able, Place place) {}

    private static final List<Row> TABLE = List.of(
            new Row(true, true, true, Place.BOTH),
            new Row(true, true, false, Place.FLOOR),
            new Row(true, false, true, Place.FLOOR),
            new Row(true, false, false, Place.FLOOR),
            new Row(false, true, true, Place.DEVELOPMENT),
            new Row(false, true, false, Place.NEITHER),
            new Row(false, false, true, Place.NEITHER),
            new Row(false, false, false, Place.NEITHER));

    private static final Linkage.Placement RULE = new Linkage.Placement(
            "placement",
            Regimes.TITLE,
            "dibao",
            "development",
            Criterion.incomeBelow("line"),
            Criterion.incomeBelow("line"),
            Criterion.incomeBelow("line"),
            Regimes.BASIS);

    static Stream<Arguments> answers() {
        return Stream.of(Truth.values())
                .flatMap(one -> Stream.of(Truth.values())
                        .flatMap(other -> Stream.of(Truth.values()).map(third -> Arguments.of(one, other, third))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void thePlacesThatArePossibleAreThoseOfTheRowsThatFit(Truth belowFloor, Truth poor, Truth able) {
        Set<Place> expected = EnumSet.noneOf(Place.class);
        for (Row row : TABLE) {
            if (fits(belowFloor, row.belowFloor()) && fits(poor, row.poor()) && fits(able, row.able())) {
                expected.add(row.place());
            }
        }
        PlacementFinding placement = new PlacementFinding(
                RULE, finding(Matter.BELOW_FLOOR, belowFloor), finding(Matter.POOR, poor), finding(Matter.ABLE, able));

        assertThat(placement.possible()).isEqualTo(expected);
        Optional<Place> only = expected.size() == 1 ? expected.stream().findFirst() : Optional.empty();
        assertThat(placement.place()).isEqualTo(only.map(Fact::known).orElseGet(Fact::unknown));
    }

    private static boolean fits(Truth answer, boolean value) {
        return switch (answer) {
            case OPEN -> true;
            case YES -> value;
            case NO -> !value;
        };
    }

    private static Finding finding(Matter matter, Truth answer) {
        return new Finding(matter, "placement", answer, List.of());
    }
}
