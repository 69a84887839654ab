/** What the build of this module needs; not part of the library's interface. */
@NullMarked
package org.doudi.core.internal;

import org.jspecify.annotations.NullMarked;
