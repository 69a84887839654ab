package org.doudi.calc.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.doudi.core.money.Money;
import org.doudi.core.register.RegisterEntry;

/**
 * Two registers of a million households of three, made up on the fly, compared in a process of their own. The one has the households
 * 0 to 999 999, the other 200 000 to 1 199 999; household i lists the people 3i, 3i + 1 and 3i + 2. Of the 800 000 that are in both,
 * in the other register
 *
 * <ul>
 *   <li>each whose number ends in 0 lives in another village: 80 000;
 *   <li>each whose number ends in 55 has the second of its people for a head: 8 000;
 *   <li>each whose number ends in 777 has lost the third of its people, who is a household of their own: 800.
 * </ul>
 */
final class BigRegisters {

    private static final int HOUSEHOLDS = 1_000_000;
    private static final int SHIFT = 200_000;

    private BigRegisters() {}

    /** Prints what was found, one number to a line. */
    public static void main(String[] arguments) {
        RegisterIndex.Collector one = RegisterIndex.collector();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            one.add(entry("dibao", i, village(i), 3 * i, 3 * i + 1, 3 * i + 2));
        }
        RegisterIndex.Collector other = RegisterIndex.collector();
        for (int i = SHIFT; i < HOUSEHOLDS + SHIFT; i++) {
            addOther(other, i);
        }
        Reconciliation compared = Reconciliation.of(one.index(), other.index(), Field.OF_HOUSEHOLDS);
        System.out.println(compared.statistics().total(Side.ONE));
        System.out.println(compared.statistics().total(Side.OTHER));
        System.out.println(compared.differences().collect(Collectors.counting()));
    }

    private static void addOther(RegisterIndex.Collector other, int i) {
        boolean isInBoth = i < HOUSEHOLDS;
        int[] people = {3 * i, 3 * i + 1, 3 * i + 2};
        if (isInBoth && i % 1000 == 777) {
            other.add(entry("registration", i, village(i), people[0], people[1]));
            other.add(entry("registration", i, village(i), people[2]));
        } else if (isInBoth && i % 100 == 55) {
            other.add(entry("registration", i, village(i), people[1], people[0], people[2]));
        } else {
            other.add(entry("registration", i, village(isInBoth && i % 10 == 0 ? i + 1 : i), people));
        }
    }

    private static String village(int i) {
        return "500235" + (100 + i % 20) + (200 + i % 400);
    }

    private static RegisterEntry entry(String programme, int i, String unit, int... people) {
        return RegisterEntry.of(programme, Persons.person(people[0]))
                .id("h-" + i)
                .with(Arrays.stream(people).skip(1).mapToObj(Persons::person).toArray(String[]::new))
                .unit(unit)
                .category("A")
                .monthly(Money.ofYuan(300 + i % 100))
                .fact("cause", "illness")
                .build();
    }
}
