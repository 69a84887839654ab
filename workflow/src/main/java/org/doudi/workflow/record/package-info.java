/**
 * The records that are kept of those who are helped (档案): card, village roll, township register, county file, notices and
 * quarterly changes. All are views of one thing, the cases of a household and what the host knows of it, as they stood on a day;
 * none is stored, so none can disagree with another. Begin with {@link org.doudi.workflow.record.Archive}. Neighbours:
 * {@code org.doudi.workflow.desk}, whose case files are read, and {@code org.doudi.core.household}.
 */
@NullMarked
package org.doudi.workflow.record;

import org.jspecify.annotations.NullMarked;
