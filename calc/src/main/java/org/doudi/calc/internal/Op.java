package org.doudi.calc.internal;

/** One instruction of a plan: reads slots and facts, writes slots. Immutable; shared by threads. */
abstract class Op {

    /** Runs over a frame. Never fails: a plan proves when it is compiled that nothing can overflow. */
    abstract void run(Frame frame);
}
