package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.doudi.core.internal.json.PartShapes;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Term;

/** Writes parts of policies as a policy's JSON shows them, for documents of other formats that quote them. */
public final class Parts {

    private Parts() {}

    /** Writes a criterion. */
    public static void write(Criterion criterion, JsonGenerator out) throws IOException {
        PartShapes.write(criterion, out);
    }

    /** Writes a term. */
    public static void write(Term term, JsonGenerator out) throws IOException {
        PartShapes.write(term, out);
    }

    /** Writes a rounding. */
    public static void write(Rounding rounding, JsonGenerator out) throws IOException {
        PartShapes.write(rounding, out);
    }

    /** Writes an allowance. */
    public static void write(Allowance allowance, JsonGenerator out) throws IOException {
        PartShapes.write(allowance, out);
    }
}
