/**
 * Words in the two languages of the library.
 *
 * <p>Entry type: {@link org.doudi.core.text.Text}. Neighbours: everything that has a title or a reading uses it; it uses
 * nothing.
 */
@NullMarked
package org.doudi.core.text;

import org.jspecify.annotations.NullMarked;
