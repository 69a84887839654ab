package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doudi.core.household.Relation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Administration.Severity;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.junit.jupiter.api.Test;

/** The rules of quality of FACTS 6.5, as far as households here can be asked. */
class RegistryQualityTest {

    private static final Rules RULES =
            Regime.of(Packs.NATIONAL_2021, Packs.REGISTRY_QUALITY).get().on(LocalDate.of(2022, 6, 1));

    private static final List<Administration.Consistency> QUALITY = Found.all(RULES, Administration.Consistency.class);

    @Test
    void whatIsMissingIsAskedOfTheAgesThatHaveToHaveIt() {
        assertThat(QUALITY.stream().filter(rule -> rule.sought() == Sought.GAP).map(rule -> rule.id()))
                .containsExactly(
                        "quality.labour-missing",
                        "quality.school-missing",
                        "quality.health-missing",
                        "quality.education-missing");
        assertThat(rule("quality.labour-missing").applies()).isEqualTo(new Criterion.Age(16, 66));
        assertThat(rule("quality.school-missing").applies()).isEqualTo(new Criterion.Age(6, 24));
    }

    /** Whatever is entered is an answer: all values of the list are expected, and only silence is told. */
    @Test
    void anyValueFillsAGap() {
        Map.of(
                        "quality.labour-missing", PersonAttribute.LABOUR,
                        "quality.school-missing", PersonAttribute.SCHOOLING,
                        "quality.health-missing", PersonAttribute.HEALTH,
                        "quality.education-missing", PersonAttribute.EDUCATION)
                .forEach((id, attribute) -> {
                    Criterion.Has expected = (Criterion.Has) rule(id).expects();
                    assertThat(expected.attribute()).isEqualTo(attribute);
                    assertThat(expected.values())
                            .containsExactlyInAnyOrderElementsOf(attribute.options().stream()
                                    .map(option -> option.name())
                                    .toList());
                });
    }

    @Test
    void whatIsWrongIsAnErrorAndWhatIsOddAWarning() {
        assertThat(QUALITY).hasSize(22);
        assertThat(QUALITY.stream()
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(rule -> rule.id()))
                .containsExactly(
                        "quality.labour-half",
                        "quality.away-without-wage",
                        "quality.senior-too-young",
                        "quality.income-none",
                        "quality.income-high",
                        "quality.illness-all-healthy",
                        "quality.schooling-no-student");
    }

    @Test
    void schoolsHaveAges() {
        assertThat(rule("quality.senior-too-young").expects()).isEqualTo(Criterion.agedAtLeast(15));
        assertThat(rule("quality.primary-too-old").expects()).isEqualTo(Criterion.agedBelow(20));
    }

    /** Every relation that tells the sex is in one of the two rules; the others are of either. */
    @Test
    void relationsThatTellTheSexAreAllAsked() {
        Set<String> asked = new TreeSet<>();
        for (String id : List.of("quality.male-relation", "quality.female-relation")) {
            asked.addAll(((Criterion.Has) rule(id).applies()).values());
        }
        Set<String> others = Arrays.stream(Relation.values())
                .map(Relation::name)
                .filter(relation -> !asked.contains(relation))
                .collect(Collectors.toSet());
        assertThat(others).containsExactlyInAnyOrder("HEAD", "SPOUSE", "SIBLING", "OTHER");
    }

    @Test
    void netIncomeLiesBetweenNothingAnd100000() {
        assertThat(RULES.value("quality.income.least").orElseThrow().value()).isEqualTo(yearly(0));
        assertThat(RULES.value("quality.income.most").orElseThrow().value()).isEqualTo(yearly(100_000));
    }

    /** Public code is no official text. */
    @Test
    void nothingOfItIsBetterAttestedThanCodeIs() {
        assertThat(Packs.REGISTRY_QUALITY.edits())
                .allSatisfy(edit -> assertThat(edit.basis().grade()).isEqualTo(Grade.C));
        assertThat(QUALITY).allSatisfy(rule -> assertThat(rule.title().en()).isNotBlank());
    }

    /** It adds rules that no programme can reach, and a standing; what the nation says of dibao stays as it is. */
    @Test
    void touchesNothingOfDibao() {
        assertThat(RULES.provisions().stream().filter(found -> found.layer().equals(Packs.NATIONAL_2021)))
                .hasSameSizeAs(Regime.of(Packs.NATIONAL_2021)
                        .get()
                        .on(LocalDate.of(2022, 6, 1))
                        .provisions());
    }

    private static Administration.Consistency rule(String id) {
        return (Administration.Consistency) Found.provision(RULES, id);
    }

    private static ParameterValue yearly(int yuan) {
        return ParameterValue.of(Amount.yearly(Money.ofYuan(yuan)));
    }
}
