package org.doudi.calc.quota;

/**
 * Who comes before somebody: at least and at most, whatever the unknown facts turn out to be.
 *
 * @param surely how many households surely do
 * @param possibly how many households may
 * @param surelyPersons the persons of those who surely do
 * @param possiblyPersons the persons of those who may
 * @param surelyNoLarger the persons of those who surely do and are not larger than the one that is asked about
 */
record Ahead(int surely, int possibly, long surelyPersons, long possiblyPersons, long surelyNoLarger) {

    /** Whether it is known who comes before, though perhaps not in which order. */
    boolean isSettled() {
        return surely == possibly;
    }
}
