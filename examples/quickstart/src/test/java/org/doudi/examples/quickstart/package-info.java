@NullMarked
package org.doudi.examples.quickstart;

import org.jspecify.annotations.NullMarked;
