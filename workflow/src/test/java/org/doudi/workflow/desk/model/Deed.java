package org.doudi.workflow.desk.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody wants to do, in the words of the tables.
 *
 * @param act the kind of act
 * @param what the evidence, finding, question, item or addressee that it is about; the procedure of what opens or moves a case
 * @param answer YES, NO or OPEN; UPHELD or DISMISSED; the regime to which a case is moved
 * @param numbers the people who looked into it; of a meeting the group, present, representatives, in favour, against
 * @param answers what the meeting answered
 * @param with the formalities of an approval
 */
public record Deed(
        String act, String what, String answer, List<Integer> numbers, Map<String, String> answers, Set<String> with) {

    /** An act that says nothing else. */
    public static Deed of(String act) {
        return new Deed(act, "", "", List.of(), Map.of(), Set.of());
    }

    /** An act about something. */
    public static Deed of(String act, String what) {
        return new Deed(act, what, "", List.of(), Map.of(), Set.of());
    }

    /** An act about something, with an answer. */
    public static Deed of(String act, String what, String answer) {
        return new Deed(act, what, answer, List.of(), Map.of(), Set.of());
    }

    /** Evidence gathered by so many. */
    public static Deed gathered(String evidence, int people) {
        return new Deed("PutOnRecord", evidence, "", List.of(people), Map.of(), Set.of());
    }

    /** A meeting. */
    public static Deed meeting(
            int group, int present, int representatives, int inFavour, int against, Map<String, String> answers) {
        return new Deed(
                "Appraise",
                "",
                "",
                List.of(group, present, representatives, inFavour, against),
                new TreeMap<>(answers),
                Set.of());
    }

    /** An approval. */
    public static Deed approval(Set<String> formalities) {
        return new Deed("Approve", "", "", List.of(), Map.of(), new TreeSet<>(formalities));
    }
}
