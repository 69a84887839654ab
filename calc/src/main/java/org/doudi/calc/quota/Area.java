package org.doudi.calc.quota;

import java.util.Arrays;
import java.util.List;

/**
 * A county, township or village with what belongs to it, and what it weighs: a unit without parts its own weight, any other what
 * its parts weigh together.
 *
 * @param id its name
 * @param weight what it weighs of itself, at least 0; 0 of a unit with parts
 * @param parts what belongs to it
 */
public record Area(String id, long weight, List<Area> parts) {

    /** Takes a copy. */
    public Area {
        parts = List.copyOf(parts);
    }

    /** A unit without parts. */
    public static Area of(String id, long weight) {
        return new Area(id, weight, List.of());
    }

    /** A unit that weighs what its parts weigh. */
    public static Area of(String id, Area... parts) {
        return new Area(id, 0, Arrays.asList(parts));
    }
}
