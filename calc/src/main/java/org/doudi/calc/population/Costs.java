package org.doudi.calc.population;

import java.io.Serializable;
import java.math.BigInteger;
import org.doudi.core.money.Quantity;

/**
 * What is due a month, in fen.
 *
 * @param exact to those entitled
 * @param low at least, to those entitled and those who may be
 * @param high at most, with the least of what nothing limits
 * @param unlimited to how many households nothing limits it
 */
record Costs(BigInteger exact, BigInteger low, BigInteger high, long unlimited) implements Serializable {

    Costs plus(Costs other) {
        return new Costs(exact.add(other.exact), low.add(other.low), high.add(other.high), unlimited + other.unlimited);
    }

    static Quantity yuan(BigInteger fen) {
        return Quantity.of(fen, BigInteger.valueOf(100));
    }

    Range range() {
        return new Range(yuan(low), yuan(high), unlimited > 0);
    }
}
