package org.doudi.calc.standard;

import java.time.YearMonth;
import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Money;

/**
 * Whether a temporary price subsidy is paid for a month, and how much (价格临时补贴).
 *
 * @param rule the id of the rule
 * @param month the month whose indices were looked at
 * @param isPaid whether something set it off
 * @param each yuan for each person for that month; zero if it is not paid
 * @param derivation why
 */
public record PriceSubsidy(String rule, YearMonth month, boolean isPaid, Money each, Derivation derivation) {}
