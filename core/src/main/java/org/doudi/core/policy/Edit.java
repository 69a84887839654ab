package org.doudi.core.policy;

import org.doudi.core.time.Window;

/**
 * One thing that a layer does to what lies below it. Explicit: nothing is merged, and an edit to something that is not
 * there is a problem.
 */
public sealed interface Edit {

    /** Adds a rule that was not there. */
    record Add(Provision provision, Window valid) implements Edit {
        @Override
        public String target() {
            return provision.id();
        }
    }

    /** Puts a rule in the place of one of the same name. */
    record Replace(Provision provision, Window valid) implements Edit {
        @Override
        public String target() {
            return provision.id();
        }
    }

    /** Takes a rule away, and says on what basis. */
    record Remove(String target, Window valid, Basis basis) implements Edit {}

    /** Gives a parameter its value on the days of the window. */
    record Bind(String target, ParameterValue value, Window valid, Basis basis) implements Edit {}

    /** The id of the rule or parameter that is edited. */
    String target();

    /** The days on which the edit holds, within those on which its policy is in force. */
    Window valid();
}
