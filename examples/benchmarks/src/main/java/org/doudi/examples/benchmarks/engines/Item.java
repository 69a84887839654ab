package org.doudi.examples.benchmarks.engines;

/** An income, an expense or an asset, as a bean. */
public final class Item {

    private final String kind;
    private final long fen;
    private final boolean yearly;

    Item(String kind, long fen, boolean yearly) {
        this.kind = kind;
        this.fen = fen;
        this.yearly = yearly;
    }

    /** What it is: the code. */
    public String getKind() {
        return kind;
    }

    /** What it comes to, in fen. */
    public long getFen() {
        return fen;
    }

    /** Whether that is for a year rather than a month. */
    public boolean isYearly() {
        return yearly;
    }

    /** For a month, in twelfths of a fen: the engines, too, have to be exact. */
    public long getTwelfths() {
        return yearly ? fen : fen * 12;
    }
}
