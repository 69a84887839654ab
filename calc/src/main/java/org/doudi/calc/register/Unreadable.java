package org.doudi.calc.register;

import org.doudi.core.problem.Problem;

/**
 * An identity number that cannot be read (号码有误). It is matched with nothing.
 *
 * @param row the row of the household
 * @param place 0 of the head, 1 of the first other member, and so on
 * @param problem what is wrong with it, the number masked
 */
public record Unreadable(int row, int place, Problem problem) {}
