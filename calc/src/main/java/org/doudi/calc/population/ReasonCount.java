package org.doudi.calc.population;

import java.io.Serializable;
import org.doudi.core.text.Text;

/**
 * How many are not entitled for one reason. A household may have several, so that the counts of all reasons together are more than
 * those not entitled.
 *
 * @param condition the id of the condition that stands in the way
 * @param title its title
 * @param cited the clause
 * @param against those for whom it stands in the way
 * @param alone those for whom nothing else does: who would be in without it
 */
public record ReasonCount(String condition, Text title, Text cited, HeadCount against, HeadCount alone)
        implements Serializable {

    ReasonCount plus(ReasonCount other) {
        return new ReasonCount(condition, title, cited, against.plus(other.against), alone.plus(other.alone));
    }
}
