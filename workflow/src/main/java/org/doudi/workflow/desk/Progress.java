package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Work;

/** How far the work of a stage is. Its type decides what can be done at all. */
public sealed interface Progress {

    /** An application is being made; whether the head has signed. */
    record Lodging(Work.Lodging work, boolean isSigned) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lodging(this);
        }
    }

    /** Facts are being gathered; which were, since the case came here, and what was found. */
    record Investigating(Work.Investigation work, Set<Evidence> gathered, Set<Matter> found) implements Progress {
        /** Takes copies. */
        public Investigating {
            gathered = Set.copyOf(gathered);
            found = Set.copyOf(found);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.investigating(this);
        }
    }

    /** Somebody else is to be asked, or was asked on that day and has not answered. */
    record Referring(Work.Referral work, Optional<LocalDate> sentOn) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referring(this);
        }
    }

    /** The group is to meet. */
    record Appraising(Work.Appraisal work) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.appraising(this);
        }
    }

    /** A notice is to be posted, or stands since that day; how many have objected. */
    record Posting(Work.Posting work, Optional<LocalDate> since, int objections) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.posting(this);
        }
    }

    /** Offices are deciding; which have approved. */
    record Determining(Work.Determination work, Set<Role> approved) implements Progress {
        /** Takes a copy. */
        public Determining {
            approved = Set.copyOf(approved);
        }

        /** Those who have not. */
        public Set<Role> outstanding() {
            Set<Role> rest = EnumSet.copyOf(work.by());
            rest.removeAll(approved);
            return rest;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.determining(this);
        }
    }

    /** An objection is being heard. */
    record Hearing(Work.Hearing work) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hearing(this);
        }
    }

    /** What support needs is being put down; what is there. */
    record Undertaking(Work.Undertaking work, Set<Item> there) implements Progress {
        /** Takes a copy. */
        public Undertaking {
            there = Set.copyOf(there);
        }

        /** What is not. */
        public List<Item> outstanding() {
            return work.items().stream()
                    .filter(item -> !there.contains(item))
                    .sorted()
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undertaking(this);
        }
    }

    /** People and registers are being told; who was. */
    record Telling(Work.Notification work, Set<Addressee> told) implements Progress {
        /** Takes a copy. */
        public Telling {
            told = Set.copyOf(told);
        }

        /** Who was not. */
        public List<Addressee> outstanding() {
            return work.to().stream()
                    .filter(one -> !told.contains(one))
                    .sorted()
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.telling(this);
        }
    }

    /** The procedure is over. */
    record Closed(Result result) implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /** The household has withdrawn. */
    record Withdrawn() implements Progress {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /** Where the work of a stage begins. */
    static Progress of(Work work) {
        return work.match(new Beginning());
    }

    /** Whether nothing more can happen in the procedure. */
    default boolean isOver() {
        return this instanceof Closed || this instanceof Withdrawn;
    }

    /** One function for each case; a new case breaks the build where it is not handled. */
    interface Cases<R> {
        /** Lodging. */
        R lodging(Lodging progress);

        /** Investigating. */
        R investigating(Investigating progress);

        /** Referring. */
        R referring(Referring progress);

        /** Appraising. */
        R appraising(Appraising progress);

        /** Posting. */
        R posting(Posting progress);

        /** Determining. */
        R determining(Determining progress);

        /** Hearing. */
        R hearing(Hearing progress);

        /** Undertaking. */
        R undertaking(Undertaking progress);

        /** Telling. */
        R telling(Telling progress);

        /** Closed. */
        R closed(Closed progress);

        /** Withdrawn. */
        R withdrawn(Withdrawn progress);
    }

    /** One function for each case. */
    <R> R match(Cases<R> cases);
}
