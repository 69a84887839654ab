/** Golden cases: households as data, each with its arithmetic written out, held against the library. */
@NullMarked
package org.doudi.calc.golden;

import org.jspecify.annotations.NullMarked;
