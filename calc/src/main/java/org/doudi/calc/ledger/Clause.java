package org.doudi.calc.ledger;

import java.util.Optional;
import org.doudi.calc.derivation.Step;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;

/**
 * A clause that a difference rests on: of rules, the one that changed; of facts, the one that they go into.
 *
 * @param rule the id of the rule
 * @param label what it is about
 * @param layer the id of the policy that says it
 * @param cited the place in its documents
 * @param before the step with what was known when the month was decided; absent where there was none, and of a clause that is
 *     no step
 * @param after the step with what is known now; absent where there is none any more, and of a clause that is no step
 */
public record Clause(String rule, Text label, String layer, Text cited, Optional<Step> before, Optional<Step> after) {

    /** A step that is there no longer, has come, or has come to something else. */
    static Clause of(Optional<Step> before, Optional<Step> after) {
        Step said = after.or(() -> before).orElseThrow();
        return new Clause(
                said.id(), said.label(), said.source().layer(), said.source().cited(), before, after);
    }

    /** A rule that goes into no step. */
    static Clause of(Resolved<Provision> said) {
        return new Clause(
                said.value().id(),
                said.value().title(),
                said.layer().id(),
                said.cited(),
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing of what it came to: that is personal. */
    @Override
    public String toString() {
        return "Clause[" + rule + "]";
    }
}
