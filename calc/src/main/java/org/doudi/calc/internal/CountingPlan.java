package org.doudi.calc.internal;

import java.util.List;

/**
 * What counting many households asks of each, compiled.
 *
 * @param plan the plan
 * @param programmes where the programmes' results stand
 * @param unit the slot with the people who belong to the assistance unit, one bit each
 * @param countable the slot with the countable income a month; {@value ProgrammeOutputs#NOTHING} if it was not asked
 */
public record CountingPlan(Plan plan, List<ProgrammeOutputs> programmes, int unit, int countable) {}
