package org.doudi.core.policy;

import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What steers a programme beside its conditions and benefits: who goes first, how many, how often people are looked at, and
 * which measures support them.
 */
public sealed interface Steering extends Provision {

    /** The largest rank, and the longest interval in months. */
    int MOST = 1_200;

    /**
     * Who goes first when places are short (优先顺序): a rank for each household, the smaller the earlier.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param ranks the ranks, 0 to {@value #MOST}
     * @param precedence how the rank and the household's need are weighed
     * @param basis what it rests on
     */
    record Priority(String id, Text title, String programme, Ladder<Integer> ranks, Precedence precedence, Basis basis)
            implements Steering {
        /** Refuses ranks out of range. */
        public Priority {
            requireWithin(0, ranks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.priority(this);
        }
    }

    /**
     * How often the enrolled are looked at again (定期复核): a number of months by class of household.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param months the months between two reviews, 1 to {@value #MOST}
     * @param basis what it rests on
     */
    record Review(String id, Text title, String programme, Ladder<Integer> months, Basis basis) implements Steering {
        /** Refuses intervals out of range. */
        public Review {
            requireWithin(1, months);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.review(this);
        }
    }

    /**
     * How many may be enrolled (规模控制): a share of a population, counted in persons. What it means for a household is found
     * among many; it is never a condition of one.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param share the id of the parameter (a ratio) that is the share
     * @param of the population
     * @param effect whether it bars or only controls
     * @param misfit what happens to the first household that does not fit whole
     * @param basis what it rests on
     */
    record Quota(
            String id,
            Text title,
            String programme,
            String share,
            Population of,
            Scale effect,
            Misfit misfit,
            Basis basis)
            implements Steering {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quota(this);
        }
    }

    /**
     * A measure that supports households (帮扶措施), by condition or cause. A household can get several.
     *
     * @param id the provision's name
     * @param title its title
     * @param kind what kind of measure
     * @param who a criterion on the household
     * @param weight whether those who meet it come like others, first, or with emphasis
     * @param limit the id of the parameter (a sum of money) that is the most, if there is one
     * @param timesAYear how often a year at least, 0 if the text does not say
     * @param basis what it rests on
     */
    record Measure(
            String id,
            Text title,
            Kind kind,
            Criterion who,
            Weight weight,
            Optional<String> limit,
            int timesAYear,
            Basis basis)
            implements Steering {
        /** Refuses a criterion of the other scope, and more than one time a day. */
        public Measure {
            who.requireScope(Criterion.Scope.HOME);
            Problems.require(
                    timesAYear >= 0 && timesAYear <= 366,
                    "measure.times",
                    "timesAYear",
                    String.valueOf(timesAYear),
                    Text.of("一年 0 至 366 次", "0 to 366 times a year"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.measure(this);
        }

        /** What kinds of measures there are (措施类型). */
        public enum Kind {
            /** Industry and production (产业扶持). */
            INDUSTRY(Text.of("产业扶持", "industry")),
            /** Technical help (技术扶持). */
            TECHNICAL(Text.of("技术扶持", "technical help")),
            /** Money and credit (资金扶持): contributions paid, mutual funds, loans with subsidised interest, guarantees. */
            FINANCIAL(Text.of("资金扶持", "finance")),
            /** Education and training (教育培训). */
            EDUCATION(Text.of("教育培训", "education and training")),
            /** Jobs (就业): job fairs, public-service posts. */
            EMPLOYMENT(Text.of("就业", "employment")),
            /** Relocation (移民搬迁). */
            RELOCATION(Text.of("移民搬迁", "relocation")),
            /** Infrastructure of households (基础设施). */
            INFRASTRUCTURE(Text.of("基础设施", "infrastructure")),
            /** Pairing with helpers from society (社会结对帮扶). */
            PAIRING(Text.of("社会结对帮扶", "social pairing")),
            /** Assistance in kind or money beside the programmes (其他救助). */
            ASSISTANCE(Text.of("其他救助", "assistance"));

            private final Text label;

            Kind(Text label) {
                this.label = label;
            }

            /** The kind's name. */
            public Text label() {
                return label;
            }
        }

        /** How those who meet the criterion come to a measure. First and emphasis are different things. */
        public enum Weight {
            /** Like others (一般). */
            ORDINARY(Text.of("一般", "like others")),
            /** Before others (优先): an order. */
            FIRST(Text.of("优先", "first")),
            /** With emphasis (重点): more of it, not sooner. */
            EMPHASIS(Text.of("重点", "with emphasis"));

            private final Text label;

            Weight(Text label) {
                this.label = label;
            }

            /** The weight's name. */
            public Text label() {
                return label;
            }
        }
    }

    /** How a rank and a household's need are weighed against each other. */
    enum Precedence {
        /** The rank decides among those with exactly the same income for each head. */
        AT_EQUAL_INCOME(Text.of("人均收入相同时", "at equal income for each head")),
        /** The rank decides before income does. */
        BEFORE_INCOME(Text.of("先于收入", "before income")),
        /** The rank decides alone; what the text orders is not need. */
        ALONE(Text.of("不与收入比较", "without regard to income"));

        private final Text label;

        Precedence(Text label) {
            this.label = label;
        }

        /** The way's name. */
        public Text label() {
            return label;
        }
    }

    /** The people of whom a quota is a share. */
    enum Population {
        /** Usually resident and registered rural people of the place (农村常住户籍人口). */
        RESIDENT_REGISTERED(Text.of("农村常住户籍人口", "usually resident, registered rural population")),
        /** People registered as poor (建档立卡人口). */
        REGISTERED_POOR(Text.of("建档立卡人口", "registered poor population")),
        /** The number that the level above assigned (上级下达规模). */
        ASSIGNED(Text.of("上级下达规模", "number assigned from above"));

        private final Text label;

        Population(Text label) {
            this.label = label;
        }

        /** The population's name. */
        public Text label() {
            return label;
        }
    }

    /** What a quota does. */
    enum Scale {
        /** Nobody beyond it is admitted (限额). */
        BAR(Text.of("限额", "a bar")),
        /** Admission beyond it needs a reasoned decision (控制数). */
        CONTROL(Text.of("控制数", "a control figure"));

        private final Text label;

        Scale(Text label) {
            this.label = label;
        }

        /** The effect's name. */
        public Text label() {
            return label;
        }
    }

    /** What happens to the first household that does not fit into a quota whole. */
    enum Misfit {
        /** It is not admitted, and no smaller one after it is tried (止于该户). */
        STOP(Text.of("止于该户", "stop there")),
        /** It is not admitted, and the next smaller one is tried (顺延较小户). */
        SKIP(Text.of("顺延较小户", "try the next smaller")),
        /** It is admitted whole (该户整户纳入). */
        ADMIT_WHOLE(Text.of("该户整户纳入", "admit it whole"));

        private final Text label;

        Misfit(Text label) {
            this.label = label;
        }

        /** The way's name. */
        public Text label() {
            return label;
        }
    }

    private static void requireWithin(int least, Ladder<Integer> ladder) {
        boolean fine = ladder.rungs().stream().map(Ladder.Rung::value).allMatch(value -> isWithin(least, value))
                && ladder.otherwise().filter(value -> !isWithin(least, value)).isEmpty();
        Problems.require(
                fine, "ladder.value", "", "a value out of range", Text.of(least + " 至 " + MOST, least + " to " + MOST));
    }

    private static boolean isWithin(int least, int value) {
        return value >= least && value <= MOST;
    }
}
