package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Relation;
import org.doudi.core.household.ResidentId;
import org.doudi.core.text.Text;

/**
 * The county's electronic file of a household (电子档案): everything that is on record, of all its programmes. Reading of 3.2.2(5)
 * (X5), 4.3 (X10) and 4.6 (R9): the county answers for the decision and enters it in the national systems, which know people by
 * their identity numbers; so this one view has them whole, when it is written as JSON. A page shows them masked. What is known of
 * people beside name and number stays in the household's own document, to which the host's name for it leads: a copy here would
 * be a second record.
 *
 * @param number the number of the file
 * @param on the day
 * @param household the host's name for the household
 * @param people its people, the head first; unknown if nothing is known of it
 * @param place where it lives, as far down as that is known
 * @param enrolments what it was in since when and until when
 * @param cases its cases
 */
public record ElectronicFile(
        String number,
        LocalDate on,
        Fact<String> household,
        Fact<List<Person>> people,
        Fact<Division> place,
        List<Enrolment> enrolments,
        List<CaseAccount> cases) {

    /** Takes copies. */
    public ElectronicFile {
        enrolments = List.copyOf(enrolments);
        cases = List.copyOf(cases);
    }

    /**
     * Somebody of the household.
     *
     * @param relation to the head
     * @param name the name
     * @param residentId the identity number; whole only in the file's JSON
     */
    public record Person(Relation relation, Fact<String> name, Fact<ResidentId> residentId) {
        /** Nobody's name. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** The file of a household. */
    public static ElectronicFile of(Dossier dossier) {
        return new ElectronicFile(
                dossier.number(),
                dossier.on(),
                orUnknown(dossier.particulars()
                        .map(one -> one.situation().household().id())),
                dossier.members()
                        .match(
                                all -> Fact.known(all.stream()
                                        .map(one -> new Person(
                                                one.relation(), Particulars.name(one), orUnknown(one.residentId())))
                                        .toList()),
                                Fact::unknown),
                dossier.place(),
                dossier.enrolments(),
                dossier.cases());
    }

    private static <T> Fact<T> orUnknown(Optional<T> value) {
        return value.map(Fact::known).orElseGet(Fact::unknown);
    }

    /**
     * As a page for people, identity numbers masked.
     *
     * @param titleOf the title of a programme, by its id
     * @param locale Chinese or, for any other language, English
     */
    public String toMarkdown(Function<String, Text> titleOf, Locale locale) {
        return new FilePage(titleOf, locale).write(this);
    }

    /** Which, and nothing of whom. */
    @Override
    public String toString() {
        return "ElectronicFile[" + number + " on " + on + "]";
    }
}
