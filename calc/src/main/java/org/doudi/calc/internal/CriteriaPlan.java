package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Inquiry.Node;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Provision;

/** Every criterion of the rules in force on a day, compiled, with the places where they stand. */
public final class CriteriaPlan {

    private record Slot(Node node, int at, Unit unit) {}

    private final Plan plan;
    private final List<Slot> slots;
    private final List<Node> nodes;
    private final Map<String, Integer> roots;
    private final Map<String, Rungs> ladders;

    private CriteriaPlan(Plan plan, List<Slot> slots, Map<String, Integer> roots, Map<String, Rungs> ladders) {
        this.plan = plan;
        this.slots = List.copyOf(slots);
        this.nodes = slots.stream().map(Slot::node).toList();
        this.roots = roots;
        this.ladders = ladders;
    }

    /** Every criterion and every part of one. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Whether it asks a criterion of the household under that name. */
    public boolean asks(String rule) {
        return roots.containsKey(rule);
    }

    /** Whether it has a ladder of that name. */
    public boolean climbs(String rule) {
        return ladders.containsKey(rule);
    }

    /** Runs over a situation. */
    public Frame run(Situation situation) {
        return plan.run(situation);
    }

    /** What the node came to; of a criterion about a person, for each of the people. */
    public Set<Truth> answers(Frame frame, int node) {
        Slot slot = slots.get(node);
        long low = frame.low(slot.at());
        long high = frame.high(slot.at());
        if (slot.unit() != Unit.MEMBERS) {
            return EnumSet.of(Truth.of(low == 1, high == 1));
        }
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (int m = 0; m < frame.household().members().size(); m++) {
            answers.add(Truth.of((low >>> m & 1) != 0, (high >>> m & 1) != 0));
        }
        return answers;
    }

    /** Whether the criterion of a rule holds. */
    public Truth holds(Frame frame, String rule) {
        return CourseOutputs.truth(
                frame, Objects.requireNonNull(roots.get(rule), "only of a rule that asks the household"));
    }

    /** What a ladder gives: open as long as a rung before the first that holds is. */
    public Fact<Optional<Integer>> value(Frame frame, String rule) {
        Rungs rungs = Objects.requireNonNull(ladders.get(rule), "only of a ladder");
        return rungs.first(frame)
                .match(
                        first -> Fact.known(first.map(Ladder.Rung::value).or(rungs.ladder()::otherwise)),
                        why -> Fact.unknown());
    }

    /** Compiles criteria one after another. */
    static final class Collector {

        private final StepWords words;
        private final CriterionCompiler criteria;
        private final PlanBuilder plan;
        private final List<Slot> slots = new ArrayList<>();
        private final Map<String, Integer> roots = new LinkedHashMap<>();
        private final Map<String, Rungs> ladders = new LinkedHashMap<>();

        Collector(StepWords words, CriterionCompiler criteria, PlanBuilder plan) {
            this.words = words;
            this.criteria = criteria;
            this.plan = plan;
        }

        void add(InForce.Rule<? extends Provision> rule, String path, Criterion criterion) {
            int slot = compile(rule, path, criterion);
            if (criterion.scope() == Criterion.Scope.HOME) {
                roots.put(rule.provision().id(), slot);
            }
        }

        void add(InForce.Rule<? extends Provision> rule, String path, Ladder<Integer> ladder) {
            List<Integer> rungs = rungs(rule, path, ladder);
            ladders.put(rule.provision().id(), new Rungs(rungs, ladder));
        }

        /** One of several criteria of a rule: not what the rule as a whole comes down to. */
        void addPart(InForce.Rule<? extends Provision> rule, String path, Criterion criterion) {
            compile(rule, path, criterion);
        }

        /** The criteria of a ladder that gives something else than numbers. */
        void addParts(InForce.Rule<? extends Provision> rule, String path, Ladder<?> ladder) {
            rungs(rule, path, ladder);
        }

        private List<Integer> rungs(InForce.Rule<? extends Provision> rule, String path, Ladder<?> ladder) {
            List<Criterion> criteria = ladder.criteria();
            List<Integer> rungs = new ArrayList<>();
            for (int i = 0; i < criteria.size(); i++) {
                rungs.add(compile(rule, path + "/rungs/" + i + "/criterion", criteria.get(i)));
            }
            return rungs;
        }

        private int compile(InForce.Rule<? extends Provision> rule, String path, Criterion criterion) {
            int slot = words.within(rule, () -> criteria.compile(criterion));
            slots.add(new Slot(new Node(rule.provision().id(), path, criterion), slot, plan.unit(slot)));
            List<Criterion> parts = criterion.parts();
            for (int i = 0; i < parts.size(); i++) {
                compile(rule, path + "/" + i, parts.get(i));
            }
            return slot;
        }

        CriteriaPlan build(Plan whole) {
            return new CriteriaPlan(whole, slots, roots, ladders);
        }
    }
}
