package org.doudi.calc.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.ProgrammeId;

/**
 * What was found of a household that is in one register and not in the other, whoever found it: an {@link
 * org.doudi.calc.finding.Examiner}, or a host's own. It enrols nobody by itself (渝府办发〔2017〕30号 1.2, 2.1.1).
 *
 * @param admission whether it qualifies for the programme of the register that it is not in; absent if nobody looked
 * @param leaving whether it has to leave the programme of the register that it is in; absent if nobody looked
 */
public record Expected(Optional<Finding> admission, Optional<Finding> leaving) {

    /** Nobody looked. */
    public static final Expected NOTHING = new Expected(Optional.empty(), Optional.empty());

    /** Refuses findings on something else. */
    public Expected {
        require(admission, Matter.ADMISSION, "admission");
        require(leaving, Matter.LEAVING, "leaving");
    }

    private static void require(Optional<Finding> finding, Matter matter, String what) {
        if (finding.filter(one -> one.matter() != matter).isPresent()) {
            throw new IllegalArgumentException(what + " has to be a finding on " + matter);
        }
    }

    /**
     * As an examiner found it. Rules that bind the one programme to the other stand first among the grounds of its admission.
     * Whether it has to leave is only told of a household whose own file says that it is enrolled: of another the rules on leaving,
     * protection and phasing out do not speak, though the register has it.
     *
     * @param findings what was found, by an examiner that was made for both programmes
     * @param in the programme of the register that it is in
     * @param notIn the programme of the register that it is not in
     */
    public static Expected of(Findings findings, ProgrammeId in, ProgrammeId notIn) {
        Finding admission = findings.of(notIn).finding(Matter.ADMISSION);
        Stream<Ground> bound = findings.crossEligibility(in, notIn).stream()
                .flatMap(finding -> finding.grounds().stream())
                .map(ground -> new Ground(ground.rule(), ground.title(), admission.answer(), ground.cited()));
        List<Ground> grounds =
                Stream.concat(bound, admission.grounds().stream()).toList();
        ProgrammeFindings held = findings.of(in);
        return new Expected(
                Optional.of(new Finding(Matter.ADMISSION, admission.about(), admission.answer(), grounds)),
                held.isEnrolled() == Truth.YES ? Optional.of(held.finding(Matter.LEAVING)) : Optional.empty());
    }

    /** What is to be thought of it; both {@link Verdict#SHOULD_BE_IN} and {@link Verdict#SHOULD_BE_OUT} may be. */
    public Set<Verdict> verdicts() {
        Truth enters = admission.map(Finding::answer).orElse(Truth.OPEN);
        Truth leaves = leaving.map(Finding::answer).orElse(Truth.OPEN);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        if (enters == Truth.YES) {
            verdicts.add(Verdict.SHOULD_BE_IN);
        }
        if (leaves == Truth.YES) {
            verdicts.add(Verdict.SHOULD_BE_OUT);
        }
        if (enters == Truth.OPEN || leaves == Truth.OPEN) {
            verdicts.add(Verdict.NOT_DETERMINED);
        }
        if (verdicts.isEmpty()) {
            verdicts.add(Verdict.AS_IT_SHOULD_BE);
        }
        return Collections.unmodifiableSet(verdicts);
    }

    /** The findings that there are. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        admission.ifPresent(all::add);
        leaving.ifPresent(all::add);
        return List.copyOf(all);
    }
}
