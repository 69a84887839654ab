/**
 * Support measures as work that is due: how often a year a measure has to reach a household, and how often it did. Begin with
 * {@link org.doudi.workflow.measure.YearlyMinimum}.
 */
@NullMarked
package org.doudi.workflow.measure;

import org.jspecify.annotations.NullMarked;
