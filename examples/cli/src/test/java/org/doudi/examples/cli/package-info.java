@NullMarked
package org.doudi.examples.cli;

import org.jspecify.annotations.NullMarked;
