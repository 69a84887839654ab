package org.doudi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.Term;
import org.doudi.core.procedure.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON names its cases in a list, which compiles without the newest: each has to be there all the same. */
class EveryCaseHasAShapeTest {

    private static final String JSON = "org.doudi.core.internal.json.";

    private static final Set<Class<?>> DESCRIBED = described();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Criterion.class,
                Term.class,
                Provision.class,
                Edit.class,
                ParameterValue.class,
                Promise.Aim.class,
                StandardRule.Formula.class,
                Work.class
            })
    void everyCaseIsDescribed(Class<?> family) {
        assertThat(cases(family))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(DESCRIBED).contains(one));
    }

    @Test
    void familiesWithinFamiliesAreLookedInto() {
        assertThat(cases(Provision.class).toList())
                .contains(Promise.Target.class)
                .doesNotContain(Promise.class);
    }

    private static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EveryCaseHasAShapeTest::cases)
                : Stream.of(family);
    }

    /** What the descriptions in code hold; they are nobody's business but theirs, hence by reflection. */
    private static Set<Class<?>> described() {
        Set<Class<?>> types = new HashSet<>();
        for (String shapes : List.of(
                "CriterionShapes",
                "EditShapes",
                "ProvisionShapes",
                "PromiseShapes",
                "SteeringShapes",
                "StandardShapes",
                "WorkShapes")) {
            try {
                Class<?> oneOf = Class.forName(JSON + "OneOf");
                for (Field field : Class.forName(JSON + shapes).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())
                            && oneOf.isInstance(open(field).get(null))) {
                        Map<?, ?> cases = (Map<?, ?>)
                                open(oneOf.getDeclaredField("cases")).get(field.get(null));
                        for (Object one : cases.values()) {
                            types.add(type(one));
                        }
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    private static Class<?> type(Object oneCase) throws ReflectiveOperationException {
        for (RecordComponent component : oneCase.getClass().getRecordComponents()) {
            if (component.getType() == Class.class) {
                return (Class<?>) open(component.getAccessor()).invoke(oneCase);
            }
        }
        throw new IllegalStateException("a case has a type");
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
