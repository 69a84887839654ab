package org.doudi.workflow.desk;

import java.time.LocalDate;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;

/**
 * The version of a procedure under which a case runs: the one in force, in one regime, on the day on which the case was opened
 * or moved. A later change of the regime's rules does not touch it.
 *
 * @param regime the digest of the regime
 * @param since the day on which the case came under it
 * @param resolved the procedure, with what it rests on
 */
public record Version(Hash regime, LocalDate since, Resolved<Provision> resolved) {

    /** Refuses what is no procedure. */
    public Version {
        if (!(resolved.value() instanceof Procedure)) {
            throw new IllegalArgumentException(resolved.value().id() + " is no procedure");
        }
    }

    /** The procedure. */
    public Procedure procedure() {
        return (Procedure) resolved.value();
    }

    /** Whether it is the same procedure of the same regime, whenever a case came under it. */
    public boolean isSameAs(Version other) {
        return regime.equals(other.regime) && resolved.equals(other.resolved);
    }

    /** What it rests on. */
    public Text cited() {
        return resolved.cited();
    }

    /** The name of the procedure and the first digits of the regime's digest. */
    @Override
    public String toString() {
        return procedure().id() + "@" + regime.hex().substring(0, 12);
    }
}
