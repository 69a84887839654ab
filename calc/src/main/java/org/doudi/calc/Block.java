package org.doudi.calc;

import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.internal.run.FactColumns;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Some households whose facts stand in columns, to be assessed together with {@link BlockAssessor}: for whole populations,
 * and for whoever assesses a county again every night. Immutable, to be shared by threads, and good for any assessor of its
 * day. Some hundred households are best: their values then stay near the processor.
 */
public final class Block {

    /** The most households of a block. */
    public static final int MOST = 4096;

    private final FactColumns facts;

    private Block(FactColumns facts) {
        this.facts = facts;
    }

    /**
     * Takes the households' facts into columns.
     *
     * @param situations 1 to {@value #MOST}, all of one day
     * @throws org.doudi.core.problem.ProblemsException if they are none or more, or of different days
     */
    public static Block of(List<Situation> situations) {
        var problems = Problems.collector();
        problems.require(
                !situations.isEmpty() && situations.size() <= MOST,
                "block.size",
                "situations",
                String.valueOf(situations.size()),
                Text.of("1 至 " + MOST + " 户", "1 to " + MOST + " households"));
        for (int row = 1; row < situations.size(); row++) {
            LocalDate on = situations.get(row).on();
            problems.require(
                    on.equals(situations.get(0).on()),
                    "block.day",
                    "situations/" + row + "/on",
                    on.toString(),
                    Text.of("与首户同日", "the day of the first household"));
        }
        problems.throwIfAny();
        return new Block(new FactColumns(situations));
    }

    /** How many households there are. */
    public int size() {
        return facts.rows();
    }

    /** What is known of a household; the first is 0. */
    public Situation situation(int row) {
        return facts.situation(row);
    }

    FactColumns facts() {
        return facts;
    }

    @Override
    public String toString() {
        return "Block[" + size() + " households]";
    }
}
