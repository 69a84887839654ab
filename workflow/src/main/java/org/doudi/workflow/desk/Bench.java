package org.doudi.workflow.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Stage;
import org.doudi.core.text.Text;
import org.doudi.workflow.calendar.WorkingCalendar;

/** What a command is held against, and what all guards ask alike. */
record Bench(CaseFile file, Command command, WorkingCalendar everKnown, Refusals refusals) {

    /** The calendar as it was known on the day of the command. */
    WorkingCalendar calendar() {
        return everKnown.knownOn(command.on());
    }

    Settings settings() {
        return file.settings();
    }

    /** Where the work of the stage is of that type the guard is asked; elsewhere the act does not belong. */
    <P extends Progress> void at(Class<P> type, Consumer<P> guard) {
        Optional<P> here = now(type);
        if (here.isEmpty()) {
            notHere();
        }
        here.ifPresent(guard);
    }

    /** How far the work of the stage is, if it is of that type. */
    <P extends Progress> Optional<P> now(Class<P> type) {
        return file.progress(type);
    }

    void notHere() {
        refusals.add(
                "act.notHere",
                Map.of(
                        "act",
                        command.act().getClass().getSimpleName(),
                        "stage",
                        file.stage().map(Stage::id).orElse("-")),
                Text.of("此环节不办理此事", "that is not done at this stage"));
    }

    void refuse(String code, Map<String, String> attributes, Text says) {
        refusals.add(code, attributes, says);
    }

    void requireRole(Set<Role> roles) {
        if (!roles.contains(command.actor().role())) {
            refusals.add(
                    "actor.role",
                    Map.of("role", command.actor().role().name(), "roles", names(roles)),
                    Text.of("不属此环节的办理者", "somebody in another role does that"));
        }
    }

    /** Who judges: in that role, and no near relative of the household's. */
    void requireImpartial(Set<Role> roles) {
        requireRole(roles);
        if (command.actor().isRelative()) {
            refusals.add("actor.relative", Map.of(), Text.of("近亲属应当回避", "near relatives stand aside"));
        }
    }

    void requireEvidence(Set<Evidence> missing) {
        if (!missing.isEmpty()) {
            refusals.add(
                    "evidence.missing", Map.of("evidence", names(missing)), Text.of("缺少调查材料", "evidence is missing"));
        }
    }

    /** Of what is asked for, whatever was not found, or not found yet. */
    void requireFindings(Set<Matter> asked) {
        requireFindings(asked, asked);
    }

    /** The same, where only some findings count. */
    void requireFindings(Set<Matter> asked, Set<Matter> count) {
        Set<Matter> open = those(asked, matter -> !count.contains(matter) || file.finding(matter) == Truth.OPEN);
        if (!open.isEmpty()) {
            refusals.add(
                    "finding.open",
                    Map.of("findings", names(open)),
                    Text.of("认定尚缺或待定", "a finding is missing or open"));
        }
    }

    /** Those of which it holds. */
    static <E> Set<E> those(Collection<E> all, Predicate<E> holds) {
        Set<E> those = new HashSet<>();
        for (E one : all) {
            if (holds.test(one)) {
                those.add(one);
            }
        }
        return those;
    }

    static <E extends Enum<E>> String names(Collection<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
