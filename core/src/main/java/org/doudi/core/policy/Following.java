package org.doudi.core.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Deque<String> underWay = new ArrayDeque<>();

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

    /** Takes over every value, each source before what follows it. */
    void resolve() {
        new ArrayList<>(links.keySet()).forEach(this::resolve);
    }

    private void resolve(String target) {
        if (done.contains(target) || !links.containsKey(target)) {
            return;
        }
        if (underWay.contains(target)) {
            Link link = links.get(target).entries().get(0).value();
            resolution
                    .problems()
                    .add(
                            "follow.circle",
                            link.by().path(),
                            target,
                            Text.of("不回到自身的来源", "a source that does not come back to it"));
            return;
        }
        underWay.push(target);
        for (Series.Entry<Link> entry : List.copyOf(links.get(target).entries())) {
            Edit.Follow follow = entry.value().follow();
            resolve(follow.source());
            take(entry.value(), entry.window(), follow);
        }
        underWay.pop();
        done.add(target);
    }

    private void take(Link link, Window days, Edit.Follow follow) {
        boolean known = resolution.provisions().getOrDefault(follow.source(), Series.empty()).entries().stream()
                .anyMatch(entry -> entry.value().value() instanceof Provision.Parameter);
        resolution
                .problems()
                .require(known, "follow.source", link.by().path(), follow.source(), Text.of("一个参数", "a parameter"));
        Resolved.Said said = new Resolved.Said(follow.basis(), link.by().layer());
        for (Series.Entry<Resolved<ParameterValue>> value :
                resolution.valuesOf(follow.source()).entries()) {
            Optional<Window> there = value.window().intersection(days);
            if (there.isPresent()) {
                resolution.take(link.by(), there.get(), value.value().through(said));
            }
        }
    }
}
