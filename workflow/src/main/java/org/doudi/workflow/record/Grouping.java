package org.doudi.workflow.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.workflow.desk.CaseFile;

/**
 * Which cases are of one household (一户一档): those that were opened under the same commitment, and those of which one follows the
 * other. A host that seals a household anew for each of its cases links them by what they follow.
 */
final class Grouping {

    private final Map<String, String> leaders = new HashMap<>();

    private Grouping() {}

    /**
     * The groups, each in the order in which its cases were opened, of one day those first that others follow; the groups in the
     * order of their first cases.
     */
    static List<List<CaseFile>> of(List<CaseFile> files) {
        Grouping grouping = new Grouping();
        files.forEach(file -> grouping.leaders.put(file.id(), file.id()));
        Map<Object, String> first = new HashMap<>();
        for (CaseFile file : files) {
            String same = first.putIfAbsent(CaseReading.opening(file).household(), file.id());
            Optional.ofNullable(same).ifPresent(other -> grouping.join(file.id(), other));
            CaseReading.opening(file)
                    .earlier()
                    .filter(grouping.leaders::containsKey)
                    .ifPresent(other -> grouping.join(file.id(), other));
        }
        Map<String, Integer> depths = depths(files);
        Map<String, List<CaseFile>> groups = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(CaseReading::opened)
                        .thenComparing(file -> depths.getOrDefault(file.id(), 0))
                        .thenComparing(CaseFile::id))
                .forEach(file -> groups.computeIfAbsent(grouping.leader(file.id()), id -> new ArrayList<>())
                        .add(file));
        return groups.values().stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing(group -> group.get(0).id()))
                .toList();
    }

    /** How many cases each follows, one after another. */
    static Map<String, Integer> depths(List<CaseFile> files) {
        Map<String, Optional<String>> earlier = new HashMap<>();
        files.forEach(file -> earlier.put(file.id(), CaseReading.opening(file).earlier()));
        Map<String, Integer> depths = new HashMap<>();
        files.forEach(file -> depths.put(file.id(), depth(file.id(), earlier)));
        return depths;
    }

    private static int depth(String id, Map<String, Optional<String>> earlier) {
        int depth = 0;
        Optional<String> before = earlier.getOrDefault(id, Optional.empty());
        // Cases that follow each other in a circle are refused before anybody asks how deep they lie; the bound ends it
        // here.
        while (before.isPresent() && depth <= earlier.size()) {
            depth++;
            before = earlier.getOrDefault(before.get(), Optional.empty());
        }
        return depth;
    }

    private String leader(String id) {
        String leader = id;
        String next = leaders.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            leader = next;
            next = leaders.getOrDefault(leader, leader);
        }
        leaders.put(id, leader);
        return leader;
    }

    private void join(String one, String other) {
        leaders.put(leader(one), leader(other));
    }
}
