/**
 * The rules that the main code of the library modules keeps ({@link org.doudi.architecture.ArchitectureTest}), and the
 * proof that each of them can fail ({@link org.doudi.architecture.RulesTest}).
 */
package org.doudi.architecture;
