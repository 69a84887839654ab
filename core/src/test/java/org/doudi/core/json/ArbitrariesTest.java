package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Term;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/** A new case that the arbitraries do not know would go untested. */
class ArbitrariesTest {

    private static final int SAMPLES = 2_000;

    /** What a key that is not there stands for. */
    private static final Set<Enum<?>> ABSENT =
            Set.of(Steering.Measure.Weight.ORDINARY, Criterion.Scope.HOME, Provision.Silence.OPEN);

    private static final List<Policy> POLICIES = samples(Laws.policies()).toList();

    private static final String WRITTEN =
            POLICIES.stream().map(Formats.POLICY::write).collect(Collectors.joining());

    @Example
    void policiesHoldEveryCaseOfEverything() {
        String everything = POLICIES.stream()
                .flatMap(policy -> policy.edits().stream())
                .map(Edit::toString)
                .collect(Collectors.joining());

        assertThat(Stream.of(
                                Edit.class,
                                Provision.class,
                                Criterion.class,
                                Term.class,
                                ParameterValue.class,
                                Promise.Aim.class,
                                StandardRule.Formula.class,
                                Work.class)
                        .flatMap(ArbitrariesTest::cases)
                        .map(kind -> kind.getSimpleName() + "["))
                .hasSizeGreaterThan(93)
                .filteredOn(kind -> !everything.contains(kind))
                .isEmpty();
    }

    /** A constant that no arbitrary chooses would go untested as well. */
    @Example
    void policiesHoldEveryConstantOfWhatSteersThem() {
        assertThat(Stream.of(
                                Provision.Effect.class,
                                Steering.Precedence.class,
                                Steering.Population.class,
                                Steering.Scale.class,
                                Steering.Misfit.class,
                                Steering.Measure.Kind.class,
                                Steering.Measure.Weight.class,
                                Administration.FirstMonth.class,
                                Administration.Form.class,
                                Administration.Duty.class,
                                Administration.Sought.class,
                                Administration.Severity.class,
                                Promise.Law.class,
                                Benefit.Pays.class,
                                StandardRule.Index.class,
                                Criterion.Scope.class,
                                Provision.Silence.class,
                                ParameterType.class,
                                Occasion.class,
                                Clock.Unit.class,
                                Evidence.class,
                                Formality.class,
                                Item.class,
                                Place.class,
                                Result.class,
                                Way.class,
                                Addressee.class,
                                Matter.class,
                                Role.class,
                                ShockKind.class)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .filter(constant -> !ABSENT.contains(constant)))
                .filteredOn(constant -> !WRITTEN.contains("\"" + constant.name() + "\""))
                .isEmpty();
    }

    @Example
    void policiesAndHouseholdsHoldEveryKeyOfTheirFormats() {
        String households =
                samples(Families.households()).map(Formats.HOUSEHOLD::write).collect(Collectors.joining());
        String situations =
                samples(Families.situations()).map(Formats.SITUATION::write).collect(Collectors.joining());

        assertThat(SchemaFiles.keys(Formats.POLICY))
                .filteredOn(key -> !WRITTEN.contains("\"" + key + "\":"))
                .isEmpty();
        assertThat(SchemaFiles.keys(Formats.HOUSEHOLD))
                .filteredOn(key -> !households.contains("\"" + key + "\":"))
                .isEmpty();
        assertThat(SchemaFiles.keys(Formats.SITUATION))
                .filteredOn(key -> !situations.contains("\"" + key + "\":"))
                .isEmpty();
        String entries = samples(RegisterEntries.entries())
                .map(Formats.REGISTER_ENTRY::write)
                .collect(Collectors.joining());
        assertThat(SchemaFiles.keys(Formats.REGISTER_ENTRY))
                .filteredOn(key -> !entries.contains("\"" + key + "\":"))
                .isEmpty();
    }

    @Example
    void householdsAreOfSeveralPeople() {
        assertThat(samples(Families.households()).map(Household::members))
                .anySatisfy(members -> assertThat(members).hasSizeGreaterThan(2));
        assertThat(POLICIES.stream().map(Policy::edits))
                .anySatisfy(edits -> assertThat(edits).hasSizeGreaterThan(2));
    }

    /** Those of one stage that is the end would hold nothing to follow. */
    @Example
    void proceduresAreOfSeveralStagesAndClocks() {
        List<Procedure> procedures = POLICIES.stream()
                .flatMap(policy -> policy.edits().stream())
                .flatMap(edit -> edit instanceof Edit.Add add ? Stream.of(add.provision()) : Stream.empty())
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast)
                .toList();

        assertThat(procedures)
                .anySatisfy(one -> assertThat(one.stages()).hasSizeGreaterThan(4))
                .anySatisfy(one -> assertThat(one.clocks()).hasSizeGreaterThan(1))
                .anySatisfy(one -> assertThat(one.clocks()).isEmpty());
    }

    private static <T> Stream<T> samples(Arbitrary<T> arbitrary) {
        var generator = arbitrary.generator(SAMPLES);
        Random random = new Random(20170601);
        return Stream.generate(() -> generator.next(random).value()).limit(SAMPLES);
    }

    /** The cases of a family; what is itself a family of cases is none. */
    private static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ArbitrariesTest::cases)
                : Stream.of(family);
    }
}
