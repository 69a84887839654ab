package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.fact.Extension;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.immutables.value.Value;

/**
 * One document's rules as data (政策): what it adds to, changes in or binds of the policies below it. A national policy only
 * adds; a district's may only bind a few open parameters. All are of this one type.
 *
 * @param id a stable name, for example {@code chongqing-2017}
 * @param title its title
 * @param jurisdiction the place it is made for
 * @param documents what its rules cite
 * @param inForce the days on which it is in force
 * @param knownFrom the day from which it was known, usually the day it was issued
 * @param edits what it does, in the order of the document
 * @param extension what an integrator adds
 */
@Value.Builder
public record Policy(
        String id,
        Text title,
        Jurisdiction jurisdiction,
        List<Document> documents,
        Window inForce,
        LocalDate knownFrom,
        List<Edit> edits,
        Extension extension)
        implements WithPolicy {

    /** A layer that contradicts itself more often is something else altogether. */
    private static final int MOST_CONFLICTS = 100;

    /** Use {@link #builder}. */
    public Policy {
        documents = List.copyOf(documents);
        edits = List.copyOf(edits);
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            String document = documents.get(i).id();
            Ids.check(document, "documents/" + i + "/id", problems);
            problems.require(
                    known.add(document),
                    "document.duplicate",
                    "documents/" + i,
                    document,
                    Text.of("唯一的文件编号", "an id that no other document has"));
        }
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            Ids.check(edit.target(), "edits/" + i, problems);
            for (Citation citation : edit.basis().citations()) {
                problems.require(
                        known.contains(citation.document()),
                        "document.unknown",
                        "edits/" + i + "/basis",
                        citation.document(),
                        Text.of("政策中列出的文件", "a document that the policy lists"));
            }
            if (edit instanceof Edit.Bind bind) {
                problems.require(
                        bind.value().isNotNegative(),
                        "value.negative",
                        "edits/" + i + "/value",
                        bind.target(),
                        Text.of("不小于 0 的值", "a value that is not negative"));
            }
            problems.require(
                    edit.valid().overlaps(inForce),
                    "edit.outsidePolicy",
                    "edits/" + i + "/valid",
                    edit.valid().toString(),
                    Text.of("政策有效期 " + inForce + " 内的时间", "days on which the policy is in force: " + inForce));
        }
        checkConflicts(edits, problems);
        problems.throwIfAny();
    }

    /** Starts a policy. */
    public static Builder builder(String id) {
        return new Builder().id(id);
    }

    /** Two edits of one layer to the same thing on the same day contradict each other; of many, the first are told. */
    private static void checkConflicts(List<Edit> edits, Problems.Collector problems) {
        Map<String, List<Edit>> earlier = new HashMap<>();
        int conflicts = 0;
        for (int i = 0; i < edits.size() && conflicts < MOST_CONFLICTS; i++) {
            Edit one = edits.get(i);
            List<Edit> ofTheSame = earlier.computeIfAbsent(one.target(), target -> new ArrayList<>());
            for (Edit other : ofTheSame) {
                if (one.contradicts(other) && conflicts < MOST_CONFLICTS) {
                    conflicts++;
                    problems.add(
                            "edit.overlap",
                            "edits/" + i,
                            one.target() + " " + one.valid() + " and " + other.valid(),
                            Text.of("同一事项互不重叠的时间段", "edits of one thing on days that do not overlap"));
                }
            }
            ofTheSame.add(one);
        }
    }

    /** The policy as it was known on a day: nothing if it was not known yet. */
    public Optional<Policy> asKnownOn(LocalDate day) {
        if (knownFrom.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(withEdits(edits.stream()
                .filter(edit ->
                        edit.knownFrom().filter(known -> known.isAfter(day)).isEmpty())
                .toList()));
    }

    @Override
    public String toString() {
        return "Policy[" + id + "]";
    }

    /** Builds a policy, edit by edit. An edit without a window holds as long as the policy is in force. */
    public static final class Builder extends PolicyBuilder {

        Builder() {
            jurisdiction(Jurisdiction.NATION);
            extension(Extension.NONE);
        }

        /** Adds rules. */
        public Builder add(Provision... provisions) {
            return addAllEdits(Stream.of(provisions)
                    .map(provision -> new Edit.Add(provision, Window.ALWAYS, Optional.empty()))
                    .toList());
        }

        /** Adds a rule for a while. */
        public Builder add(Provision provision, Window valid) {
            return addEdits(new Edit.Add(provision, valid, Optional.empty()));
        }

        /** Replaces the rule of the same name. */
        public Builder replace(Provision provision) {
            return addEdits(new Edit.Replace(provision, Window.ALWAYS, Optional.empty()));
        }

        /** Replaces the rule of the same name for a while. */
        public Builder replace(Provision provision, Window valid) {
            return addEdits(new Edit.Replace(provision, valid, Optional.empty()));
        }

        /** Removes a rule. */
        public Builder remove(String id, Basis basis) {
            return addEdits(new Edit.Remove(id, Window.ALWAYS, Optional.empty(), basis));
        }

        /** Binds a parameter. */
        public Builder bind(String parameter, ParameterValue value, Basis basis) {
            return addEdits(new Edit.Bind(parameter, value, Window.ALWAYS, Optional.empty(), basis));
        }

        /** Binds a parameter for a while. */
        public Builder bind(String parameter, ParameterValue value, Window valid, Basis basis) {
            return addEdits(new Edit.Bind(parameter, value, valid, Optional.empty(), basis));
        }

        /** Binds a parameter for a while, known later than the policy itself: a value announced for days gone by. */
        public Builder bind(String parameter, ParameterValue value, Window valid, LocalDate knownFrom, Basis basis) {
            return addEdits(new Edit.Bind(parameter, value, valid, Optional.of(knownFrom), basis));
        }

        /** Lets a parameter take the value of another. */
        public Builder follow(String parameter, String source, Basis basis) {
            return follow(parameter, source, Window.ALWAYS, basis);
        }

        /** Lets a parameter take the value of another for a while. */
        public Builder follow(String parameter, String source, Window valid, Basis basis) {
            return addEdits(new Edit.Follow(parameter, source, valid, Optional.empty(), basis));
        }

        /** Sets the least that this and later layers may bind a parameter to. */
        public Builder floor(String parameter, ParameterValue least, Window valid, Basis basis) {
            return addEdits(
                    new Edit.Limit(parameter, Optional.of(least), Optional.empty(), valid, Optional.empty(), basis));
        }

        /** Sets the most that this and later layers may bind a parameter to. */
        public Builder ceiling(String parameter, ParameterValue most, Window valid, Basis basis) {
            return addEdits(
                    new Edit.Limit(parameter, Optional.empty(), Optional.of(most), valid, Optional.empty(), basis));
        }
    }
}
