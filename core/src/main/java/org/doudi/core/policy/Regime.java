package org.doudi.core.policy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * The policies of a place, layer upon layer, resolved: what holds there on every day, and which layer says so.
 *
 * <p>Layers are given from the nation down. Each later one is explicit about what it changes; a policy may follow another
 * of the same place in time.
 */
public final class Regime {

    private final List<Policy> layers;
    private final Map<String, Series<Resolved<Provision>>> provisions;
    private final Map<String, Series<Resolved<ParameterValue>>> values;

    private Regime(
            List<Policy> layers,
            Map<String, Series<Resolved<Provision>>> provisions,
            Map<String, Series<Resolved<ParameterValue>>> values) {
        this.layers = layers;
        this.provisions = provisions;
        this.values = values;
    }

    /** Resolves layers, from the nation down to the district; or gives every conflict between them. */
    public static Either<Problems, Regime> of(Policy... layers) {
        return of(List.of(layers));
    }

    /** Resolves layers, from the nation down to the district; or gives every conflict between them. */
    public static Either<Problems, Regime> of(List<Policy> layers) {
        Resolution resolution = new Resolution();
        layers.forEach(resolution::apply);
        return resolution
                .problems(layers)
                .orElse(() -> new Regime(List.copyOf(layers), resolution.provisions, resolution.values));
    }

    /** The layers, from the nation down. */
    public List<Policy> layers() {
        return layers;
    }

    /** What holds on that day. */
    public Rules on(LocalDate day) {
        Map<String, Resolved<Provision>> today = new LinkedHashMap<>();
        provisions.forEach((id, series) -> series.on(day).ifPresent(found -> today.put(id, found)));
        Map<String, Resolved<ParameterValue>> bound = new LinkedHashMap<>();
        values.forEach((id, series) -> series.on(day).ifPresent(found -> bound.put(id, found)));
        return new Rules(day, today, bound, values.keySet());
    }

    /** The values that the parameter takes over time; empty if no layer binds it. */
    public Series<Resolved<ParameterValue>> valuesOf(String parameter) {
        return values.getOrDefault(parameter, Series.empty());
    }

    @Override
    public String toString() {
        return "Regime" + layers;
    }

    /** Applies layer after layer and remembers what did not fit. */
    private static final class Resolution {

        private static final Text DECLARED = Text.of("下层政策已有的条款", "something that a layer below has");

        final Map<String, Series<Resolved<Provision>>> provisions = new LinkedHashMap<>();
        final Map<String, Series<Resolved<ParameterValue>>> values = new LinkedHashMap<>();
        private final Problems.Collector found = Problems.collector();
        private final List<Policy> below = new ArrayList<>();

        void apply(Policy layer) {
            checkPlace(layer);
            // Rules first: a layer may bind what it adds further down its own list.
            for (int i = 0; i < layer.edits().size(); i++) {
                if (!(layer.edits().get(i) instanceof Edit.Bind)) {
                    applyRule(layer, i);
                }
            }
            for (int i = 0; i < layer.edits().size(); i++) {
                if (layer.edits().get(i) instanceof Edit.Bind bind) {
                    applyBind(layer, i, bind);
                }
            }
            below.add(layer);
        }

        Problems.Collector problems(List<Policy> layers) {
            found.require(!layers.isEmpty(), "layers.none", "", "", Text.of("至少一层政策", "at least one layer"));
            provisions.values().stream()
                    .flatMap(series -> series.entries().stream())
                    .forEach(entry -> checkReferences(entry.value().value()));
            return found;
        }

        private void checkReferences(Provision provision) {
            boolean fine = true;
            for (Reference reference : Reference.of(provision)) {
                fine &= checkReference(provision, reference);
            }
            // Where each side alone is right the two may still not fit each other.
            for (Criterion.Compare comparison :
                    fine ? Reference.comparisons(provision) : List.<Criterion.Compare>of()) {
                Terms terms = new Terms(this::dimensions);
                found.require(
                        !Collections.disjoint(
                                comparison.left().match(terms),
                                comparison.right().match(terms)),
                        "compare.dimension",
                        provision.id(),
                        "",
                        Text.of("同类的量", "quantities of one kind"));
            }
        }

        private boolean checkReference(Provision provision, Reference reference) {
            List<Provision> named = named(reference.id());
            String path = provision.id() + "/" + reference.id();
            boolean fine = !named.isEmpty() && named.stream().allMatch(reference.kind()::isInstance);
            found.require(fine, "reference.unknown", path, reference.id(), reference.expected());
            for (Provision target : named) {
                if (target instanceof Provision.Parameter parameter) {
                    boolean fits =
                            reference.types().isEmpty() || reference.types().contains(parameter.type());
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

        private void checkPlace(Policy layer) {
            for (Policy lower : below) {
                found.require(
                        !lower.id().equals(layer.id()),
                        "layer.duplicate",
                        layer.id(),
                        layer.id(),
                        Text.of("各不相同的政策层", "layers that differ"));
                found.require(
                        lower.jurisdiction().contains(layer.jurisdiction()),
                        "layer.jurisdiction",
                        layer.id(),
                        layer.jurisdiction().code(),
                        Text.of(
                                "位于 " + lower.jurisdiction().name().zh() + " 之内的地区",
                                "a place within " + lower.jurisdiction().name().en()));
            }
        }

        private void applyRule(Policy layer, int index) {
            Edit edit = layer.edits().get(index);
            String path = layer.id() + "/edits/" + index;
            Series<Resolved<Provision>> before = provisions.getOrDefault(edit.target(), Series.empty());
            Optional<Window> valid = edit.valid().intersection(layer.inForce());
            if (valid.isEmpty()) {
                return; // the policy itself reports an edit outside its own days
            }
            if (edit instanceof Edit.Add add) {
                found.require(
                        !before.touches(valid.get()),
                        "edit.exists",
                        path,
                        edit.target() + " " + valid.get(),
                        Text.of("尚不存在的条款（或使用替换）", "something that is not there yet, or a replacement"));
                provisions.put(edit.target(), before.with(valid.get(), resolved(add.provision(), layer)));
                return;
            }
            found.require(
                    before.touches(valid.get()), "edit.absent", path, edit.target() + " " + valid.get(), DECLARED);
            Series<Resolved<Provision>> after = before.without(valid.get());
            for (Series.Entry<Resolved<Provision>> entry : before.entries()) {
                Optional<Window> there = entry.window().intersection(valid.get());
                if (there.isPresent()) {
                    if (edit instanceof Edit.Replace replace) {
                        // What takes the place of something does not outlive it.
                        after = after.with(there.get(), resolved(replace.provision(), layer));
                    }
                    dropValues(edit, entry.value().value(), there.get());
                }
            }
            provisions.put(edit.target(), after);
        }

        /** A parameter that is gone, or that takes another kind of value now, has no value any more. */
        private void dropValues(Edit edit, Provision before, Window days) {
            Series<Resolved<ParameterValue>> bound = values.get(edit.target());
            boolean kept = edit instanceof Edit.Replace replace
                    && replace.provision() instanceof Provision.Parameter now
                    && before instanceof Provision.Parameter then
                    && now.type() == then.type();
            if (bound != null && !kept) {
                values.put(edit.target(), bound.without(days));
            }
        }

        private void applyBind(Policy layer, int index, Edit.Bind bind) {
            String path = layer.id() + "/edits/" + index;
            Optional<Window> valid = bind.valid().intersection(layer.inForce());
            if (valid.isEmpty()) {
                return;
            }
            Series<Resolved<Provision>> declared = provisions.getOrDefault(bind.target(), Series.empty());
            found.require(
                    declared.touches(valid.get()), "edit.absent", path, bind.target() + " " + valid.get(), DECLARED);
            for (Series.Entry<Resolved<Provision>> entry : declared.entries()) {
                Optional<Window> there = entry.window().intersection(valid.get());
                if (there.isPresent()) {
                    checkType(entry.value().value(), bind, path);
                    values.put(
                            bind.target(),
                            values.getOrDefault(bind.target(), Series.empty())
                                    .with(there.get(), new Resolved<>(bind.value(), bind.basis(), layer)));
                }
            }
        }

        private void checkType(Provision declared, Edit.Bind bind, String path) {
            if (!(declared instanceof Provision.Parameter parameter)) {
                found.add("bind.notParameter", path, bind.target(), Text.of("一个参数", "a parameter"));
                return;
            }
            ParameterType type = bind.value().type();
            found.require(
                    type == parameter.type(),
                    "bind.type",
                    path,
                    type.name(),
                    parameter.type().label());
        }

        private static Resolved<Provision> resolved(Provision provision, Policy layer) {
            return new Resolved<>(provision, provision.basis(), layer);
        }
    }
}
