package org.doudi.calc.quota;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.doudi.core.household.Household;
import org.doudi.core.policy.Steering.Misfit;

/**
 * For whom in a line there is room. Nothing is given away that an open household may come to claim: for somebody there surely is
 * room only if there is with everybody ahead who may be, and surely none only if there is none with those alone who surely are.
 *
 * <p>With everybody known that is the plain walk down the line. Otherwise it is right because none of the three rules lets
 * anybody in because more come before: {@code STOP} lets in those whose persons together with all ahead fit; {@code ADMIT_WHOLE}
 * those ahead of whom something is left; under {@code SKIP}, where who is passed over leaves room to others, somebody has no room
 * once those ahead who are not larger (and so would be let in, if there were room for it) leave none.
 */
final class Rooms {

    /** Whether there is room, and how many persons are left when its turn comes, where that is known and its turn comes. */
    record Found(Room room, OptionalLong left) {}

    private final Line line;
    private final Misfit misfit;
    private final long persons;
    private final Map<String, Found> walked = new HashMap<>();
    private final long[] walkedBySize = new long[Household.MAX_MEMBERS + 1];
    private long walkedPersons;
    private long leftAfterWalk;

    /** In a line, for so many persons. */
    Rooms(Line line, Misfit misfit, long persons) {
        this.line = line;
        this.misfit = misfit;
        this.persons = persons;
        this.leftAfterWalk = persons;
        if (misfit == Misfit.SKIP) {
            walk();
        }
    }

    /** As far as everybody is known, one after another. */
    private void walk() {
        for (Entrant one : line.entrants()) {
            if (!one.isKnown()) {
                return;
            }
            Found found = whole(one.persons(), leftAfterWalk);
            walked.put(one.household(), found);
            walkedBySize[one.persons()] += one.persons();
            walkedPersons += one.persons();
            leftAfterWalk -= found.room().isRoom() ? one.persons() : 0;
        }
    }

    /** With so many left when the turn of so many comes. */
    private static Found whole(int persons, long left) {
        Room room = persons <= left ? Room.FITS : left > 0 ? Room.TOO_LARGE : Room.NOTHING_LEFT;
        return new Found(room, OptionalLong.of(left));
    }

    /** Whether there is room for somebody of the line. */
    Found room(Entrant one) {
        Ahead ahead = line.ahead(one);
        return switch (misfit) {
            case STOP -> stop(one.persons(), ahead);
            case ADMIT_WHOLE -> admitWhole(one.persons(), ahead);
            case SKIP -> walked.getOrDefault(one.household(), skip(one.persons(), ahead));
        };
    }

    private Found stop(int size, Ahead ahead) {
        if (!ahead.isSettled()) {
            return within(ahead.possiblyPersons() + size <= persons, ahead.surelyPersons() + size > persons);
        }
        long left = persons - ahead.surelyPersons();
        return left < 0 ? new Found(Room.AFTER_LAST, OptionalLong.empty()) : whole(size, left);
    }

    private Found admitWhole(int size, Ahead ahead) {
        if (!ahead.isSettled()) {
            return within(ahead.possiblyPersons() < persons, ahead.surelyPersons() >= persons);
        }
        Found found = whole(size, Math.max(0, persons - ahead.surelyPersons()));
        return found.room() == Room.TOO_LARGE ? new Found(Room.FITS_IN_PART, found.left()) : found;
    }

    /** Behind those who were walked past already. */
    private Found skip(int size, Ahead ahead) {
        long noLarger = ahead.surelyNoLarger();
        for (int i = 1; i <= size; i++) {
            noLarger -= walkedBySize[i];
        }
        return within(ahead.possiblyPersons() - walkedPersons + size <= leftAfterWalk, noLarger + size > leftAfterWalk);
    }

    private static Found within(boolean surely, boolean surelyNot) {
        Room room = surely ? Room.WITHIN : surelyNot ? Room.BEYOND : Room.DEPENDS;
        return new Found(room, OptionalLong.empty());
    }
}
