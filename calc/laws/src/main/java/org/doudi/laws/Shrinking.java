package org.doudi.laws;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.doudi.core.household.Situation;

/** A situation and the way to smaller ones. */
final class Shrinking implements Shrinkable<Situation> {

    private final Situation situation;

    Shrinking(Situation situation) {
        this.situation = situation;
    }

    @Override
    public Situation value() {
        return situation;
    }

    @Override
    public Stream<Shrinkable<Situation>> shrink() {
        return Smaller.than(situation).map(Shrinking::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Smaller.size(situation));
    }
}
