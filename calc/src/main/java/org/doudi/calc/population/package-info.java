/**
 * What many households amount to: who gets what, what it costs, who is poor and how unequal incomes are, under one regime or from
 * one to another. Begin with {@link org.doudi.calc.population.Simulation}, and with {@link
 * org.doudi.calc.population.Comparison} for two. Rests on the same steps as {@link org.doudi.calc.Assessor}; everything here is
 * exact and can be added up in parts, in any order.
 */
@NullMarked
package org.doudi.calc.population;

import org.jspecify.annotations.NullMarked;
