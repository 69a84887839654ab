package org.doudi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever is shown an amount can be shown why: the type that shows it gives a derivation, or it is shown by nothing but types
 * that do.
 */
final class ExplainedAmounts extends ArchCondition<JavaClass> {
    private static final String DERIVATION = "org.doudi.calc.derivation.Derivation";

    private static final Set<String> AMOUNTS =
            Set.of("org.doudi.core.money.Money", "org.doudi.core.money.Amount", "org.doudi.core.money.Quantity");

    /** Figures that a policy sets: nothing was calculated, and the finding beside them says on which ground. */
    private static final Set<String> SET_BY_A_POLICY = Set.of("org.doudi.calc.finding.MeasureFinding.limit()");

    /** Figures that the host told: nothing was calculated. */
    private static final Set<String> TOLD_BY_THE_HOST = Set.of("org.doudi.calc.ledger.Payment.amount()");

    private final Set<JavaClass> explained = new HashSet<>();

    ExplainedAmounts() {
        super("show no amount without its derivation");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        explained.clear();
        List<JavaClass> shown = all.stream().filter(PublicVavr::visible).toList();
        shown.stream().filter(ExplainedAmounts::givesADerivation).forEach(explained::add);
        boolean found = true;
        while (found) {
            found = explained.addAll(shown.stream()
                    .filter(type -> isShownOnlyByExplained(type, shown))
                    .toList());
        }
    }

    private static boolean givesADerivation(JavaClass type) {
        return type.getName().equals(DERIVATION)
                || methods(type)
                        .flatMap(ExplainedAmounts::given)
                        .anyMatch(given -> given.getName().equals(DERIVATION));
    }

    private boolean isShownOnlyByExplained(JavaClass type, List<JavaClass> shown) {
        List<JavaClass> by = shown.stream()
                .filter(other -> !other.equals(type) && shows(other, type, shown))
                .toList();
        return !by.isEmpty() && explained.containsAll(by);
    }

    /** Whoever shows an interface shows what implements it. */
    private static boolean shows(JavaClass other, JavaClass type, List<JavaClass> shown) {
        return methods(other)
                .flatMap(ExplainedAmounts::given)
                .anyMatch(given -> shown.contains(given) && type.isAssignableTo(given.getName()));
    }

    private static Stream<JavaMethod> methods(JavaClass type) {
        return type.getMethods().stream().filter(PublicVavr::visible);
    }

    private static Stream<JavaClass> given(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!PublicVavr.visible(type) || explained.contains(type)) {
            return;
        }
        methods(type)
                .filter(method -> given(method).anyMatch(given -> AMOUNTS.contains(given.getName())))
                .filter(method -> !SET_BY_A_POLICY.contains(method.getFullName())
                        && !TOLD_BY_THE_HOST.contains(method.getFullName()))
                .forEach(method -> events.add(SimpleConditionEvent.violated(
                        type, method.getFullName() + " shows an amount, and nothing there gives its derivation")));
    }
}
