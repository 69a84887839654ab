package org.doudi.core.household;

import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What a disability certificate (残疾证) says, or that there is none.
 *
 * @param kind the kind; {@link DisabilityKind#NONE} if and only if there is no disability
 * @param grade the grade; {@link DisabilityGrade#NONE} if and only if there is no disability
 */
public record Disability(DisabilityKind kind, DisabilityGrade grade) {

    private static final Text BOTH_OR_NEITHER = Text.of("类别与等级同有或同无", "a kind and a grade, or neither");

    /** No disability. */
    public static final Disability NONE = new Disability(DisabilityKind.NONE, DisabilityGrade.NONE);

    /** Refuses a kind without a grade and a grade without a kind. */
    public Disability {
        Problems.require(
                (kind == DisabilityKind.NONE) == (grade == DisabilityGrade.NONE),
                "disability.half",
                "",
                "",
                BOTH_OR_NEITHER);
    }

    /** A disability of that kind and grade. */
    public static Disability of(DisabilityKind kind, DisabilityGrade grade) {
        return new Disability(kind, grade);
    }

    /** Says nothing: it is personal. */
    @Override
    public String toString() {
        return "Disability";
    }
}
