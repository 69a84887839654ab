package org.doudi.laws;

import java.util.Locale;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.ProgrammeId;

/**
 * A household for which a law does not hold, in words: the household itself as JSON, and what followed. It is made up, so
 * everything about it may be told.
 *
 * @param words what does not hold, and of whom
 */
record Breach(String words) {

    /** An answer that should not be, beside the one to a situation that differs. */
    static Breach between(
            String why, Setting setting, ProgrammeId programme, Situation one, String difference, Situation other) {
        return new Breach(why + ", in " + programme + ", " + setting + ":\n" + told(setting, programme, one) + "\n"
                + difference + ":\n" + told(setting, programme, other));
    }

    /** An answer that should not be. */
    static Breach of(String why, Setting setting, ProgrammeId programme, Situation situation) {
        return new Breach(why + ", in " + programme + ", " + setting + ":\n" + told(setting, programme, situation));
    }

    /** Criteria that answered as they should not. */
    static Breach between(String why, Setting setting, Situation one, String difference, Situation other) {
        return new Breach(why + ", " + setting + ":\n" + json(one) + "\n" + difference + ":\n" + json(other));
    }

    private static String told(Setting setting, ProgrammeId programme, Situation situation) {
        return json(situation) + "\n= "
                + setting.assess(programme, situation).describe(Locale.ENGLISH).replace("\n", "\n  ");
    }

    private static String json(Situation situation) {
        return Formats.SITUATION.write(situation);
    }
}
