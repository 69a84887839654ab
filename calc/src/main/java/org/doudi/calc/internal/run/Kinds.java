package org.doudi.calc.internal.run;

import java.util.Collection;

/** Sets of kinds as bits: asked of every income, expense and asset of every household. */
public final class Kinds {

    private Kinds() {}

    /** One bit for each value. */
    static long bits(Collection<? extends Enum<?>> kinds) {
        long bits = 0;
        for (Enum<?> kind : kinds) {
            bits |= 1L << kind.ordinal();
        }
        return bits;
    }

    /** Whether the value is among them. */
    static boolean has(long bits, Enum<?> kind) {
        return (bits >>> kind.ordinal() & 1) != 0;
    }
}
