package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Term;

/** Parts of a policy's JSON that stand alone in other documents. */
public final class PartShapes {

    private PartShapes() {}

    /** Writes a criterion. */
    public static void write(Criterion criterion, JsonGenerator out) throws IOException {
        CriterionShapes.CRITERION.write(criterion, out);
    }

    /** Writes a term. */
    public static void write(Term term, JsonGenerator out) throws IOException {
        CriterionShapes.TERM.write(term, out);
    }

    /** Writes a rounding. */
    public static void write(Rounding rounding, JsonGenerator out) throws IOException {
        Shapes.ROUNDING.write(rounding, out);
    }

    /** Writes an allowance. */
    public static void write(Allowance allowance, JsonGenerator out) throws IOException {
        Shapes.ALLOWANCE.write(allowance, out);
    }
}
