package org.doudi.core.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** Applies layer after layer and remembers everything that did not fit. */
final class Resolution {

    private static final Text DECLARED = Text.of("下层政策已有的条款", "something that a layer below has");

    /** A limit, the days on which it holds and the place of its layer: it bounds what that and later layers say. */
    private record Limited(Edit.Limit limit, Window days, int place) {}

    private final Map<String, Series<Resolved<Provision>>> provisions = new LinkedHashMap<>();
    private final Map<String, Series<Resolved<ParameterValue>>> values = new LinkedHashMap<>();
    private final Following following = new Following(this);
    private final List<Limited> limits = new ArrayList<>();
    private final List<Policy> below = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Problems.Collector found = Problems.collector();

    private Resolution() {}

    static Resolution of(List<Policy> layers) {
        Resolution resolution = new Resolution();
        resolution.found.require(!layers.isEmpty(), "layers.none", "", "", Text.of("至少一层政策", "at least one layer"));
        layers.forEach(resolution::apply);
        resolution.following.resolve();
        new ReferenceCheck(resolution.provisions, resolution.found).run();
        return resolution;
    }

    Map<String, Series<Resolved<Provision>>> provisions() {
        return provisions;
    }

    Map<String, Series<Resolved<ParameterValue>>> values() {
        return values;
    }

    Series<Resolved<ParameterValue>> valuesOf(String parameter) {
        return values.getOrDefault(parameter, Series.empty());
    }

    Problems.Collector problems() {
        return found;
    }

    /** Rules first, then limits, then values: a layer may bind and bound what it adds further down its own list. */
    private void apply(Policy layer) {
        checkPlace(layer);
        for (int i = 0; i < layer.edits().size(); i++) {
            Edit edit = layer.edits().get(i);
            if (!(edit.givesValue() || edit instanceof Edit.Limit)) {
                rule(new Application(layer, i, edit));
            }
        }
        for (int i = 0; i < layer.edits().size(); i++) {
            if (layer.edits().get(i) instanceof Edit.Limit limit) {
                limit(new Application(layer, i, limit), limit);
            }
        }
        for (int i = 0; i < layer.edits().size(); i++) {
            if (layer.edits().get(i) instanceof Edit.Bind bind) {
                bind(new Application(layer, i, bind), bind);
            }
            if (layer.edits().get(i) instanceof Edit.Follow follow) {
                follow(new Application(layer, i, follow), follow);
            }
        }
        places.put(layer.id(), below.size());
        below.add(layer);
    }

    /** One edit of a layer, on the days that the layer is in force: a policy refuses edits that have none. */
    record Application(Policy layer, int index, Edit edit) {

        String path() {
            return layer.id() + "/edits/" + index;
        }

        Window days() {
            return edit.valid().intersection(layer.inForce()).orElseThrow();
        }

        String what() {
            return edit.target() + " " + days();
        }
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

    private void rule(Application one) {
        Series<Resolved<Provision>> before = declared(one.edit().target());
        if (one.edit() instanceof Edit.Add add) {
            found.require(
                    !before.touches(one.days()),
                    "edit.exists",
                    one.path(),
                    one.what(),
                    Text.of("尚不存在的条款（或使用替换）", "something that is not there yet, or a replacement"));
            provisions.put(add.target(), before.with(one.days(), resolved(add.provision(), one.layer())));
            return;
        }
        requireDeclared(one);
        Series<Resolved<Provision>> after = before.without(one.days());
        for (Series.Entry<Resolved<Provision>> entry : before.entries()) {
            Optional<Window> there = entry.window().intersection(one.days());
            if (there.isPresent()) {
                if (one.edit() instanceof Edit.Replace replace) {
                    // What takes the place of something does not outlive it.
                    after = after.with(there.get(), resolved(replace.provision(), one.layer()));
                }
                dropValues(one.edit(), entry.value().value(), there.get());
            }
        }
        provisions.put(one.edit().target(), after);
    }

    /** A parameter that is gone, or that takes another kind of value now, has no value any more. */
    private void dropValues(Edit edit, Provision before, Window days) {
        Series<Resolved<ParameterValue>> bound = values.get(edit.target());
        boolean kept = edit instanceof Edit.Replace replace
                && replace.provision() instanceof Provision.Parameter now
                && before instanceof Provision.Parameter then
                && now.type() == then.type();
        if (!kept) {
            following.forget(edit.target(), days);
            if (bound != null) {
                values.put(edit.target(), bound.without(days));
            }
        }
    }

    private void limit(Application one, Edit.Limit limit) {
        requireDeclared(one);
        Stream.of(limit.floor(), limit.ceiling()).flatMap(Optional::stream).forEach(end -> checkType(one, end));
        limits.add(new Limited(limit, one.days(), below.size()));
    }

    private void bind(Application one, Edit.Bind bind) {
        requireDeclared(one);
        checkType(one, bind.value());
        checkLimits(one, bind.value(), one.days(), below.size());
        for (Series.Entry<Resolved<Provision>> entry : declared(bind.target()).entries()) {
            Optional<Window> there = entry.window().intersection(one.days());
            if (there.isPresent()) {
                following.forget(bind.target(), there.get());
                values.put(
                        bind.target(),
                        valuesOf(bind.target())
                                .with(there.get(), new Resolved<>(bind.value(), bind.basis(), one.layer())));
            }
        }
    }

    private void follow(Application one, Edit.Follow follow) {
        requireDeclared(one);
        for (Series.Entry<Resolved<Provision>> entry : declared(follow.target()).entries()) {
            Optional<Window> there = entry.window().intersection(one.days());
            if (there.isPresent()) {
                values.computeIfPresent(follow.target(), (id, bound) -> bound.without(there.get()));
                following.note(one, follow, there.get());
            }
        }
    }

    /** What a parameter took over from another on some days. Whoever had a say in it is bound by the limits below him. */
    void take(Application one, Window days, Resolved<ParameterValue> value) {
        String target = one.edit().target();
        int latest = value.all()
                .mapToInt(said -> places.getOrDefault(said.layer().id(), 0))
                .max()
                .orElseThrow();
        checkLimits(one, value.value(), days, latest);
        values.put(target, valuesOf(target).with(days, value));
    }

    private void checkType(Application one, ParameterValue value) {
        for (Series.Entry<Resolved<Provision>> entry :
                declared(one.edit().target()).entries()) {
            if (!entry.window().overlaps(one.days())) {
                continue;
            }
            if (entry.value().value() instanceof Provision.Parameter parameter) {
                found.require(
                        value.type() == parameter.type(),
                        "bind.type",
                        one.path(),
                        value.type().name(),
                        parameter.type().label());
            } else {
                found.add("bind.notParameter", one.path(), one.edit().target(), Text.of("一个参数", "a parameter"));
            }
        }
    }

    /** Only the limits of layers up to a place bound a value, and only on days on which it holds. */
    private void checkLimits(Application one, ParameterValue value, Window days, int place) {
        for (Limited limited : limits) {
            Edit.Limit limit = limited.limit();
            if (!limit.target().equals(one.edit().target())
                    || !limited.days().overlaps(days)
                    || limited.place() > place) {
                continue;
            }
            String what = one.edit().target() + " " + days;
            found.require(
                    limit.floor().filter(floor -> floor.isAbove(value)).isEmpty(),
                    "limit.floor",
                    one.path(),
                    what,
                    Text.of("不低于下限的值", "a value not below the floor"));
            found.require(
                    limit.ceiling().filter(value::isAbove).isEmpty(),
                    "limit.ceiling",
                    one.path(),
                    what,
                    Text.of("不高于上限的值", "a value not above the ceiling"));
        }
    }

    private void requireDeclared(Application one) {
        found.require(
                declared(one.edit().target()).touches(one.days()), "edit.absent", one.path(), one.what(), DECLARED);
    }

    private Series<Resolved<Provision>> declared(String id) {
        return provisions.getOrDefault(id, Series.empty());
    }

    private static Resolved<Provision> resolved(Provision provision, Policy layer) {
        return new Resolved<>(provision, provision.basis(), layer);
    }
}
