/**
 * What is found of one household under a policy, in words that calculation and procedure share: {@link
 * org.doudi.core.finding.Finding}. A finding decides nothing; people do, and say so on the record.
 */
@NullMarked
package org.doudi.core.finding;

import org.jspecify.annotations.NullMarked;
