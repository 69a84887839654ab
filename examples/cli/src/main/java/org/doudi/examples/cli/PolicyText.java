package org.doudi.examples.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Shows what one layer does to those below it, in the order of its document. */
final class PolicyText {

    private final Words words;
    private final PolicyWords pieces;
    private final Policy policy;
    private final Optional<LocalDate> on;
    private final Map<String, Text> titles = new HashMap<>();

    PolicyText(Words words, Policy policy, Optional<LocalDate> on) {
        this.words = words;
        this.pieces = new PolicyWords(words);
        this.policy = policy;
        this.on = on;
        rules(policy.edits()).forEach(rule -> titles.put(rule.id(), rule.title()));
    }

    private static Stream<Provision> rules(List<Edit> edits) {
        return edits.stream()
                .flatMap(edit -> edit instanceof Edit.Add add
                        ? Stream.of(add.provision())
                        : edit instanceof Edit.Replace replace ? Stream.of(replace.provision()) : Stream.empty());
    }

    String write() {
        StringBuilder text = new StringBuilder(pieces.heading(policy));
        text.append('\n').append(words.get("show.alone")).append('\n');
        for (Edit edit : policy.edits()) {
            if (on.filter(day -> !edit.valid().contains(day)).isEmpty()) {
                text.append('\n').append(edit(edit));
            }
        }
        open(text);
        return text.toString();
    }

    private String edit(Edit edit) {
        String days = edit.valid().equals(Window.ALWAYS) ? "" : words.get("comma") + pieces.days(edit.valid());
        if (edit instanceof Edit.Add add) {
            return words.get("show.adds") + days + "\n  " + rule(add.provision());
        }
        if (edit instanceof Edit.Replace replace) {
            return words.get("show.replaces") + days + "\n  " + rule(replace.provision());
        }
        return other(edit) + days + "\n" + pieces.restsOn(new Resolved<>(edit, edit.basis(), policy));
    }

    private String rule(Provision provision) {
        return pieces.rule(new Resolved<>(provision, provision.basis(), policy), this::title);
    }

    private String other(Edit edit) {
        String target = name(edit.target());
        if (edit instanceof Edit.Bind bind) {
            return words.get("show.binds", target, pieces.value(bind.value()));
        }
        if (edit instanceof Edit.Follow follow) {
            return words.get("show.follows", target, name(follow.source()));
        }
        if (edit instanceof Edit.Limit limit) {
            return words.get("show.limits", target)
                    + limit.floor()
                            .map(least -> words.get("show.floor", pieces.value(least)))
                            .orElse("")
                    + limit.ceiling()
                            .map(most -> words.get("show.ceiling", pieces.value(most)))
                            .orElse("");
        }
        return words.get("show.removes", target);
    }

    /** Id and title; of what another layer brought only the id is known here. */
    private String name(String id) {
        return titles.containsKey(id) ? id + " — " + words.in(title(id)) : id;
    }

    private Text title(String id) {
        return titles.getOrDefault(id, Text.same(id));
    }

    private void open(StringBuilder text) {
        Set<String> bound = policy.edits().stream()
                .filter(Edit::givesValue)
                .map(Edit::target)
                .collect(Collectors.toCollection(HashSet::new));
        List<Resolved<Provision>> open = rules(policy.edits())
                .filter(rule -> rule instanceof Provision.Parameter && bound.add(rule.id()))
                .map(rule -> new Resolved<>(rule, rule.basis(), policy))
                .toList();
        Set<String> all = open.stream().map(one -> one.value().id()).collect(Collectors.toSet());
        text.append(new OpenParameters(words, on).write(open, all, id -> Optional.empty()));
    }
}
