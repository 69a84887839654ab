package org.doudi.core.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    linksOf(target).distinct().forEach(link -> resolution.checkSource(link.by(), link.follow()));
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
