/** Tests of the example: one contract for every store, and what only a database or a folder can do. */
@NullMarked
package org.doudi.examples.trail;

import org.jspecify.annotations.NullMarked;
