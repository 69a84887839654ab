package org.doudi.examples.cli;

/** What the process ends with. The help of every command lists them. */
final class ExitCodes {

    /** Everything was done. */
    static final int FINE = 0;

    /** Some lines were broken; all others were assessed. */
    static final int BROKEN_LINES = 1;

    /** Policies were looked over, and there is something that ought not to be. */
    static final int REMARKS = 1;

    /** A trail was changed or cut off, or something shown with it is not what it holds. */
    static final int BROKEN_TRAIL = 1;

    /** Nothing was begun: wrong usage, or a policy or file that cannot be read or does not fit. */
    static final int REFUSED = 2;

    /** It had begun and could not go on: reading or writing failed, or something inside. */
    static final int FAILED = 3;

    /** Nothing speaks against a trail, and not enough for it. */
    static final int NOT_PROVED = 4;

    private ExitCodes() {}
}
