/** Holds the Markdown against the sources: what it shows is what compiles, and its links lead somewhere. */
package org.doudi.docs;
