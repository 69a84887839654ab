package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Ground;
import org.doudi.core.text.Text;

/**
 * Where stands in the frame what becomes of somebody enrolled in a programme.
 *
 * @param programme who is admitted and what is paid
 * @param enrolled whether the household is enrolled today
 * @param exits the conditions that make people leave; none where they leave because they no longer qualify
 * @param leaves whether one of them holds or, where there is none, whether the household no longer qualifies
 * @param protections the conditions that let people stay
 * @param isProtected whether one of them holds; {@link ProgrammeOutputs#NOTHING} where there is none
 * @param phases the rules on phasing out
 * @param phasedOut whether one of them runs; {@link ProgrammeOutputs#NOTHING} where there is none
 * @param goes whether the household has to leave: enrolled, meets what makes people leave, neither protected nor phased out
 * @param returns whether it left once, qualifies and is not enrolled
 * @param due what is due this month; of a programme that pays nothing, {@link ProgrammeOutputs#NOTHING}
 * @param ways in which something can be due, in their order: the first whose condition holds is the one
 * @param reviews how often it is looked at
 * @param order what places it among others
 */
public record CourseOutputs(
        ProgrammeOutputs programme,
        int enrolled,
        List<Held> exits,
        int leaves,
        List<Held> protections,
        int isProtected,
        List<Phase> phases,
        int phasedOut,
        int goes,
        int returns,
        int due,
        List<Way> ways,
        List<Steps> reviews,
        OrderOutputs order) {

    /**
     * A way in which something can be due.
     *
     * @param condition whether it is this one
     * @param kept the rule that keeps the last amount; absent where it is the benefits that are paid
     */
    public record Way(int condition, Optional<Kept> kept) {}

    /** A rule that keeps the last amount. */
    public record Kept(String rule, Text title) {}

    /**
     * A rule that holds or does not.
     *
     * @param slot whether it holds
     */
    public record Held(int slot, String rule, Text title, Text cited) {

        /** How it came out. */
        public Ground ground(Frame frame) {
            return new Ground(rule, title, truth(frame, slot), cited);
        }
    }

    /**
     * A rule on phasing out.
     *
     * @param held whether it runs
     * @param months for how many months
     */
    public record Phase(Held held, int months) {}

    /**
     * A ladder of numbers.
     *
     * @param rule its id
     * @param title its title
     * @param cited what it rests on
     * @param rungs the rungs
     */
    public record Steps(String rule, Text title, Text cited, Rungs rungs) {}

    /** The truth in a slot; where there is none, no. */
    public static Truth truth(Frame frame, int slot) {
        if (slot == ProgrammeOutputs.NOTHING) {
            return Truth.NO;
        }
        return Truth.of(frame.low(slot) == 1, frame.high(slot) == 1);
    }
}
