package org.doudi.calc.standard;

import org.doudi.calc.derivation.Derivation;

/**
 * Whether what recipients get on average is as much as was promised (人均补助水平).
 *
 * @param rule the id of the target
 * @param isMet whether it is: everything paid is at least the promised average times the recipients
 * @param derivation why
 */
public record AverageBenefit(String rule, boolean isMet, Derivation derivation) {}
