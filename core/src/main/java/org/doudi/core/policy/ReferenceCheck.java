package org.doudi.core.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;

/** Checks that what provisions name exists at some time and is of the right kind. */
final class ReferenceCheck {

    private final Map<String, Series<Resolved<Provision>>> provisions;
    private final Problems.Collector found;

    ReferenceCheck(Map<String, Series<Resolved<Provision>>> provisions, Problems.Collector found) {
        this.provisions = provisions;
        this.found = found;
    }

    void run() {
        provisions.values().stream()
                .flatMap(series -> series.entries().stream())
                .forEach(entry -> check(entry.value().value()));
    }

    private void check(Provision provision) {
        boolean fine = true;
        for (Reference reference : Reference.of(provision)) {
            fine &= check(provision, reference);
        }
        // Where each side alone is right the two may still not fit each other.
        for (Criterion.Compare comparison : fine ? Reference.comparisons(provision) : List.<Criterion.Compare>of()) {
            Terms terms = new Terms(this::dimensions);
            found.require(
                    !Collections.disjoint(
                            comparison.left().match(terms), comparison.right().match(terms)),
                    "compare.dimension",
                    provision.id(),
                    "",
                    Text.of("同类的量", "quantities of one kind"));
        }
    }

    private boolean check(Provision provision, Reference reference) {
        List<Provision> named = named(reference.id());
        String path = provision.id() + "/" + reference.id();
        boolean fine = !named.isEmpty() && named.stream().allMatch(reference.kind()::isInstance);
        found.require(fine, "reference.unknown", path, reference.id(), reference.expected());
        for (Provision target : named) {
            if (target instanceof Provision.Question question
                    && reference.about().isPresent()) {
                boolean fits = reference.about().get() == question.about();
                found.require(
                        fits,
                        "reference.about",
                        path,
                        question.about().name(),
                        Text.of("对同一对象（家庭或个人）的问题", "a question about the same: the household or a person"));
                fine &= fits;
            }
            if (target instanceof Provision.Parameter parameter) {
                boolean fits = reference.types().isEmpty() || reference.types().contains(parameter.type());
                found.require(fits, "reference.type", path, parameter.type().name(), reference.expectedType());
                fine &= fits;
            }
        }
        return fine;
    }

    private Set<Term.Dimension> dimensions(String parameter) {
        return named(parameter).stream()
                .filter(Provision.Parameter.class::isInstance)
                .flatMap(one -> ((Provision.Parameter) one).type().dimension().stream())
                .collect(Collectors.toSet());
    }

    private List<Provision> named(String id) {
        return provisions.getOrDefault(id, Series.empty()).entries().stream()
                .map(entry -> entry.value().value())
                .toList();
    }
}
