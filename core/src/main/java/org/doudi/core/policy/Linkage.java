package org.doudi.core.policy;

import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** What binds two systems to each other (两项制度衔接): the floor, which pays, and development, which supports. */
public sealed interface Linkage extends Provision {

    /**
     * To which of two systems a household belongs (两项制度分类), from three findings that are made apart from each other: whether
     * it is below the floor, whether it is poor, and whether it can work. Lines nest differently in different years, so one is
     * never taken for another.
     *
     * <p>A household below the floor belongs to the floor; one that is poor and can work belongs to development; both can be.
     *
     * @param id the provision's name
     * @param title its title
     * @param floor the id of the programme that is the floor
     * @param development the id of the programme that supports development
     * @param belowFloor a criterion on the household: below the line of the floor
     * @param poor a criterion on the household: below the poverty line
     * @param able a criterion on the household: labour capacity
     * @param basis what it rests on
     */
    record Placement(
            String id,
            Text title,
            String floor,
            String development,
            Criterion belowFloor,
            Criterion poor,
            Criterion able,
            Basis basis)
            implements Linkage {
        /** Refuses criteria of the other scope, and one system that is both. */
        public Placement {
            Stream.of(belowFloor, poor, able).forEach(criterion -> criterion.requireScope(Criterion.Scope.HOME));
            requireTwo(floor, development, "development");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placement(this);
        }
    }

    /**
     * Those in one programme who qualify for another should be in it (应纳尽纳). It is a finding: nobody is enrolled by it, who
     * is admitted is decided on application and approval.
     *
     * @param id the provision's name
     * @param title its title
     * @param from the id of the programme that they are in
     * @param to the id of the programme in which they should be
     * @param basis what it rests on
     */
    record CrossEligibility(String id, Text title, String from, String to, Basis basis) implements Linkage {
        /** Refuses one programme twice. */
        public CrossEligibility {
            requireTwo(from, to, "to");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.crossEligibility(this);
        }
    }

    private static void requireTwo(String one, String other, String path) {
        Problems.require(!one.equals(other), "linkage.one", path, other, Text.of("另一个项目", "another programme"));
    }
}
