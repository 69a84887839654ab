/**
 * Days and what holds on them: half-open windows, and values that change from one window to the next.
 *
 * <p>Entry types: {@link org.doudi.core.time.Window}, {@link org.doudi.core.time.Series}. Neighbours: policies use both;
 * the package itself knows only how to report problems. Nothing here reads a clock.
 */
@NullMarked
package org.doudi.core.time;

import org.jspecify.annotations.NullMarked;
