package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.doudi.core.household.Household;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;

/** A new case that the arbitraries do not know would go untested. */
class ArbitrariesTest {

    private static final int SAMPLES = 400;

    @Example
    void policiesHoldEveryCaseOfEverything() {
        String everything = samples(Laws.policies())
                .flatMap(policy -> policy.edits().stream())
                .map(Edit::toString)
                .collect(Collectors.joining());

        assertThat(Stream.of(Edit.class, Provision.class, Criterion.class, Term.class, ParameterValue.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .map(kind -> kind.getSimpleName() + "["))
                .hasSizeGreaterThan(35)
                .allSatisfy(kind -> assertThat(everything).contains(kind));
    }

    @Example
    void policiesAndHouseholdsHoldEveryKeyOfTheirFormats() {
        String policies = samples(Laws.policies()).map(Formats.POLICY::write).collect(Collectors.joining());
        String households =
                samples(Families.households()).map(Formats.HOUSEHOLD::write).collect(Collectors.joining());
        String situations =
                samples(Families.situations()).map(Formats.SITUATION::write).collect(Collectors.joining());

        assertThat(SchemaFiles.keys(Formats.POLICY))
                .allSatisfy(key -> assertThat(policies).contains("\"" + key + "\":"));
        assertThat(SchemaFiles.keys(Formats.HOUSEHOLD))
                .allSatisfy(key -> assertThat(households).contains("\"" + key + "\":"));
        assertThat(SchemaFiles.keys(Formats.SITUATION))
                .allSatisfy(key -> assertThat(situations).contains("\"" + key + "\":"));
    }

    @Example
    void householdsAreOfSeveralPeople() {
        assertThat(samples(Families.households()).map(Household::members))
                .anySatisfy(members -> assertThat(members).hasSizeGreaterThan(2));
        assertThat(samples(Laws.policies()).map(Policy::edits))
                .anySatisfy(edits -> assertThat(edits).hasSizeGreaterThan(2));
    }

    private static <T> Stream<T> samples(Arbitrary<T> arbitrary) {
        var generator = arbitrary.generator(SAMPLES);
        Random random = new Random(20170601);
        return Stream.generate(() -> generator.next(random).value()).limit(SAMPLES);
    }
}
