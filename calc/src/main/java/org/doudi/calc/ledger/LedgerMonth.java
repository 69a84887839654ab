package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doudi.calc.Award;
import org.doudi.calc.Bounds;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.ledger.Enrolled.How;
import org.doudi.core.money.Money;
import org.doudi.core.text.Text;

/** One month of a ledger: what was due, what was paid, and why the two differ. */
public final class LedgerMonth {

    private static final Missing HOUSEHOLD = new Missing(
            "households", Text.of("家庭情况", "the household"), Text.of("该日无记录", "nothing is known of that day"));

    private static final Missing ENROLMENT = new Missing(
            "standings",
            Text.of("登记", "its enrolment"),
            Text.of("清单未确认完整", "the list was not confirmed to be complete"));

    private final YearMonth month;
    private final Determination determination;
    private final Optional<Bounds> decided;
    private final Money paid;
    private final List<Cause> causes;

    /** Whether anything can be due. */
    public enum Status {
        /** Enrolled (在保). */
        ENROLLED(Text.of("在保", "enrolled")),
        /** Enrolled, and paid from the next month on (次月起发). */
        PAID_FROM_NEXT_MONTH(Text.of("次月起发", "paid from the next month on")),
        /** Not enrolled (未登记). */
        NOT_ENROLLED(Text.of("未登记", "not enrolled")),
        /** Nobody confirmed whether it is enrolled (登记待定). */
        OPEN(Text.of("登记待定", "unknown whether enrolled"));

        private final Text label;

        Status(Text label) {
            this.label = label;
        }

        /** Whether anything can be due, in words. */
        public Text label() {
            return label;
        }
    }

    LedgerMonth(
            YearMonth month, Determination determination, Optional<Bounds> decided, Money paid, List<Cause> causes) {
        this.month = month;
        this.determination = determination;
        this.decided = decided;
        this.paid = paid;
        this.causes = List.copyOf(causes);
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }

    /** The day that decides the month: by default its first or, of the first month that is paid, perhaps that of the decision. */
    public LocalDate decidedOn() {
        return determination.day();
    }

    /** Whether anything can be due. */
    public Status status() {
        How how = determination.enrolled().how();
        return switch (how) {
            case YES -> Status.ENROLLED;
            case FROM_NEXT_MONTH -> Status.PAID_FROM_NEXT_MONTH;
            case NO -> Status.NOT_ENROLLED;
            case OPEN -> Status.OPEN;
        };
    }

    /** What was due; anything, if nothing is known of the household. */
    public Bounds due() {
        return determination.due();
    }

    /** What was due by what was known on the day that decided the month; absent if the rules did not say by then. */
    public Optional<Bounds> decided() {
        return decided;
    }

    /** What was due, benefit by benefit; absent while that is open. Nothing is due where the list is empty. */
    public Optional<List<Award>> benefits() {
        if (!due().isExact()) {
            return Optional.empty();
        }
        return due().low().fen() == 0
                ? Optional.of(List.of())
                : found().findFirst().flatMap(ProgrammeFindings::benefitsDue);
    }

    /** Every course that is possible by what was found on the day; none where nothing was looked at. */
    public Set<Course> possibleCourses() {
        Set<Course> courses = new TreeSet<>();
        found().forEach(one -> courses.addAll(one.possibleCourses()));
        return courses;
    }

    /** What was paid for the month by the day of the ledger, less what was taken back. */
    public Money paid() {
        return paid;
    }

    /** What is still owed: below zero if more was paid than was due. */
    public Balance owed() {
        return Balance.of(due()).minus(paid);
    }

    /** What was paid too little (欠发). */
    public Balance arrears() {
        return owed().aboveZero();
    }

    /** What was paid too much (多发). */
    public Balance overpaid() {
        return owed().belowZero();
    }

    /** Why something is owed; they add up to it. Those that cancel each other are told as well. */
    public List<Cause> causes() {
        return causes;
    }

    /**
     * Why so much was due, step by step: one derivation or, where an earlier month is open on which this one rests, one for each
     * way it may have been. None where nothing can be due, or nothing is known.
     */
    public List<Derivation> derivations() {
        return found().flatMap(one -> one.derivationOfDue().stream()).toList();
    }

    /** The unknown facts on which what was due depends. */
    public List<Missing> missing() {
        if (due().isExact()) {
            return List.of();
        }
        if (determination.found().isEmpty()) {
            return List.of(HOUSEHOLD);
        }
        Stream<Missing> enrolment = status() == Status.OPEN ? Stream.of(ENROLMENT) : Stream.empty();
        return Stream.concat(enrolment, found().flatMap(one -> one.missingForDue().stream()))
                .distinct()
                .toList();
    }

    private Stream<ProgrammeFindings> found() {
        return determination.found().stream();
    }

    /** Only which: the amounts are personal. */
    @Override
    public String toString() {
        return "LedgerMonth[" + month + "]";
    }
}
