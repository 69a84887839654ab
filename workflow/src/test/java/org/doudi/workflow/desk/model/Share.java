package org.doudi.workflow.desk.model;

import java.math.BigInteger;

/** A share such as 2/3. */
public record Share(BigInteger of, BigInteger in) {

    static Share parse(String text) {
        int slash = text.indexOf('/');
        return new Share(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** How a part of a whole stands to it: below 0 less, 0 exactly so much, above 0 more. */
    int compare(int part, int whole) {
        return BigInteger.valueOf(part)
                .multiply(in)
                .compareTo(BigInteger.valueOf(whole).multiply(of));
    }
}
