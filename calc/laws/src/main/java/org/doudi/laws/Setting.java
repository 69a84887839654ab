package org.doudi.laws;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.doudi.calc.Assessor;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Outcome;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;

/**
 * A regime on a day, for laws to be held against: with every open parameter bound. Days on both sides of a change of the
 * rules, and switches both on and off, are settings of their own.
 */
public final class Setting {

    /** Who says what follows. */
    interface Judge {
        Outcome assess(ProgrammeId programme, Situation situation);
    }

    private final String name;
    private final Regime regime;
    private final Rules rules;
    private final Set<ProgrammeId> programmes;
    private final Inquiry inquiry;
    private final Source source;
    private final Judge judge;
    private final Judge another;

    private Setting(String name, Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        this.name = name;
        this.regime = regime;
        this.rules = regime.on(on);
        this.programmes = programmes;
        this.inquiry = (programmes.isEmpty() ? Inquiry.of(regime, on) : Inquiry.of(regime, on, programmes))
                .getOrElseThrow(Problems::toException);
        this.source = new Source(regime, on, inquiry);
        this.judge = together(regime, on, programmes);
        this.another = eachAlone(regime, on, programmes);
    }

    private Setting(Setting like, Judge judge, Judge another) {
        this.name = like.name;
        this.regime = like.regime;
        this.rules = like.rules;
        this.programmes = like.programmes;
        this.inquiry = like.inquiry;
        this.source = like.source;
        this.judge = judge;
        this.another = another;
    }

    /**
     * A regime on a day, with every programme in force that admits anybody.
     *
     * @param name what a failure calls it
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way, open parameters among it
     */
    public static Setting of(String name, Regime regime, LocalDate on) {
        List<Provision> inForce =
                regime.on(on).provisions().stream().map(Resolved::value).toList();
        Set<String> admitting = inForce.stream()
                .filter(rule -> rule instanceof Provision.Condition condition && condition.effect() == Effect.ADMITS)
                .map(rule -> ((Provision.Condition) rule).programme())
                .collect(Collectors.toSet());
        return new Setting(
                name,
                regime,
                on,
                inForce.stream()
                        .filter(rule -> rule instanceof Provision.Programme && admitting.contains(rule.id()))
                        .map(rule -> ProgrammeId.of(rule.id()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * A regime on a day, with these programmes. What others need may be open.
     *
     * @param name what a failure calls it
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way, open parameters among it
     */
    public static Setting of(String name, Regime regime, LocalDate on, ProgrammeId... programmes) {
        return new Setting(name, regime, on, new LinkedHashSet<>(List.of(programmes)));
    }

    /** The same, judged by somebody else: for tests of the laws themselves. */
    Setting judgedBy(Judge one, Judge other) {
        return new Setting(this, one, other);
    }

    private static Judge together(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        // Without a programme there is nothing to assess, only criteria to ask.
        if (programmes.isEmpty()) {
            return (programme, situation) -> {
                throw new IllegalArgumentException("no programme " + programme);
            };
        }
        Assessor assessor = assessor(regime, on, programmes);
        return (programme, situation) -> assessor.assess(situation).of(programme);
    }

    private static Judge eachAlone(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        Map<ProgrammeId, Assessor> assessors = new LinkedHashMap<>();
        programmes.forEach(programme -> assessors.put(programme, assessor(regime, on, Set.of(programme))));
        return (programme, situation) -> Objects.requireNonNull(assessors.get(programme), "a programme of the setting")
                .assess(situation)
                .of(programme);
    }

    private static Assessor assessor(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        return Assessor.of(regime, on, programmes).getOrElseThrow(Problems::toException);
    }

    /** The regime. */
    public Regime regime() {
        return regime;
    }

    /** The day. */
    public LocalDate on() {
        return rules.day();
    }

    /** The programmes. */
    public List<ProgrammeId> programmes() {
        return List.copyOf(programmes);
    }

    /** Situations that are aimed at it. */
    public Arbitrary<Situation> situations() {
        return Situations.of(source);
    }

    /** The laws that its rules say they break in these programmes, and what entitles them to. */
    public List<Resolved<Provision>> exemptions() {
        return rules.provisions().stream()
                .filter(rule -> rule.value() instanceof Promise.Exemption exemption
                        && (programmes.isEmpty() || programmes.contains(ProgrammeId.of(exemption.programme()))))
                .toList();
    }

    boolean isExempt(ProgrammeId programme, Promise.Law law) {
        return exemptions().stream()
                .map(rule -> (Promise.Exemption) rule.value())
                .anyMatch(exemption ->
                        exemption.law() == law && exemption.programme().equals(programme.code()));
    }

    List<Provision.Condition> conditions(ProgrammeId programme, Effect effect) {
        return rules.provisions().stream()
                .map(Resolved::value)
                .filter(Provision.Condition.class::isInstance)
                .map(Provision.Condition.class::cast)
                .filter(condition -> condition.programme().equals(programme.code()) && condition.effect() == effect)
                .toList();
    }

    Rules rules() {
        return rules;
    }

    Source source() {
        return source;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Outcome assess(ProgrammeId programme, Situation situation) {
        return judge.assess(programme, situation);
    }

    /** Compiled a second time, and for that programme alone. */
    Outcome assessAnew(ProgrammeId programme, Situation situation) {
        return another.assess(programme, situation);
    }

    @Override
    public String toString() {
        return name + " on " + rules.day();
    }
}
