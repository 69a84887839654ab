package org.doudi.calc.register;

import java.util.Optional;

/**
 * One thing on which two registers disagree. The values are masked: how many people there are, units, programmes and days are told,
 * of numbers the first four digits, of everything else nothing but an asterisk. {@link RegisterIndex#entry} has them in full.
 *
 * @param field what
 * @param fact of {@link Field#FACT}, which
 * @param one what the one says, masked
 * @param other what the other says, masked
 */
public record Differing(Field field, Optional<String> fact, String one, String other) {}
