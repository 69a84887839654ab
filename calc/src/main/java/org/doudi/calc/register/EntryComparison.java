package org.doudi.calc.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.register.RegisterEntry.Stated;

/** What two registers say of one household, field by field. */
final class EntryComparison {

    private static final String HIDDEN = "*";

    private final RegisterIndex one;
    private final RegisterIndex other;
    private final Set<Field> fields;

    EntryComparison(RegisterIndex one, RegisterIndex other, Set<Field> fields) {
        this.one = one;
        this.other = other;
        this.fields = fields;
    }

    /** On what they disagree, in the order of fields. */
    List<Differing> differing(int rowOfOne, int rowOfOther) {
        List<Differing> found = new ArrayList<>();
        head(rowOfOne, rowOfOther, found);
        members(rowOfOne, rowOfOther, found);
        RegisterEntry here = one.entry(rowOfOne);
        RegisterEntry there = other.entry(rowOfOther);
        compare(Field.PEOPLE, people(here), people(there), String::valueOf, found);
        if (!liesIn(here, there)) {
            compare(Field.UNIT, here.unit(), there.unit(), Function.identity(), found);
        }
        compare(
                Field.MEDICAL_ASSISTANCE,
                here.medicalAssistance(),
                there.medicalAssistance(),
                covered -> HIDDEN,
                found);
        facts(here, there, found);
        compare(
                Field.PROGRAMME,
                Optional.of(here.programme()),
                Optional.of(there.programme()),
                Function.identity(),
                found);
        compare(Field.CATEGORY, here.category(), there.category(), words -> HIDDEN, found);
        compare(Field.MONTHLY, here.monthly(), there.monthly(), amount -> HIDDEN, found);
        compare(Field.SINCE, here.since(), there.since(), String::valueOf, found);
        return found;
    }

    private <T> void compare(
            Field field, Optional<T> here, Optional<T> there, Function<T, String> masked, List<Differing> found) {
        if (fields.contains(field) && here.isPresent() && there.isPresent() && !here.equals(there)) {
            found.add(new Differing(field, Optional.empty(), masked.apply(here.get()), masked.apply(there.get())));
        }
    }

    private void head(int rowOfOne, int rowOfOther, List<Differing> found) {
        compare(Field.HEAD, number(one.head(rowOfOne)), number(other.head(rowOfOther)), EntryComparison::masked, found);
    }

    private static Optional<Long> number(long packed) {
        return packed == 0 ? Optional.empty() : Optional.of(packed);
    }

    private void members(int rowOfOne, int rowOfOther, List<Differing> found) {
        if (fields.contains(Field.MEMBERS) && one.namesEverybody(rowOfOne) && other.namesEverybody(rowOfOther)) {
            Set<Long> here = numbers(one, rowOfOne);
            Set<Long> there = numbers(other, rowOfOther);
            if (!here.equals(there)) {
                found.add(new Differing(Field.MEMBERS, Optional.empty(), beyond(here, there), beyond(there, here)));
            }
        }
    }

    private static Set<Long> numbers(RegisterIndex register, int row) {
        return register.places(row).mapToObj(register::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom the one names and the other does not. */
    private static String beyond(Set<Long> here, Set<Long> there) {
        return here.stream()
                .filter(number -> !there.contains(number))
                .map(EntryComparison::masked)
                .collect(Collectors.joining(" "));
    }

    private static String masked(long number) {
        return PackedNumber.unpack(number).masked();
    }

    private void facts(RegisterEntry here, RegisterEntry there, List<Differing> found) {
        if (fields.contains(Field.FACT)
                && !here.facts().isEmpty()
                && !there.facts().isEmpty()) {
            Map<String, String> said = there.facts().stream().collect(Collectors.toMap(Stated::fact, Stated::value));
            for (Stated stated : here.facts()) {
                String value = said.getOrDefault(stated.fact(), stated.value());
                if (!value.equals(stated.value())) {
                    found.add(new Differing(Field.FACT, Optional.of(stated.fact()), HIDDEN, HIDDEN));
                }
            }
        }
    }

    /** Who says less about where they live does not contradict. */
    private static boolean liesIn(RegisterEntry here, RegisterEntry there) {
        String one = here.unit().orElse("");
        String other = there.unit().orElse("");
        return one.startsWith(other) || other.startsWith(one);
    }

    /** How many people there are, as far as the entry says: stated, or listed with the head. */
    static Optional<Integer> people(RegisterEntry entry) {
        return entry.people().or(() -> entry.members().map(others -> others.size() + 1));
    }
}
