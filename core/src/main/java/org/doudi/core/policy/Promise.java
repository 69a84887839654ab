package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * What a policy says of itself, for a check to hold against its own figures. Nothing here changes what a household gets;
 * nothing is corrected.
 */
public sealed interface Promise extends Provision {

    /**
     * A target that a line is to meet (目标).
     *
     * @param id the provision's name
     * @param title its title
     * @param aim what is promised
     * @param basis what it rests on
     */
    record Target(String id, Text title, Aim aim, Basis basis) implements Promise {
        @Override
        public <R> R match(Provision.Cases<R> cases) {
            return cases.target(this);
        }
    }

    /**
     * A plan's own days for a piece of work, and the notices that have to fit into them (工作进度).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param days how many calendar days the plan gives, at least 1
     * @param notices the ids of the parameters (days) that are the notices, one after another
     * @param basis what it rests on
     */
    record Timetable(String id, Text title, String programme, int days, List<String> notices, Basis basis)
            implements Promise {
        /** Takes a copy; refuses no days and no notices. */
        public Timetable {
            notices = List.copyOf(notices);
            Problems.require(
                    days >= 1 && !notices.isEmpty(),
                    "timetable.empty",
                    "",
                    days + " days, " + notices.size() + " notices",
                    Text.of("至少一天与一次公示", "at least a day and a notice"));
        }

        @Override
        public <R> R match(Provision.Cases<R> cases) {
            return cases.timetable(this);
        }
    }

    /**
     * A law of every policy that this one breaks on purpose, and what entitles it to (例外).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme in which it is broken
     * @param law the law
     * @param basis what it rests on
     */
    record Exemption(String id, Text title, String programme, Law law, Basis basis) implements Promise {
        @Override
        public <R> R match(Provision.Cases<R> cases) {
            return cases.exemption(this);
        }
    }

    /** What is promised of a line. */
    sealed interface Aim {

        /**
         * The line is at least a multiple of another on all these days.
         *
         * @param line the id of the line
         * @param ratio the multiple
         * @param other the id of the other line
         * @param on the days
         */
        record AtLeast(String line, Ratio ratio, String other, Window on) implements Aim {
            @Override
            public <R> R match(Aim.Cases<R> cases) {
                return cases.atLeast(this);
            }
        }

        /**
         * The line grows by a rate a year, on average over the years from one day to another.
         *
         * @param line the id of the line
         * @param from the day of the base
         * @param to the day of the last value, whole years later
         * @param base the base, if it is not the line's own value on that day
         * @param rate the rate a year, for example 144/1000
         * @param within how far the average may lie from the rate: half a unit of the last digit that the text gives
         */
        record Growth(String line, LocalDate from, LocalDate to, Optional<Amount> base, Ratio rate, Ratio within)
                implements Aim {
            /** Refuses days that are not whole years apart. */
            public Growth {
                requireYears(from, to);
            }

            private static void requireYears(LocalDate from, LocalDate to) {
                Problems.require(
                        to.isAfter(from) && from.plusYears(years(from, to)).equals(to),
                        "growth.years",
                        "",
                        from + " to " + to,
                        Text.of("相隔整年的两日", "two days whole years apart"));
            }

            /** How many years lie between the two days. */
            public int years() {
                return years(from, to);
            }

            private static int years(LocalDate from, LocalDate to) {
                return to.getYear() - from.getYear();
            }

            @Override
            public <R> R match(Aim.Cases<R> cases) {
                return cases.growth(this);
            }
        }

        /**
         * The line reaches a share of another by a day, by equal steps from the share that it had some years before (比例逐年
         * 到位). What it has to be in a year between is the straight line between the two.
         *
         * @param line the id of the line
         * @param other the id of the other line
         * @param from the day of the share that it starts from: the two lines' own values on that day
         * @param to the day by which the share is reached, whole years later
         * @param ratio the share, for example 8/10
         */
        record RatioPath(String line, String other, LocalDate from, LocalDate to, Ratio ratio) implements Aim {
            /** Refuses days that are not whole years apart. */
            public RatioPath {
                Growth.requireYears(from, to);
            }

            /** How many years lie between the two days. */
            public int years() {
                return Growth.years(from, to);
            }

            @Override
            public <R> R match(Aim.Cases<R> cases) {
                return cases.ratioPath(this);
            }
        }

        /**
         * What each recipient of a programme gets is at least so much on average (人均补助水平): for persons, not households,
         * compared as totals before anything is rounded.
         *
         * @param programme the id of the programme
         * @param atLeast the least average for each person
         * @param on the days
         */
        record AverageBenefit(String programme, Amount atLeast, Window on) implements Aim {
            @Override
            public <R> R match(Aim.Cases<R> cases) {
                return cases.averageBenefit(this);
            }
        }

        /** One function for each case. */
        interface Cases<R> {
            /** At least a multiple. */
            R atLeast(AtLeast aim);

            /** Growth. */
            R growth(Growth aim);

            /** A ratio reached by steps. */
            R ratioPath(RatioPath aim);

            /** An average benefit. */
            R averageBenefit(AverageBenefit aim);
        }

        /** One function for each case. */
        <R> R match(Aim.Cases<R> cases);
    }

    /** What holds for any policy, unless it says with a basis that it does not. */
    enum Law {
        /** The order of members, incomes and everything else changes nothing (顺序无关). */
        ORDER(Text.of("顺序不影响结果", "order changes nothing")),
        /** More income never means more benefit, nor admission (收入增加不增加待遇). */
        MORE_INCOME(Text.of("收入增加不会增加待遇", "more income never means more benefit")),
        /** Filling in an unknown never overturns what was determined (补充信息不推翻已确定的结果). */
        UNKNOWNS(Text.of("补充未知信息不推翻已确定的结果", "filling in an unknown overturns nothing")),
        /** The same household gets the same answer again (结果可重复). */
        REPEATABLE(Text.of("同一情形结果相同", "the same household gets the same answer")),
        /** Who is called how changes nothing (编号无关). */
        NAMES(Text.of("编号不影响结果", "ids change nothing")),
        /** Nobody is admitted and told to leave by the same facts on the same day (进出不同时成立). */
        EXIT(Text.of("准入与退出不同时成立", "nobody is admitted and told to leave at once"));

        private final Text label;

        Law(Text label) {
            this.label = label;
        }

        /** The law in words. */
        public Text label() {
            return label;
        }
    }
}
