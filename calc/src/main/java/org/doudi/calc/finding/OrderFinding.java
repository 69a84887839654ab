package org.doudi.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.finding.PriorityFinding.Rank;
import org.doudi.calc.internal.OrderOutputs;
import org.doudi.calc.internal.OrderOutputs.Ranked;
import org.doudi.calc.internal.PerHead;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.run.Frame;

/** What places a household among others in a programme where there is not enough for all. */
public final class OrderFinding {

    private final OrderOutputs outputs;
    private final Plan plan;
    private final Frame frame;
    private final Function<List<Step>, Derivation> explained;

    OrderFinding(OrderOutputs outputs, Plan plan, Frame frame, Function<List<Step>, Derivation> explained) {
        this.outputs = outputs;
        this.plan = plan;
        this.frame = frame;
        this.explained = explained;
    }

    /** With which rank it comes, for every rule on that. */
    public List<PriorityFinding> priorities() {
        return outputs.ranked().stream().map(this::priority).toList();
    }

    private PriorityFinding priority(Ranked ranked) {
        return new PriorityFinding(
                ranked.steps().rule(),
                ranked.steps().title(),
                ranked.steps().cited(),
                ranked.precedence(),
                ranked.possible(frame).stream()
                        .map(rung -> new Rank(
                                rung.map(one -> one.title()).orElse(ReviewReader.ALL_OTHERS), ranked.rank(rung)))
                        .toList());
    }

    /** Why the rank is what it is: how each rung came out that was asked, from the first to the one that holds. */
    public List<Derivation> derivations() {
        List<Derivation> derivations = new ArrayList<>();
        for (Ranked ranked : outputs.ranked()) {
            for (int slot : ranked.steps().rungs().asked(frame)) {
                derivations.add(explained.apply(plan.explain(frame, slot)));
            }
        }
        return derivations;
    }

    /**
     * Its income for each member. Absent where the order does not look at it: where a rule on who goes first does not, or where
     * there is neither such a rule nor a quota.
     */
    public Optional<IncomePerHead> incomePerHead() {
        return outputs.income().map(this::read);
    }

    private IncomePerHead read(PerHead income) {
        StepValue.Between value = income.value(plan, frame);
        return new IncomePerHead(
                value.low(), value.high(), value.isUnlimited(), explained.apply(income.explain(plan, frame)));
    }

    /** The unknown facts on which its place depends; none if rank and income are known. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>(missingForRank());
        outputs.income()
                .filter(income -> !income.value(plan, frame).isExact())
                .ifPresent(income -> missing.addAll(income.missing(plan, frame)));
        return missing.stream().distinct().toList();
    }

    /** The unknown facts on which its rank depends; none if it is known. */
    public List<Missing> missingForRank() {
        return plan.missing(
                frame, outputs.openRanks(frame).stream().mapToInt(slot -> slot).toArray());
    }

    /** Says nothing of what was found: it is personal. */
    @Override
    public String toString() {
        return "OrderFinding";
    }
}
