package org.doudi.core.json;

import java.util.List;
import java.util.stream.Collectors;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.internal.json.Digests;
import org.doudi.core.internal.json.HouseholdShapes;
import org.doudi.core.internal.json.PolicyShapes;
import org.doudi.core.internal.json.RegisterShapes;
import org.doudi.core.internal.json.SituationShapes;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.register.RegisterEntry;

/** The formats of this library. Each carries its name and version under the key {@code format}. */
public final class Formats {

    /** A household: {@code doudi/household/1}. */
    public static final Format<Household> HOUSEHOLD = new Format<>(
            "doudi/household/1", "HouseholdFile", "A household.", Household.class, HouseholdShapes::household);

    /** A household on a day, with its history: {@code doudi/situation/1}. */
    public static final Format<Situation> SITUATION = new Format<>(
            "doudi/situation/1",
            "SituationFile",
            "A household on a day, with its history.",
            Situation.class,
            SituationShapes::situation);

    /** A policy, which may be a layer upon others: {@code doudi/policy/1}. */
    public static final Format<Policy> POLICY = new Format<>(
            "doudi/policy/1", "PolicyFile", "A policy or a layer upon others.", Policy.class, PolicyShapes::policy);

    /** A household in a register: {@code doudi/register-entry/1}. */
    public static final Format<RegisterEntry> REGISTER_ENTRY = new Format<>(
            "doudi/register-entry/1",
            "RegisterEntryFile",
            "A household in the register of a programme, as an agency has it written down.",
            RegisterEntry.class,
            RegisterShapes::entry);

    private Formats() {}

    /**
     * The digest of a regime: SHA-256, as 64 hexadecimal digits, of the digests of its layers in their order, each on a
     * line. Names the rules that decided something.
     */
    public static String digest(Regime regime) {
        String lines = regime.layers().stream()
                .map(layer -> POLICY.digest(layer) + "\n")
                .collect(Collectors.joining());
        return Digests.sha256(lines);
    }

    /** Every format. */
    public static List<Format<?>> all() {
        return List.of(HOUSEHOLD, SITUATION, POLICY, REGISTER_ENTRY);
    }
}
