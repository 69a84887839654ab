package org.doudi.calc.clause;

import java.util.function.Consumer;
import org.doudi.core.policy.Regime;

/**
 * A case that shows one thing of what a clause asks. It is given the regime, so that it can be run against one that lacks
 * a rule, too.
 *
 * @param id the clause, for example {@code X9}
 * @param name what is shown, a sentence; unique within the clause
 * @param shown asserts it of a regime
 */
record Clause(String id, String name, Consumer<Regime> shown) {}
