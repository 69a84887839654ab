/** Every pack that comes with the library, held to the laws as a vendor would hold its own: from another package. */
@NullMarked
package org.doudi.laws.pack;

import org.jspecify.annotations.NullMarked;
