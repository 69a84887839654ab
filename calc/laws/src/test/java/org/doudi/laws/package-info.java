@NullMarked
package org.doudi.laws;

import org.jspecify.annotations.NullMarked;
