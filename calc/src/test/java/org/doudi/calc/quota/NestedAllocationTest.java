package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.quota.AllocationTest.codes;
import static org.doudi.calc.quota.AllocationTest.told;

import java.math.BigInteger;
import java.util.List;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** R2: the province sets a total; county, townships and villages each stay within their own. */
class NestedAllocationTest {

    private static final Area COUNTY = Area.of(
            "county",
            Area.of("east", Area.of("e1", 300), Area.of("e2", 200), Area.of("e3", 200)),
            Area.of("west", Area.of("w1", 150), Area.of("w2", 150)),
            Area.of("north", 0));

    /**
     * 101 persons over 1000. East weighs 700, exactly 70 700/1000; west 300, exactly 30 300/1000: the one left over is east's.
     * East's 71 over 700: 30 300/700, 20 200/700, 20 200/700, the one left over is e1's. West's 30: 15 and 15.
     */
    @Test
    void everyLevelSumsToItsShareOfTheLevelAbove() {
        NestedAllocation shared = NestedAllocation.of(101, COUNTY).getOrElseThrow(Problems::toException);

        assertThat(shared.levels()).containsOnlyKeys("county", "east", "west");
        assertThat(told(shared.levels().get("county"))).isEqualTo("east 70 700/1000+=71 north 0=0 west 30 300/1000=30");
        assertThat(told(shared.levels().get("east"))).isEqualTo("e1 30 300/700+=31 e2 20 200/700=20 e3 20 200/700=20");
        assertThat(told(shared.levels().get("west"))).isEqualTo("w1 15=15 w2 15=15");
        assertThat(shared.share("e2").orElseThrow().persons()).isEqualTo(20);
        assertThat(shared.share("elsewhere")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Area wrong = new Area("county", 3, List.of(Area.of("a", -1), Area.of("a", 1), Area.of("", 0)));

        assertThat(codes(NestedAllocation.of(-1, wrong).getLeft()))
                .containsExactly("total.range", "weight.twice", "weight.negative", "unit.twice", "id.format");
        assertThat(codes(NestedAllocation.of(5, Area.of("county", 1)).getLeft()))
                .containsExactly("units.none");
        assertThat(codes(NestedAllocation.of(5, Area.of("county", Area.of("a", 0)))
                        .getLeft()))
                .containsExactly("weights.zero");
    }

    @Test
    void figuresSetByHandStayWithinTheLevelAboveOrAreNamed() {
        Assigned fine =
                Assigned.of("county", 100, Assigned.of("east", 70, Assigned.of("e1", 70)), Assigned.of("west", 30));
        Assigned tooMany = Assigned.of(
                "county",
                100,
                Assigned.of("east", 70, Assigned.of("e1", 41), Assigned.of("e2", 30)),
                Assigned.of("west", 32));

        assertThat(fine.excesses().get()).isEmpty();
        List<Assigned.Excess> found = tooMany.excesses().getOrElseThrow(Problems::toException);
        assertThat(found.stream().map(Assigned.Excess::unit)).containsExactly("county", "east");
        assertThat(found.stream().map(Assigned.Excess::tooMany)).containsExactly(BigInteger.TWO, BigInteger.ONE);
        assertThat(codes(Assigned.of("county", -1, Assigned.of("county", Allocation.MOST + 1))
                        .excesses()
                        .getLeft()))
                .containsExactly("persons.range", "unit.twice", "persons.range");
    }
}
