package org.doudi.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a command reads and writes.
 *
 * @param in the standard input
 * @param out results
 * @param err messages
 * @param terminal which of the three are a terminal
 */
record Io(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {}
