package org.doudi.core.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.register.RegisterEntry;

/** How an entry of a register looks as JSON. */
public final class RegisterShapes {

    private static final Shape<String> NUMBER = Scalar.text(RegisterEntry.MAX_NUMBER);

    private RegisterShapes() {}

    /** Describes the keys of an entry. */
    public static Function<Obj.Values, RegisterEntry> entry(Obj.Describing<RegisterEntry> object) {
        var id = object.optional(
                "id", Scalar.ID, RegisterEntry::id, "your name for the household, never a personal one");
        var head = object.optional(
                "head",
                NUMBER,
                RegisterEntry::head,
                "the identity number of the head, as it is written in the register: one that is wrong is told when registers are compared");
        var members = object.optional(
                "members",
                new ListOf<>(NUMBER, Household.MAX_MEMBERS - 1),
                RegisterEntry::members,
                "the identity numbers of everybody else, as written; `[]` of a head who lives alone; absent: only the head is listed");
        var people = object.optional(
                "people",
                new Whole(1, Household.MAX_MEMBERS),
                RegisterEntry::people,
                "how many people there are with the head; where `members` are listed, one more than they are");
        var unit = object.optional(
                "unit",
                Scalar.division(),
                RegisterEntry::unit,
                "where they live: 12 digits of a village, 9 of a township or 6 of a county");
        var programme = object.required(
                "programme", Scalar.ID, RegisterEntry::programme, "the id of a programme, such as `dibao`");
        var category = object.optional(
                "category", Shapes.SHORT, RegisterEntry::category, "the class in which it is, in the agency's words");
        var monthly = object.optional(
                "monthly", Scalar.MONEY, RegisterEntry::monthly, "what is paid for the household in a month");
        var since = object.optional("since", Scalar.DAY_OF_YEAR, RegisterEntry::since, "the day of enrolment");
        var medical = object.optional(
                "medicalAssistance",
                YesNo.INSTANCE,
                RegisterEntry::medicalAssistance,
                "whether it is covered by medical assistance");
        var facts = object.withDefault(
                "facts",
                new ListOf<>(stated(), RegisterEntry.MAX_FACTS),
                List.of(),
                RegisterEntry::facts,
                "whatever else the register says, each fact once; the order does not matter");
        return values -> {
            // Only so are they typed: a field of something optional is looked up by what is in it.
            Optional<String> name = values.get(id);
            Optional<String> number = values.get(head);
            Optional<List<String>> others = values.get(members);
            Optional<Integer> count = values.get(people);
            Optional<String> place = values.get(unit);
            Optional<String> kind = values.get(category);
            Optional<Money> paid = values.get(monthly);
            Optional<LocalDate> from = values.get(since);
            Optional<Boolean> covered = values.get(medical);
            return new RegisterEntry(
                    name,
                    number,
                    others,
                    count,
                    place,
                    values.get(programme),
                    kind,
                    paid,
                    from,
                    covered,
                    values.get(facts));
        };
    }

    private static Obj<RegisterEntry.Stated> stated() {
        Obj.Describing<RegisterEntry.Stated> object = Obj.of("StatedFact", "Something else that a register says.");
        var fact = object.required(
                "fact", Scalar.ID, RegisterEntry.Stated::fact, "the id of the fact, the same in every register");
        var value = object.required("value", Shapes.SHORT, RegisterEntry.Stated::value, "what the register says");
        return object.make(values -> new RegisterEntry.Stated(values.get(fact), values.get(value)));
    }
}
