package org.doudi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.examples.benchmarks.ExplainedByHand.Node;
import org.junit.jupiter.api.Test;

class ExplainedByHandTest {

    @Test
    void it_pays_what_the_method_without_explanation_pays() {
        for (Situation situation : Population.of(5_000, 8)) {
            Node paid = ExplainedByHand.assess(situation.household());

            assertThat(paid.value())
                    .isEqualTo(HandWrittenSmall.assess(situation.household()).monthlyFen());
        }
    }

    @Test
    void every_value_of_it_is_there_once_and_is_a_step_of_our_own_derivation_too() {
        Assessor assessor = Workload.SMALL.assessor();
        for (Situation situation : Population.of(20, 9)) {
            Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
            collect(ExplainedByHand.assess(situation.household()), nodes);

            assertThat(nodes).hasSize(ExplainedByHand.NODES);
            assertThat(assessor.assess(situation).derivation(ProgrammeId.DIBAO).steps())
                    .hasSizeGreaterThan(ExplainedByHand.NODES);
        }
    }

    private static void collect(Node node, Set<Node> nodes) {
        nodes.add(node);
        node.inputs().forEach(input -> collect(input, nodes));
    }
}
