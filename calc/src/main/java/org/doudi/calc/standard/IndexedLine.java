package org.doudi.calc.standard;

import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Amount;

/**
 * What a line comes to when it is adjusted. It binds nobody until a layer binds it.
 *
 * @param rule the id of the rule
 * @param before the line before
 * @param after the line after, over the same period
 * @param derivation why
 */
public record IndexedLine(String rule, Amount before, Amount after, Derivation derivation) {}
