package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Settlement;
import org.doudi.core.policy.Criterion;

/** Where a household can be registered: one place that fits every answer about it. */
final class Place {

    private static final int DIGITS = 6;

    private Place() {}

    /** A place that fits, in one of the places preferred if that can be; nothing if none fits, and that is a proof. */
    static Optional<Registration> find(Set<Goal> answers, List<String> preferred) {
        for (Settlement settlement : Settlement.values()) {
            Optional<String> area = area(settlement, answers, preferred);
            if (area.isPresent()) {
                return Optional.of(new Registration(area.get(), settlement));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> area(Settlement settlement, Set<Goal> answers, List<String> preferred) {
        String within = "";
        List<String> outside = new ArrayList<>();
        for (Goal answer : answers) {
            if (answer.criterion() instanceof Criterion.RegisteredIn in) {
                boolean there = in.settlements().contains(settlement);
                if (answer.holds()) {
                    String area = in.area();
                    if (!there || !(area.startsWith(within) || within.startsWith(area))) {
                        return Optional.empty();
                    }
                    within = area.length() > within.length() ? area : within;
                } else if (there) {
                    outside.add(in.area());
                }
            }
        }
        for (String place : preferred) {
            if (place.startsWith(within)) {
                Optional<String> area = complete(place, outside);
                if (area.isPresent()) {
                    return area;
                }
            }
        }
        return complete(within, outside);
    }

    /** The first code that begins so and not as any of the others. */
    private static Optional<String> complete(String begun, List<String> outside) {
        if (outside.stream().anyMatch(begun::startsWith) || begun.startsWith("0")) {
            return Optional.empty();
        }
        if (begun.length() == DIGITS) {
            return Optional.of(begun);
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            Optional<String> area = complete(begun + digit, outside);
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }
}
