/**
 * The library from a terminal: {@code doudi assess}, {@code policy}, {@code verify}, {@code schema} and {@code example}.
 *
 * <p>Entry type: {@link org.doudi.examples.cli.Main}; {@link org.doudi.examples.cli.Doudi} is the same without a process
 * around it. Neighbours: {@code org.doudi.calc}, {@code org.doudi.workflow} and {@code org.doudi.core}, used as any host
 * would use them. Unlike a library, this package opens files, knows a terminal and prints; like one, it never asks what day it is.
 */
@NullMarked
package org.doudi.examples.cli;

import org.jspecify.annotations.NullMarked;
