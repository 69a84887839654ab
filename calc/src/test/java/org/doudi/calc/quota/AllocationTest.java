package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** Totals shared by weight, worked out by hand. */
class AllocationTest {

    /**
     * The Alabama paradox: one person more to share out, and the smallest unit gets one fewer. Weights 6, 6 and 2 of 14.
     *
     * <pre>
     *            10 persons                      11 persons
     * a   60/14 = 4  4/14   4         66/14 = 4 10/14   5 (rounded up)
     * b   60/14 = 4  4/14   4         66/14 = 4 10/14   5 (rounded up)
     * c   20/14 = 1  6/14   2 (up)    22/14 = 1  8/14   1
     *             9                            9
     * </pre>
     */
    @Test
    void onePersonMoreCanLeaveAUnitWithFewer() {
        List<Weight> weights = List.of(Weight.of("a", 6), Weight.of("b", 6), Weight.of("c", 2));

        Allocation ten = shared(10, weights);
        Allocation eleven = shared(11, weights);

        assertThat(told(ten)).isEqualTo("a 4 4/14=4 b 4 4/14=4 c 1 6/14+=2");
        assertThat(told(eleven)).isEqualTo("a 4 10/14+=5 b 4 10/14+=5 c 1 8/14=1");
    }

    /**
     * What does hold of two totals and of no allocation anew: sharing out the difference alone takes nothing from anybody.
     */
    @Test
    void sharingOutTheDifferenceAloneLeavesNobodyWithFewer() {
        List<Weight> weights = List.of(Weight.of("a", 6), Weight.of("b", 6), Weight.of("c", 2));

        assertThat(told(shared(1, weights))).isEqualTo("a 0 6/14+=1 b 0 6/14=0 c 0 2/14=0");
    }

    /**
     * The population paradox: a doubles, b grows by less than that, and a loses a person to b. 5 persons.
     *
     * <pre>
     *     weights 1, 7, 3 of 11           weights 2, 13, 3 of 18
     * a    5/11 = 0 5/11   1 (up)         10/18 = 0 10/18   0
     * b   35/11 = 3 2/11   3              65/18 = 3 11/18   4 (up)
     * c   15/11 = 1 4/11   1              15/18 = 0 15/18   1 (up)
     * </pre>
     */
    @Test
    void whoGrewMoreCanLoseAPersonToWhoGrewLess() {
        Allocation before = shared(5, List.of(Weight.of("a", 1), Weight.of("b", 7), Weight.of("c", 3)));
        Allocation after = shared(5, List.of(Weight.of("a", 2), Weight.of("b", 13), Weight.of("c", 3)));

        assertThat(told(before)).isEqualTo("a 0 5/11+=1 b 3 2/11=3 c 1 4/11=1");
        assertThat(told(after)).isEqualTo("a 0 10/18=0 b 3 11/18+=4 c 0 15/18+=1");
    }

    @Test
    void equalRemaindersGoToTheLargerWeightAndThenToTheIdThatComesFirst() {
        // 3 persons, weights 3, 1, 1, 1 of 6: exactly 1 3/6 and three times 3/6.
        assertThat(told(shared(3, List.of(Weight.of("d", 1), Weight.of("b", 1), Weight.of("z", 3), Weight.of("c", 1)))))
                .isEqualTo("b 0 3/6+=1 c 0 3/6=0 d 0 3/6=0 z 1 3/6+=2");
    }

    @Test
    void aUnitThatWeighsNothingGetsNobody() {
        assertThat(told(shared(2, List.of(Weight.of("a", 1), Weight.of("b", 0), Weight.of("c", 1)))))
                .isEqualTo("a 1=1 b 0=0 c 1=1");
    }

    @Test
    void nothingCanBeSharedAmongUnitsThatWeighNothing() {
        assertThat(told(shared(0, List.of(Weight.of("a", 0), Weight.of("b", 0)))))
                .isEqualTo("a 0=0 b 0=0");
    }

    @Test
    void theLargestTotalIsSharedToThePerson() {
        Allocation shared = shared(
                Allocation.MOST,
                List.of(Weight.of("a", Long.MAX_VALUE), Weight.of("b", Long.MAX_VALUE), Weight.of("c", 1)));

        assertThat(shared.persons("a")).isEqualTo(Allocation.MOST / 2);
        assertThat(shared.persons("b")).isEqualTo(Allocation.MOST / 2);
        assertThat(shared.persons("c")).isZero();
        assertThat(shared.persons("nobody")).isZero();
        assertThat(shared.share("nobody")).isEmpty();
    }

    @Test
    void eachUnitIsToldWhy() {
        Allocation shared = shared(10, List.of(Weight.of("a", 6), Weight.of("b", 6), Weight.of("c", 2)));

        assertThat(shared.share("c").orElseThrow().why().en()).isEqualTo("c: exactly 1 6/14, rounded up to 2");
        assertThat(shared.share("c").orElseThrow().why().zh()).isEqualTo("c：应得 1 6/14，余数在先，进为 2");
        assertThat(shared.share("a").orElseThrow().why().en()).isEqualTo("a: exactly 4 4/14, rounded down to 4");
        assertThat(shared.share("a").orElseThrow().why().zh()).isEqualTo("a：应得 4 4/14，取整为 4");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Problems problems = Allocation.of(
                        -1, List.of(Weight.of("a", -2), Weight.of("a", 0), Weight.of("110101199003070000", 0)))
                .getLeft();

        assertThat(problems.list().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "total.range total",
                        "weight.negative units/0/weight",
                        "unit.twice units/1/unit",
                        "id.format units/2/unit",
                        "weights.zero units");
        assertThat(problems.toString()).doesNotContain("110101199003070000");
        assertThat(codes(Allocation.of(Allocation.MOST + 1, List.of()).getLeft()))
                .containsExactly("total.range", "units.none");
    }

    static List<String> codes(Problems problems) {
        return problems.list().stream().map(Problem::code).toList();
    }

    private static Allocation shared(long total, List<Weight> weights) {
        return Allocation.of(total, weights).getOrElseThrow(Problems::toException);
    }

    /** Each unit with its exact share, a plus if it was rounded up, and what it gets. */
    static String told(Allocation allocation) {
        return allocation.shares().stream()
                .map(share -> share.unit() + " " + share.floor()
                        + (share.remainder().signum() == 0 ? "" : " " + share.remainder() + "/" + share.of())
                        + (share.isRoundedUp() ? "+" : "") + "=" + share.persons())
                .collect(Collectors.joining(" "));
    }
}
