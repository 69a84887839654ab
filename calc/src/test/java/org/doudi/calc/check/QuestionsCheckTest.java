package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.core.policy.History;
import org.doudi.core.policy.Provision.Effect;
import org.junit.jupiter.api.Test;

class QuestionsCheckTest {

    @Test
    void aQuestionThatNoRuleAsksIsTold() {
        assertThat(Policies.remarks(Policies.check(Policies.dibao().add(Policies.question("clearly")))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo("question.unused");
                    assertThat(remark.subject()).isEqualTo("clearly");
                });
    }

    @Test
    void aQuestionThatAConditionOrAnExceptionAsksIsNot() {
        CheckReport report = Policies.check(Policies.dibao()
                .add(
                        Policies.question("clearly"),
                        Policies.question("except"),
                        Policies.question("really"),
                        Policies.condition("need", Effect.ADMITS, History.stated("clearly")),
                        Policies.asARule("idle", "except", History.stated("really"))));

        assertThat(Policies.remarks(report)).isEmpty();
    }
}
