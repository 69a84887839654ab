package org.doudi.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What a value or a rule rests on (依据): where it is written, how well that is attested and, where the text is unclear,
 * damaged or silent, how it was read.
 *
 * @param citations where it is written, at least one place
 * @param grade how well that is attested
 * @param reading how an unclear passage was read, if it is one
 */
public record Basis(List<Citation> citations, Grade grade, Optional<Text> reading) {

    /** Refuses a basis that cites nothing. */
    public Basis {
        citations = List.copyOf(citations);
        Problems.require(
                !citations.isEmpty(), "basis.citations", "citations", "", Text.of("至少一处出处", "at least one citation"));
    }

    /** One place, read as it stands. */
    public static Basis of(Grade grade, String document, String section) {
        return new Basis(List.of(Citation.of(document, section)), grade, Optional.empty());
    }

    /** The same with a further place. */
    public Basis and(String document, String section) {
        var all = new ArrayList<>(citations);
        all.add(Citation.of(document, section));
        return new Basis(all, grade, reading);
    }

    /** The same with the reading that was taken. */
    public Basis read(String zh, String en) {
        return new Basis(citations, grade, Optional.of(Text.of(zh, en)));
    }
}
