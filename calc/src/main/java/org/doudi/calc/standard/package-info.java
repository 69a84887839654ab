/**
 * How lines move from year to year and with prices: begin with {@link org.doudi.calc.standard.Standards}. No household is asked;
 * what comes out is a value for somebody to decide on, with the steps that led to it.
 */
@NullMarked
package org.doudi.calc.standard;

import org.jspecify.annotations.NullMarked;
