package org.doudi.calc.derivation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ProgrammeId;

/**
 * Why an outcome is what it is: the steps that led to it, each with its value, its words and what it rests on. The last
 * step is the amount.
 *
 * @param of the id of the programme or, of what concerns no household, of the rule
 * @param on the day of determination
 * @param household the host's name for the household, if it concerns one
 * @param layers the ids of the policies, from the nation down
 * @param steps the steps in the order in which they were worked out
 */
public record Derivation(String of, LocalDate on, Optional<String> household, List<String> layers, List<Step> steps) {

    /** Takes copies. */
    public Derivation {
        layers = List.copyOf(layers);
        steps = List.copyOf(steps);
    }

    /** Of a programme, for a household. */
    public static Derivation of(
            ProgrammeId programme, LocalDate on, String household, List<String> layers, List<Step> steps) {
        return new Derivation(programme.code(), on, Optional.of(household), layers, steps);
    }

    /** Of a rule that concerns no household. */
    public static Derivation of(String rule, LocalDate on, List<String> layers, List<Step> steps) {
        return new Derivation(rule, on, Optional.empty(), layers, steps);
    }

    /** Whom it concerns: the household, or the rule itself. */
    String subject() {
        return household.map(name -> name + " · ").orElse("") + of;
    }

    /** As plain text, in the language of the locale. */
    public String toText(Locale locale) {
        return toText(locale, Labels.OF_THE_POLICY);
    }

    /** As plain text, with words of the host's own. */
    public String toText(Locale locale, Labels labels) {
        return new TextForm(locale, labels).write(this);
    }

    /** As Markdown, in the language of the locale. */
    public String toMarkdown(Locale locale) {
        return toMarkdown(locale, Labels.OF_THE_POLICY);
    }

    /** As Markdown, with words of the host's own. */
    public String toMarkdown(Locale locale, Labels labels) {
        return new MarkdownForm(locale, labels).write(this);
    }

    /** As JSON, with the words in both languages and every quantity exact. */
    public String toJson() {
        return JsonForm.write(this);
    }

    /**
     * As JSON, to a generator.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        JsonForm.write(this, json);
    }

    /** The weakest grade among everything that the outcome rests on. */
    public Grade weakestGrade() {
        return steps.stream()
                .map(step -> step.source().grade())
                .max(Comparator.naturalOrder())
                .orElse(Grade.A);
    }

    /**
     * The same without what is known of the people: the rules, the figures that the policies set, how many people were
     * counted and the amount stay; facts, names, ids of members and every value in between go.
     *
     * <p>Where no supplement is paid, income can be worked out from standard, number of people and amount: that is so of
     * every public list that shows these three.
     */
    public Derivation withoutPersonalData() {
        Step last = steps.get(steps.size() - 1);
        return new Derivation(
                of,
                on,
                household,
                layers,
                steps.stream()
                        .map(step -> isPublic(step, last) ? step : step.withheld())
                        .toList());
    }

    private static boolean isPublic(Step step, Step last) {
        return step.equals(last)
                || step.operation() instanceof Operation.Given
                || step.operation() instanceof Operation.CountPeople;
    }

    /** Says nothing of the steps: their values are personal. */
    @Override
    public String toString() {
        return "Derivation[" + of + " on " + on + ", " + steps.size() + " steps]";
    }
}
