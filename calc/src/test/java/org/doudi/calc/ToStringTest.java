package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.ResidentId;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** No {@code toString} of anything that calc gives back shows an amount, an illness or an identity number. */
class ToStringTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final String NUMBER = "11010519491231002X";

    /** 1,234.57 less the line of 820: the sentinels cannot come from anywhere else. */
    private final Assessment entitled = Assessing.assess(Regimes.chongqing(), DAY, household("234.57"));

    private final Assessment notEntitled = Assessing.assess(Regimes.chongqing(), DAY, household("1234.57"));
    private final Assessment undetermined =
            Assessing.assess(Regimes.chongqing(), DAY, household("234.57").withAssets(Listing.unknown()));

    @Test
    void nothingPersonalIsShown() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Assessment assessment : List.of(entitled, notEntitled, undetermined)) {
            collect(assessment, all);
            collect(assessment.of(ProgrammeId.DIBAO), all);
            collect(assessment.derivation(ProgrammeId.DIBAO), all);
        }

        assertThat(all.keySet()).contains("Award", "Bounds", "Missing", "Reason", "Item", "Between", "Holds", "For");
        // An operation is the policy's: it names kinds that a rule asks about, nobody who is of one.
        all.values().removeIf(Operation.class::isInstance);
        all.forEach((type, value) -> assertThat(value.toString())
                .as(type)
                .doesNotContain("234.57", "585.43", "685.43", "23457", "58543", "68543")
                .doesNotContain(NUMBER, "1231002", "MAJOR_ILLNESS", "major illness", "大病", "GRADE_1", "Wang"));
    }

    @Test
    void noValueOfAStepIsShown() {
        Derivation derivation = entitled.derivation(ProgrammeId.DIBAO);

        assertThat(derivation.steps())
                .allSatisfy(step -> assertThat(step.value().toString())
                        .doesNotContainPattern("\\d")
                        .doesNotContain("YES", "NO,", "OPEN"));
    }

    /** The value itself, and every record that hangs on it, once for each type and content. */
    private static void collect(Object value, Map<String, Object> found) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, found));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(one, found));
        } else if (value.getClass().getName().startsWith("org.doudi.calc")) {
            String name = value.getClass().getSimpleName();
            found.put(found.containsKey(name) ? name + found.size() : name, value);
            if (value instanceof Record) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    collect(read(component, value), found);
                }
            }
        }
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Household household(String income) {
        return Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2)
                                .name("Wang")
                                .residentId(ResidentId.parse(NUMBER).getOrElseThrow(Problems::toException))
                                .disabled(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1)
                                .health(Fact.known(Health.MAJOR_ILLNESS))
                                .build())
                .incomes(Households.monthly(2, IncomeKind.OPERATING, income))
                .build();
    }
}
