package org.doudi.workflow.record;

import java.time.LocalDate;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Item;

/** What lies in a file: that it is there and since when. What it says is committed to, and not here. */
public sealed interface OnRecord {

    /** The day. */
    LocalDate on();

    /**
     * Evidence (调查材料).
     *
     * @param evidence what
     * @param on when it was put on record last
     */
    record Evidence(org.doudi.core.procedure.Evidence evidence, LocalDate on) implements OnRecord {}

    /**
     * A finding that still held (认定结论).
     *
     * @param matter what it is about
     * @param answer what was found
     * @param on when
     */
    record Finding(Matter matter, Truth answer, LocalDate on) implements OnRecord {}

    /**
     * What somebody answered to a question that the text leaves to people (裁量事项).
     *
     * @param question the name of the question
     * @param answer yes or no
     * @param on when
     */
    record Judgement(String question, Truth answer, LocalDate on) implements OnRecord {}

    /**
     * Something that support needs was put down (帮扶要素).
     *
     * @param item what
     * @param on when
     */
    record Support(Item item, LocalDate on) implements OnRecord {}

    /**
     * Somebody was told, or it was entered in a register (告知、录入).
     *
     * @param addressee who
     * @param on when
     */
    record Told(Addressee addressee, LocalDate on) implements OnRecord {}
}
