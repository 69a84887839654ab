package org.doudi.core.policy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * A condition of a policy, as data: a small closed algebra over two scopes, the household and one person. There are no
 * scripts in it, so a few interpreters know every case at compile time. What asks about the past is in {@link History}.
 *
 * <p>{@link All}, {@link Any} and {@link Not} take criteria of one scope; {@link SomeMember} asks a person's criterion of
 * the household.
 */
public sealed interface Criterion
        permits Criterion.All,
                Criterion.Any,
                Criterion.Not,
                Criterion.Compare,
                Criterion.RegisteredIn,
                Criterion.Owns,
                Criterion.SomeMember,
                Criterion.Age,
                Criterion.Has,
                Criterion.HasKin,
                Criterion.Earns,
                Criterion.During,
                Criterion.SwitchedOn,
                History {

    /** Whom a criterion asks about. */
    enum Scope {
        /** The household. */
        HOME(Text.of("家庭", "the household")),
        /** One person. */
        PERSON(Text.of("个人", "a person"));

        private final Text label;

        Scope(Text label) {
            this.label = label;
        }

        /** Whom, in words. */
        public Text label() {
            return label;
        }
    }

    /** Every one of them holds. */
    record All(List<Criterion> of) implements Criterion {
        /** Takes a copy; refuses an empty list and mixed scopes. */
        public All {
            of = oneScope(of);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** At least one of them holds. */
    record Any(List<Criterion> of) implements Criterion {
        /** Takes a copy; refuses an empty list and mixed scopes. */
        public Any {
            of = oneScope(of);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** It does not hold. */
    record Not(Criterion of) implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** One total of the household compared with another of the same dimension. */
    record Compare(Term left, Comparison comparison, Term right) implements Criterion {
        /** Refuses to compare money with things. */
        public Compare {
            Terms.requireComparable(left, right);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.compare(this);
        }
    }

    /** The household is registered in that settlement, in the area whose code begins so. */
    record RegisteredIn(String area, Set<Settlement> settlements) implements Criterion {
        private static final Pattern AREA = Pattern.compile("\\d{0,6}");

        /** Takes a copy; refuses an empty set and what is no area code. */
        public RegisteredIn {
            settlements = Sets.some(settlements, "settlements");
            Problems.require(
                    AREA.matcher(area).matches(),
                    "area.format",
                    "area",
                    area.length() + " characters",
                    Text.of("空，或行政区划代码的前几位", "the first digits of an area code, or none"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.registeredIn(this);
        }
    }

    /** The household owns something of these kinds. */
    record Owns(Set<AssetKind> kinds) implements Criterion {
        /** Takes a copy; refuses an empty set. */
        public Owns {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.owns(this);
        }
    }

    /** Somebody of the assistance unit meets the criterion. */
    record SomeMember(Criterion who) implements Criterion {
        /** Refuses a criterion that asks about the household. */
        public SomeMember {
            who.requireScope(Scope.PERSON);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.someMember(this);
        }
    }

    /**
     * The person has completed {@code fromYears} and not yet {@code belowYears} years of age (周岁).
     *
     * <p>Years are completed on the birthday; of somebody born on 29 February, in other years, on 28 February: a period
     * that has no corresponding day ends with the month (reading).
     */
    record Age(int fromYears, int belowYears) implements Criterion {
        /** Stands for no upper bound. */
        public static final int NO_BOUND = 200;

        /** Refuses an empty span of years. */
        public Age {
            Problems.require(
                    fromYears >= 0 && belowYears > fromYears && belowYears <= NO_BOUND,
                    "age.bound",
                    "",
                    fromYears + " to " + belowYears,
                    Text.of("0 至 " + NO_BOUND + " 岁之间的区间", "a span of years between 0 and " + NO_BOUND));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.age(this);
        }
    }

    /** A coded fact about the person is one of these values. */
    record Has(PersonAttribute attribute, Set<String> values) implements Criterion {
        /** Takes a copy; refuses an empty set and values that the attribute does not have. */
        public Has {
            values = Sets.some(values, "values");
            values.forEach(attribute::requireOption);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.has(this);
        }
    }

    /**
     * The person has at least {@code from} and fewer than {@code below} kin of this description, in the household or outside
     * it (亲属). Who of the household is a child or a parent of whom follows from their relations to the head.
     *
     * @param relations what they are to the person
     * @param sexes their sex; both stand for either
     * @param grades the grades of disability that they have; all stand for any and none
     * @param from the least number
     * @param below a number that is too many
     */
    record HasKin(Set<KinRelation> relations, Set<Sex> sexes, Set<DisabilityGrade> grades, int from, int below)
            implements Criterion {
        /** Stands for no upper bound. */
        public static final int NO_BOUND = 1_000;

        /** Takes copies; refuses empty sets and an empty span. */
        public HasKin {
            relations = Sets.some(relations, "relations");
            sexes = Sets.some(sexes, "sexes");
            grades = Sets.some(grades, "grades");
            Problems.require(
                    from >= 0 && below > from && below <= NO_BOUND,
                    "kin.bound",
                    "",
                    from + " to " + below,
                    Text.of("0 至 " + NO_BOUND + " 之间的区间", "a span between 0 and " + NO_BOUND));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hasKin(this);
        }
    }

    /** The person has income of these kinds, of whatever amount above zero. */
    record Earns(Set<IncomeKind> kinds) implements Criterion {
        /** Takes a copy; refuses an empty set. */
        public Earns {
            kinds = Sets.some(kinds, "kinds");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.earns(this);
        }
    }

    /** The day of the assessment lies within these days. */
    record During(Window days) implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.during(this);
        }
    }

    /** A parameter that turns a rule on or off is bound to on. */
    record SwitchedOn(String parameter) implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.switchedOn(this);
        }
    }

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** Every one. */
        R all(All criterion);

        /** At least one. */
        R any(Any criterion);

        /** Not. */
        R not(Not criterion);

        /** Two totals. */
        R compare(Compare criterion);

        /** Registration. */
        R registeredIn(RegisteredIn criterion);

        /** Ownership. */
        R owns(Owns criterion);

        /** Some member. */
        R someMember(SomeMember criterion);

        /** Age. */
        R age(Age criterion);

        /** A coded fact. */
        R has(Has criterion);

        /** Kin. */
        R hasKin(HasKin criterion);

        /** Income. */
        R earns(Earns criterion);

        /** Some days. */
        R during(During criterion);

        /** A switch. */
        R switchedOn(SwitchedOn criterion);

        /** Enrolment. */
        R enrolled(History.Enrolled criterion);

        /** Earlier measurements. */
        R steady(History.Steady criterion);

        /** A shock. */
        R struck(History.Struck criterion);

        /** A judgement. */
        R stated(History.Stated criterion);

        /** A judgement of a person. */
        R statedOf(History.StatedOf criterion);
    }

    /** One function for each case. */
    <R> R match(Cases<R> cases);

    /** The criteria that it is made of, in their order; none if it is one question. */
    default List<Criterion> parts() {
        return match(CriterionParts.INSTANCE);
    }

    /** Whom the criterion asks about. */
    default Scope scope() {
        return match(CriterionScope.INSTANCE);
    }

    /**
     * Refuses a criterion that asks about somebody else.
     *
     * @throws org.doudi.core.problem.ProblemsException if its scope is the other one
     */
    default void requireScope(Scope wanted) {
        Problems.require(
                scope() == wanted,
                "criterion.scope",
                "",
                scope().name(),
                wanted == Scope.PERSON
                        ? Text.of("对个人的条件", "a criterion about a person")
                        : Text.of("对家庭的条件", "a criterion about the household"));
    }

    /** The criterion in words; parameters are called by the title that the function gives for their id. */
    default Text describe(Function<String, Text> parameterTitle) {
        return match(new CriterionWords(parameterTitle));
    }

    /** Every one of them holds. */
    static Criterion all(Criterion... of) {
        return new All(List.of(of));
    }

    /** At least one of them holds. */
    static Criterion any(Criterion... of) {
        return new Any(List.of(of));
    }

    /** It does not hold. */
    static Criterion not(Criterion of) {
        return new Not(of);
    }

    /** One total compared with another. */
    static Criterion compare(Term left, Comparison comparison, Term right) {
        return new Compare(left, comparison, right);
    }

    /** The countable income is below the line for all its people: strictly, as totals. */
    static Criterion incomeBelow(String line) {
        return compare(Term.countableIncome(), Comparison.BELOW, Term.perMember(line));
    }

    /** Registered in the countryside of the area whose code begins so. */
    static Criterion ruralIn(String area) {
        return new RegisteredIn(area, Set.of(Settlement.RURAL));
    }

    /** The household owns something of these kinds. */
    static Criterion owns(AssetKind... kinds) {
        return new Owns(Set.of(kinds));
    }

    /** Somebody of the assistance unit meets it. */
    static Criterion someMember(Criterion who) {
        return new SomeMember(who);
    }

    /** At least so many years old. */
    static Criterion agedAtLeast(int years) {
        return new Age(years, Age.NO_BOUND);
    }

    /** Younger than so many years. */
    static Criterion agedBelow(int years) {
        return new Age(0, years);
    }

    /** Disabled, of one of these grades. */
    static Criterion disabled(DisabilityGrade... grades) {
        return has(PersonAttribute.DISABILITY_GRADE, grades);
    }

    /** In that state of health. */
    static Criterion health(Health... values) {
        return has(PersonAttribute.HEALTH, values);
    }

    /** Attending one of these schools. */
    static Criterion schooling(Schooling... values) {
        return has(PersonAttribute.SCHOOLING, values);
    }

    /** Living so. */
    static Criterion residence(Residence... values) {
        return has(PersonAttribute.RESIDENCE, values);
    }

    /** At least so many kin of these relations. */
    static Criterion hasKin(int atLeast, KinRelation... relations) {
        return new HasKin(
                Set.of(relations), Set.of(Sex.values()), Set.of(DisabilityGrade.values()), atLeast, HasKin.NO_BOUND);
    }

    /** The person has income of these kinds. */
    static Criterion earns(IncomeKind... kinds) {
        return new Earns(Set.of(kinds));
    }

    /** The day lies within these days. */
    static Criterion during(Window days) {
        return new During(days);
    }

    /** A coded fact is one of these values. */
    static Criterion has(PersonAttribute attribute, Coded... values) {
        return new Has(attribute, Stream.of(values).map(Coded::name).collect(Collectors.toSet()));
    }

    private static List<Criterion> oneScope(List<Criterion> of) {
        Problems.require(
                !of.isEmpty() && of.stream().map(Criterion::scope).distinct().count() == 1,
                "criterion.mixed",
                "",
                of.size() + " criteria",
                Text.of("至少一项，且同为对家庭或对个人的条件", "at least one, all about the household or all about a person"));
        return List.copyOf(of);
    }
}
