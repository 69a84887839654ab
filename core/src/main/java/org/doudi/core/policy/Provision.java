package org.doudi.core.policy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.text.Text;

/**
 * One rule of a policy, with a name by which layers can replace or remove it. Ids are unique in a regime.
 *
 * <p>Every provision has a title in two languages and a basis: what it rests on and how it was read. What counts as income is
 * in {@link IncomeRule}, what steers a programme in {@link Steering}, who runs it in {@link Administration}; what a policy says
 * of itself is in {@link Promise}, what a programme pays beside gap and supplements in {@link Benefit}, how lines move in
 * {@link StandardRule}, how a programme comes to its decisions in {@link Procedure}.
 */
public sealed interface Provision
        permits Provision.Parameter,
                Provision.Programme,
                Provision.Unit,
                Provision.Condition,
                Provision.Question,
                Provision.Gap,
                Provision.SupplementGroup,
                Provision.Supplement,
                IncomeRule,
                Steering,
                Linkage,
                Administration,
                Promise,
                Benefit,
                StandardRule,
                Procedure {

    /**
     * A value that the policy names and that it or a later layer binds: a line, a supplement, a rounding. Open as long as no
     * layer binds it; assessing a programme that can reach an open parameter is refused.
     *
     * @param id the provision's name
     * @param title its title
     * @param type what kind of value it takes
     * @param basis what it rests on
     */
    record Parameter(String id, Text title, ParameterType type, Basis basis) implements Provision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parameter(this);
        }
    }

    /**
     * One kind of help. Its conditions and benefits are provisions of their own that name it.
     *
     * @param id the provision's name
     * @param title its title
     * @param basis what it rests on
     */
    record Programme(String id, Text title, Basis basis) implements Provision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.programme(this);
        }
    }

    /**
     * Which of the people listed belong to the assistance unit (共同生活的家庭成员): whose income counts and by whose number
     * the line is multiplied.
     *
     * @param id the provision's name
     * @param title its title
     * @param who a criterion on a person
     * @param basis what it rests on
     */
    record Unit(String id, Text title, Criterion who, Basis basis) implements Provision {
        /** Refuses a criterion of the other scope. */
        public Unit {
            who.requireScope(Criterion.Scope.PERSON);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unit(this);
        }
    }

    /**
     * A condition of a programme: who is admitted, who is not, who leaves and who may stay. A household is admitted when every
     * admitting condition holds and no excluding one does.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param effect what meeting it does
     * @param exception of a rule that has exceptions, the id of the question whether this is one; absent otherwise
     * @param criterion a criterion on the household
     * @param basis what it rests on
     */
    record Condition(
            String id,
            Text title,
            String programme,
            Effect effect,
            Optional<String> exception,
            Criterion criterion,
            Basis basis)
            implements Provision {
        /** Refuses a criterion of the other scope; an exception is named where there can be one, and only there. */
        public Condition {
            criterion.requireScope(Criterion.Scope.HOME);
            Problems.require(
                    exception.isPresent() == (effect == Effect.EXCLUDES_AS_A_RULE),
                    "condition.exception",
                    "exception",
                    exception.orElse(""),
                    Text.of(
                            "原则性排除须指明可作例外的认定问题，其他条件不得指明",
                            "the question that decides on an exception where the effect is as a rule, and none elsewhere"));
        }

        /** A condition without exceptions. */
        public Condition(String id, Text title, String programme, Effect effect, Criterion criterion, Basis basis) {
            this(id, title, programme, effect, Optional.empty(), criterion, basis);
        }

        /** What has to hold for the condition to do what it does: of a rule with exceptions, that this is none. */
        public Criterion whole() {
            return exception
                    .map(question -> Criterion.all(criterion, Criterion.not(History.stated(question))))
                    .orElse(criterion);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.condition(this);
        }
    }

    /**
     * A question that the text leaves to people (认定问题): "clearly", "well able", "stably", "in principle". The answer is a
     * {@link org.doudi.core.household.Statement} with an author and a reason; until there is one, what depends on it is open.
     *
     * @param id the provision's name
     * @param title the question
     * @param about whether it is asked of the household or of each member
     * @param statedBy who may answer it
     * @param holdsMonths for how many months an answer holds, 0 for as long as there is no later one
     * @param unanswered what it comes to as long as there is no answer that holds
     * @param basis what it rests on
     */
    record Question(
            String id,
            Text title,
            Criterion.Scope about,
            Set<Role> statedBy,
            int holdsMonths,
            Silence unanswered,
            Basis basis)
            implements Provision {
        /** Takes a copy; refuses a question that nobody may answer, and answers that hold for less than no time. */
        public Question {
            statedBy = Sets.some(statedBy, "statedBy");
            Problems.require(
                    holdsMonths >= 0 && holdsMonths <= History.MAX_MONTHS,
                    "months.bound",
                    "holdsMonths",
                    String.valueOf(holdsMonths),
                    Text.of("0 至 " + History.MAX_MONTHS + " 个月", "0 to " + History.MAX_MONTHS + " months"));
        }

        /** A question about the household that is open until it is answered. */
        public Question(String id, Text title, Set<Role> statedBy, int holdsMonths, Basis basis) {
            this(id, title, Criterion.Scope.HOME, statedBy, holdsMonths, Silence.OPEN, basis);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.question(this);
        }
    }

    /**
     * The benefit that fills the gap (补差): line × members less the countable income, each for a month, rounded once as a
     * household total. What other programmes pay that come first is taken off: nothing is filled twice.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param line the id of the parameter that is the line
     * @param rounding the id of the parameter that says how to round
     * @param after the ids of the programmes that come first, at most {@value #MAX_AFTER}; what the household is entitled to
     *     under them is taken off
     * @param basis what it rests on
     */
    record Gap(String id, Text title, String programme, String line, String rounding, Set<String> after, Basis basis)
            implements Provision {
        /** The most programmes that come first. */
        public static final int MAX_AFTER = 50;

        /** Takes a copy; refuses a gap that would come after itself or after too many. */
        public Gap {
            after = Set.copyOf(after);
            Problems.require(
                    after.size() <= MAX_AFTER,
                    "gap.after",
                    "after",
                    String.valueOf(after.size()),
                    Text.of("至多 " + MAX_AFTER + " 个项目", "at most " + MAX_AFTER + " programmes"));
            Problems.require(
                    !after.contains(programme),
                    "gap.after",
                    "after",
                    programme,
                    Text.of("其他项目", "other programmes than its own"));
        }

        /** A gap that nothing else fills first. */
        public Gap(String id, Text title, String programme, String line, String rounding, Basis basis) {
            this(id, title, programme, line, rounding, Set.of(), basis);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gap(this);
        }
    }

    /**
     * Supplements that exclude each other (不重复享受): a member gets the highest of the group. Groups add up.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param basis what it rests on
     */
    record SupplementGroup(String id, Text title, String programme, Basis basis) implements Provision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supplementGroup(this);
        }
    }

    /**
     * A categorical supplement (分类重点救助金) for each member who meets the criterion.
     *
     * @param id the provision's name
     * @param title its title
     * @param group the id of the group in which only the highest counts
     * @param who a criterion on a person
     * @param amount the id of the parameter that says how much
     * @param basis what it rests on
     */
    record Supplement(String id, Text title, String group, Criterion who, String amount, Basis basis)
            implements Provision {
        /** Refuses a criterion of the other scope. */
        public Supplement {
            who.requireScope(Criterion.Scope.PERSON);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supplement(this);
        }
    }

    /** What a question comes to that nobody has answered. */
    enum Silence {
        /** It is open: nothing is guessed. */
        OPEN(Text.of("待定", "open")),
        /** It is no: what takes something from somebody has to be found, on the record and with a reason (未认定即不适用). */
        NO(Text.of("否", "no"));

        private final Text label;

        Silence(Text label) {
            this.label = label;
        }

        /** What it comes to, in words. */
        public Text label() {
            return label;
        }
    }

    /** What meeting a condition does. */
    enum Effect {
        /** Without it nobody is admitted. */
        ADMITS(Text.of("须满足", "without it nobody is admitted")),
        /** With it nobody is admitted. */
        EXCLUDES(Text.of("不得满足", "with it nobody is admitted")),
        /** With it nobody is admitted, unless a reasoned exception is on the record (原则上不). */
        EXCLUDES_AS_A_RULE(Text.of("原则上不得满足", "with it nobody is admitted, unless an exception is on the record")),
        /** Somebody enrolled who meets it leaves. */
        EXITS(Text.of("满足即退出", "somebody enrolled who meets it leaves")),
        /** Somebody enrolled who meets it stays, whatever would make them leave. */
        PROTECTS(Text.of("满足即不退出", "somebody enrolled who meets it stays"));

        private final Text label;

        /** Whether it bears on who is admitted, rather than on who stays. */
        public boolean decidesAdmission() {
            return this == ADMITS || this == EXCLUDES || this == EXCLUDES_AS_A_RULE;
        }

        Effect(Text label) {
            this.label = label;
        }

        /** What it does, in words. */
        public Text label() {
            return label;
        }
    }

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** Parameter. */
        R parameter(Parameter provision);

        /** Programme. */
        R programme(Programme provision);

        /** Unit. */
        R unit(Unit provision);

        /** IncomeConcept. */
        R incomeConcept(IncomeRule.IncomeConcept provision);

        /** Disregard. */
        R disregard(IncomeRule.Disregard provision);

        /** EarningsDeduction. */
        R earningsDeduction(IncomeRule.EarningsDeduction provision);

        /** SpendingDeduction. */
        R spendingDeduction(IncomeRule.SpendingDeduction provision);

        /** Condition. */
        R condition(Condition provision);

        /** Gap. */
        R gap(Gap provision);

        /** SupplementGroup. */
        R supplementGroup(SupplementGroup provision);

        /** Supplement. */
        R supplement(Supplement provision);

        /** Question. */
        R question(Question provision);

        /** Priority. */
        R priority(Steering.Priority provision);

        /** Review. */
        R review(Steering.Review provision);

        /** Quota. */
        R quota(Steering.Quota provision);

        /** Measure. */
        R measure(Steering.Measure provision);

        /** Authority. */
        R authority(Administration.Authority provision);

        /** Start. */
        R start(Administration.Start provision);

        /** RecordKept. */
        R recordKept(Administration.RecordKept provision);

        /** Consistency. */
        R consistency(Administration.Consistency provision);

        /** Placement. */
        R placement(Linkage.Placement provision);

        /** CrossEligibility. */
        R crossEligibility(Linkage.CrossEligibility provision);

        /** Target. */
        R target(Promise.Target provision);

        /** Timetable. */
        R timetable(Promise.Timetable provision);

        /** Exemption. */
        R exemption(Promise.Exemption provision);

        /** ImputedSupport. */
        R imputedSupport(IncomeRule.ImputedSupport provision);

        /** Tiers. */
        R tiers(Benefit.Tiers provision);

        /** Flat. */
        R flat(Benefit.Flat provision);

        /** CostShare. */
        R costShare(Benefit.CostShare provision);

        /** Forfeit. */
        R forfeit(Benefit.Forfeit provision);

        /** Gradual. */
        R gradual(Benefit.Gradual provision);

        /** WhileProtected. */
        R whileProtected(Benefit.WhileProtected provision);

        /** Indexation. */
        R indexation(StandardRule.Indexation provision);

        /** PriceLink. */
        R priceLink(StandardRule.PriceLink provision);

        /** Procedure. */
        R procedure(Procedure provision);
    }

    /** The provision's name, unique in a regime, for example {@code dibao.rural}. */
    String id();

    /** What it is called. */
    Text title();

    /** What it rests on. */
    Basis basis();

    /** One function for each case. */
    <R> R match(Cases<R> cases);

    /** The ids of the other rules that it names: parameters, programmes, groups, questions; in the order of the rule. */
    default Set<String> named() {
        return Reference.of(this).stream().map(Reference::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the rule says, in words; other rules are called by the title that the function gives for their id. */
    default Text describe(Function<String, Text> titleOf) {
        return match(new ProvisionWords(titleOf));
    }
}
