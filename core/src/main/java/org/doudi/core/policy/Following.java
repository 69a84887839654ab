package org.doudi.core.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doudi.core.policy.Resolution.Application;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * Which parameters take the values of others. They take them when all layers have spoken: a later layer that binds the
 * source changes what follows it, too.
 */
final class Following {

    private static final Text A_PARAMETER = Text.of("一个参数", "a parameter");

    private record Link(Application by, Edit.Follow follow) {}

    private final Resolution resolution;
    private final Map<String, Series<Link>> links = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> circular = new HashSet<>();

    Following(Resolution resolution) {
        this.resolution = resolution;
    }

    /** From now on the target follows on these days. */
    void note(Application by, Edit.Follow follow, Window days) {
        links.put(
                follow.target(),
                links.getOrDefault(follow.target(), Series.empty()).with(days, new Link(by, follow)));
    }

    /** From now on the target does not follow on these days. */
    void forget(String target, Window days) {
        links.computeIfPresent(target, (id, series) -> series.without(days));
    }

    /** Takes over every value, each source before what follows it. A loop, not a recursion: chains can be long. */
    void resolve() {
        for (String first : links.keySet()) {
            if (done.contains(first)) {
                continue;
            }
            Deque<String> underWay = new ArrayDeque<>(Set.of(first));
            Set<String> seen = new HashSet<>(Set.of(first));
            while (!underWay.isEmpty()) {
                String target = underWay.element();
                Optional<Link> next = linksOf(target).filter(this::waits).findFirst();
                if (next.isEmpty()) {
                    check(target);
                    links.getOrDefault(target, Series.empty()).entries().forEach(this::take);
                    done.add(underWay.pop());
                } else if (seen.add(next.get().follow().source())) {
                    underWay.push(next.get().follow().source());
                } else {
                    circle(next.get());
                }
            }
        }
    }

    private record Fault(String code, String path, String found, Text expected) {}

    /** A source has to be a parameter of the same type on the days of the link, whether or not it has a value yet. */
    private void check(String target) {
        Set<Fault> faults = new LinkedHashSet<>(); // the days of one link may be in pieces: it is told once
        for (Series.Entry<Link> entry :
                links.getOrDefault(target, Series.empty()).entries()) {
            String path = entry.value().by().path();
            String source = entry.value().follow().source();
            if (provisionsOf(source).noneMatch(one -> one.value().value() instanceof Provision.Parameter)) {
                faults.add(new Fault("follow.source", path, source, A_PARAMETER));
            }
            provisionsOf(target).filter(on(entry.window())).forEach(one -> {
                if (one.value().value() instanceof Provision.Parameter taker) {
                    provisionsOf(source)
                            .filter(on(entry.window()).and(on(one.window())))
                            .flatMap(Following::typeOf)
                            .filter(type -> type != taker.type())
                            .forEach(type -> faults.add(new Fault(
                                    "bind.type", path, type.name(), taker.type().label())));
                } else {
                    faults.add(new Fault("bind.notParameter", path, target, A_PARAMETER));
                }
            });
        }
        faults.forEach(fault -> resolution.problems().add(fault.code(), fault.path(), fault.found(), fault.expected()));
    }

    private Stream<Series.Entry<Resolved<Provision>>> provisionsOf(String id) {
        return resolution.provisions().getOrDefault(id, Series.empty()).entries().stream();
    }

    private static Predicate<Series.Entry<Resolved<Provision>>> on(Window days) {
        return entry -> entry.window().overlaps(days);
    }

    private static Stream<ParameterType> typeOf(Series.Entry<Resolved<Provision>> entry) {
        return entry.value().value() instanceof Provision.Parameter parameter
                ? Stream.of(parameter.type())
                : Stream.empty();
    }

    private Stream<Link> linksOf(String target) {
        return links.getOrDefault(target, Series.empty()).entries().stream().map(Series.Entry::value);
    }

    /** Whether the source may still get values that it takes from others. */
    private boolean waits(Link link) {
        String source = link.follow().source();
        return links.containsKey(source)
                && !done.contains(source)
                && !circular.contains(link.by().path());
    }

    /** Two that follow each other are refused even if they do so on different days. */
    private void circle(Link link) {
        circular.add(link.by().path());
        resolution
                .problems()
                .add(
                        "follow.circle",
                        link.by().path(),
                        link.follow().source(),
                        Text.of("不回到自身的来源", "a source that does not come back to it"));
    }

    private void take(Series.Entry<Link> entry) {
        Application by = entry.value().by();
        Edit.Follow follow = entry.value().follow();
        Resolved.Said said = new Resolved.Said(follow.basis(), by.layer());
        for (Series.Entry<Resolved<ParameterValue>> value :
                resolution.valuesOf(follow.source()).entries()) {
            Optional<Window> there = value.window().intersection(entry.window());
            if (there.isPresent()) {
                resolution.take(by, there.get(), value.value().through(said));
            }
        }
    }
}
