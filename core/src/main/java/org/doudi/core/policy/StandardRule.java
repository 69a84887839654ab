package org.doudi.core.policy;

import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Coded;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** How lines move over time and with prices. What comes out is a new value to bind or a subsidy to pay, never a silent change. */
public sealed interface StandardRule extends Provision {

    /**
     * How a line is adjusted each year (标准动态调整): the larger of the old value grown by an index and of a floor line; never
     * lower than before if it says so; rounded once.
     *
     * @param id the provision's name
     * @param title its title
     * @param line the id of the line
     * @param floor the id of the line below which it may not be, if there is one
     * @param upwardOnly whether it never falls
     * @param rounding the id of the parameter that says how to round
     * @param basis what it rests on
     */
    record Indexation(
            String id,
            Text title,
            String line,
            Optional<String> floor,
            boolean upwardOnly,
            String rounding,
            Basis basis)
            implements StandardRule {
        @Override
        public <R> R match(Provision.Cases<R> cases) {
            return cases.indexation(this);
        }
    }

    /**
     * A temporary subsidy when prices rise (价格临时补贴, 社会救助和保障标准与物价上涨挂钩联动机制). It runs in a month for which some
     * trigger is met in enough months on end; what it pays each person is the line times the rise of an index or a share of
     * it, times a coefficient, at least a floor, rounded once.
     *
     * @param id the provision's name
     * @param title its title
     * @param line the id of the line, for a month
     * @param triggers what sets it off, 1 to {@value #MAX_TRIGGERS}; one is enough
     * @param formula what the line is multiplied by
     * @param coefficient what that is multiplied by again
     * @param floor the id of the parameter (an amount a month) that is the least
     * @param rounding the id of the parameter that says how to round
     * @param basis what it rests on
     */
    record PriceLink(
            String id,
            Text title,
            String line,
            List<Trigger> triggers,
            Formula formula,
            Ratio coefficient,
            String floor,
            String rounding,
            Basis basis)
            implements StandardRule {
        /** The most triggers of a subsidy. */
        public static final int MAX_TRIGGERS = 10;

        /** Takes a copy; refuses a subsidy that nothing sets off. */
        public PriceLink {
            triggers = List.copyOf(triggers);
            Problems.require(
                    !triggers.isEmpty() && triggers.size() <= MAX_TRIGGERS,
                    "priceLink.triggers",
                    "triggers",
                    String.valueOf(triggers.size()),
                    Text.of("1 至 " + MAX_TRIGGERS + " 个启动条件", "1 to " + MAX_TRIGGERS + " triggers"));
        }

        @Override
        public <R> R match(Provision.Cases<R> cases) {
            return cases.priceLink(this);
        }
    }

    /**
     * One way in which the subsidy is set off: the rise of an index over the same month a year ago is at least so much, in so
     * many months on end.
     *
     * @param index which index
     * @param atLeast the rise, for example 35/1000
     * @param months how many months on end, 1 to {@value #MAX_MONTHS}
     */
    record Trigger(Index index, Ratio atLeast, int months) {
        /** The most months on end. */
        public static final int MAX_MONTHS = 24;

        /** Refuses no months and too many. */
        public Trigger {
            Problems.require(
                    months >= 1 && months <= MAX_MONTHS,
                    "trigger.months",
                    "months",
                    String.valueOf(months),
                    Text.of("1 至 " + MAX_MONTHS + " 个月", "1 to " + MAX_MONTHS + " months"));
        }
    }

    /** What the line is multiplied by. */
    sealed interface Formula {

        /** The rise of an index. */
        record Rise(Index of) implements Formula {
            @Override
            public <R> R match(Formula.Cases<R> cases) {
                return cases.rise(this);
            }
        }

        /** The rise of the index that set it off; of several, the largest. */
        record RiseOfTrigger() implements Formula {
            @Override
            public <R> R match(Formula.Cases<R> cases) {
                return cases.riseOfTrigger(this);
            }
        }

        /**
         * A share by band of an index's rise.
         *
         * @param of the index
         * @param bands from the lowest rise to the highest, 1 to {@value #MAX_BANDS}: the last that is reached counts
         */
        record Bands(Index of, List<Band> bands) implements Formula {
            /** The most bands. */
            public static final int MAX_BANDS = 20;

            /** Takes a copy; refuses bands that are none, too many or not in order. */
            public Bands {
                bands = List.copyOf(bands);
                boolean ordered = !bands.isEmpty() && bands.size() <= MAX_BANDS;
                for (int i = 1; i < bands.size(); i++) {
                    ordered &= bands.get(i - 1).from().compareTo(bands.get(i).from()) < 0;
                }
                Problems.require(
                        ordered,
                        "priceLink.bands",
                        "bands",
                        "",
                        Text.of("由低到高的 1 至 " + MAX_BANDS + " 档", "1 to " + MAX_BANDS + " bands, from low to high"));
            }

            @Override
            public <R> R match(Formula.Cases<R> cases) {
                return cases.bands(this);
            }
        }

        /** A band: from that rise on, that share of the line. */
        record Band(Ratio from, Ratio share) {}

        /** One function for each case. */
        interface Cases<R> {
            /** A rise. */
            R rise(Rise formula);

            /** The rise of the trigger. */
            R riseOfTrigger(RiseOfTrigger formula);

            /** Bands. */
            R bands(Bands formula);
        }

        /** One function for each case. */
        <R> R match(Formula.Cases<R> cases);
    }

    /** The price indices that the rules look at, each as its rise over the same month a year ago. */
    enum Index implements Coded {
        /** Consumer prices (CPI, 居民消费价格指数). */
        CONSUMER_PRICES(Text.of("居民消费价格指数（CPI）", "consumer prices (CPI)")),
        /** Food prices within the consumer prices (CPI 中的食品价格). */
        FOOD_PRICES(Text.of("食品价格指数", "food prices")),
        /** Basic living cost of low-income urban residents (SCPI, 城镇低收入居民基本生活费用价格指数). */
        LOW_INCOME_LIVING_COST(Text.of("城镇低收入居民基本生活费用价格指数（SCPI）", "living cost of low-income urban residents (SCPI)"));

        private final Text label;

        Index(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
