/** What the documents ask for, clause by clause: cases that show it, and that they notice when a rule is gone. */
@NullMarked
package org.doudi.calc.clause;

import org.jspecify.annotations.NullMarked;
