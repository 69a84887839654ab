package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.text.Text;

/** Evidence and findings together: what is on record, or what has to be. */
record Holding(Set<Evidence> evidence, Set<Matter> findings) {

    static final Holding NOTHING = new Holding(Set.of(), Set.of());

    Holding {
        evidence = Set.copyOf(evidence);
        findings = Set.copyOf(findings);
    }

    /** What is in the one or in the other. */
    Holding or(Holding other) {
        Set<Evidence> records = copy(evidence, Evidence.class);
        Set<Matter> found = copy(findings, Matter.class);
        records.addAll(other.evidence);
        found.addAll(other.findings);
        return new Holding(records, found);
    }

    /** What is in both. */
    Holding and(Holding other) {
        Set<Evidence> records = copy(evidence, Evidence.class);
        Set<Matter> found = copy(findings, Matter.class);
        records.retainAll(other.evidence);
        found.retainAll(other.findings);
        return new Holding(records, found);
    }

    /** What is in this one and not in the other. */
    Holding without(Holding other) {
        Set<Evidence> records = copy(evidence, Evidence.class);
        Set<Matter> found = copy(findings, Matter.class);
        records.removeAll(other.evidence);
        found.removeAll(other.findings);
        return new Holding(records, found);
    }

    /** All of it by name, in the order of the declarations. */
    List<Text> labels() {
        List<Text> labels = new ArrayList<>(Words.labels(evidence, Evidence::label));
        labels.addAll(Words.labels(findings, Matter::label));
        return List.copyOf(labels);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return copy;
    }
}
