package org.doudi.examples.benchmarks.desk;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Evidence;

/**
 * The county's approval as a state machine as its users write one: configured once, a machine for each case, a guard that asks
 * what the desk asks. It answers with the next state or with no reason.
 */
final class Machine {

    enum Stage {
        COUNTY,
        POST_COUNTY,
        NOT_ENROLLED,
        INDICATORS
    }

    enum Trigger {
        APPROVE,
        REFUSE,
        RETURN
    }

    /** What a case is, as far as the guard asks. */
    record Facts(
            long sequence,
            LocalDate last,
            Set<String> commands,
            Set<Role> approved,
            Set<Evidence> onRecord,
            Boolean qualifies) {}

    /** What somebody wants. */
    record Wish(String id, long after, Role role, boolean isRelative, LocalDate on) {}

    private static final Set<Evidence> NEEDED = Set.of(Evidence.INCOME_ACCOUNT, Evidence.INDICATORS);

    private final StateMachineConfig<Stage, Trigger> config = new StateMachineConfig<>();
    private Facts facts;
    private Wish wish;

    Machine(Facts facts, Wish wish) {
        this.facts = facts;
        this.wish = wish;
        config.configure(Stage.COUNTY)
                .permitIf(Trigger.APPROVE, Stage.POST_COUNTY, this::mayApprove)
                .permitIf(Trigger.REFUSE, Stage.NOT_ENROLLED, this::isCurrent)
                .permitIf(Trigger.RETURN, Stage.INDICATORS, this::isCurrent);
        config.configure(Stage.POST_COUNTY);
        config.configure(Stage.NOT_ENROLLED);
        config.configure(Stage.INDICATORS);
    }

    private boolean isCurrent() {
        return !facts.commands().contains(wish.id())
                && wish.after() == facts.sequence()
                && !wish.on().isBefore(facts.last())
                && wish.role() == Role.POVERTY_OFFICE
                && !wish.isRelative();
    }

    private boolean mayApprove() {
        return isCurrent()
                && !facts.approved().contains(wish.role())
                && facts.onRecord().containsAll(NEEDED)
                && facts.qualifies();
    }

    /** The stage after the approval; where it cannot be, the library throws. */
    Stage approve(Facts of, Wish by) {
        facts = of;
        wish = by;
        StateMachine<Stage, Trigger> machine = new StateMachine<>(Stage.COUNTY, config);
        machine.fire(Trigger.APPROVE);
        return machine.getState();
    }
}
