package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Relation;
import org.doudi.core.text.Text;

/**
 * The card in the household's hands (户卡、明白卡): what it is in since when, who decided that and when, and what was put down to
 * support it. Reading of 4.3 (X10) and 4.6 (R9), which only name the card: it tells the family what concerns it and hangs where
 * visitors see it, so it has no identity number, nothing of evidence and findings, and nobody's objections.
 *
 * @param number the number of the household's file
 * @param on the day
 * @param people its people, the head first; unknown if nothing is known of it
 * @param place where it lives, as far down as that is known
 * @param enrolments what it was in since when and until when
 * @param cases its cases
 */
public record HouseholdCard(
        String number,
        LocalDate on,
        Fact<List<Person>> people,
        Fact<Division> place,
        List<Enrolment> enrolments,
        List<Case> cases) {

    /** Takes copies. */
    public HouseholdCard {
        enrolments = List.copyOf(enrolments);
        cases = List.copyOf(cases);
    }

    /**
     * Somebody of the household.
     *
     * @param relation to the head
     * @param name the name
     */
    public record Person(Relation relation, Fact<String> name) {
        /** Nobody's name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * A case, as far as it concerns the household.
     *
     * @param outline the case
     * @param decisions what was decided
     * @param support what was put down
     */
    public record Case(CaseOutline outline, List<OfficeDecision> decisions, List<OnRecord.Support> support) {
        /** Takes copies. */
        public Case {
            decisions = List.copyOf(decisions);
            support = List.copyOf(support);
        }
    }

    /** The card of a household. */
    public static HouseholdCard of(Dossier dossier) {
        return new HouseholdCard(
                dossier.number(),
                dossier.on(),
                dossier.members()
                        .match(
                                all -> Fact.known(all.stream()
                                        .map(one -> new Person(one.relation(), Particulars.name(one)))
                                        .toList()),
                                Fact::unknown),
                dossier.place(),
                dossier.enrolments(),
                dossier.cases().stream()
                        .map(one -> new Case(one.outline(), one.decisions(), one.support()))
                        .toList());
    }

    /**
     * As a page for people.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new CardPage(titleOf, locale).write(this);
    }

    /** Which, and nothing of whom. */
    @Override
    public String toString() {
        return "HouseholdCard[" + number + " on " + on + "]";
    }
}
