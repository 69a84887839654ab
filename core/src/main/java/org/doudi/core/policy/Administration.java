package org.doudi.core.policy;

import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.text.Text;

/**
 * Who runs a programme and how: who leads and decides, from which month it pays, which records are kept. It bears on nobody's
 * outcome and is carried for whoever runs the programme.
 */
public sealed interface Administration extends Provision {

    /**
     * Who leads a programme and who decides on admission (牵头与审批).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param leads who leads
     * @param approves who approves: of several, all of them together
     * @param basis what it rests on
     */
    record Authority(String id, Text title, String programme, Set<Role> leads, Set<Role> approves, Basis basis)
            implements Administration {
        /** Takes copies; refuses empty sets. */
        public Authority {
            leads = Sets.some(leads, "leads");
            approves = Sets.some(approves, "approves");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.authority(this);
        }
    }

    /**
     * From which month a programme pays, or its measures begin (起始月).
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param from the month of the decision or the one after
     * @param basis what it rests on
     */
    record Start(String id, Text title, String programme, FirstMonth from, Basis basis) implements Administration {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /**
     * A record that has to be kept of everybody in a programme (档案要求), and how far.
     *
     * @param id the provision's name
     * @param title its title
     * @param programme the id of the programme
     * @param keeper who keeps it
     * @param form in what form
     * @param duty whether it has to be, or where possible
     * @param basis what it rests on
     */
    record RecordKept(String id, Text title, String programme, Role keeper, Form form, Duty duty, Basis basis)
            implements Administration {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordKept(this);
        }
    }

    /**
     * What the record of a household, or of each person in it, has to agree with (数据质量规则). Where it applies and what it
     * expects does not hold, the record contradicts itself; where that is open, the record does not say.
     *
     * @param id the provision's name
     * @param title what is wrong, in a sentence
     * @param applies to which household or person it applies
     * @param expects what is expected of it
     * @param sought whether contradictions or gaps are told
     * @param severity how bad that is
     * @param basis what it rests on
     */
    record Consistency(
            String id, Text title, Criterion applies, Criterion expects, Sought sought, Severity severity, Basis basis)
            implements Administration {
        /** Refuses two criteria about different scopes. */
        public Consistency {
            expects.requireScope(applies.scope());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consistency(this);
        }
    }

    /** What a rule of consistency tells of. */
    enum Sought {
        /** Records that say what cannot be (矛盾). */
        CONTRADICTION(Text.of("数据矛盾", "a contradiction")),
        /** Records that do not say what they have to (缺失). */
        GAP(Text.of("数据缺失", "something missing"));

        private final Text label;

        Sought(Text label) {
            this.label = label;
        }

        /** What it tells, in words. */
        public Text label() {
            return label;
        }
    }

    /** How bad an irregularity is. */
    enum Severity {
        /** The record is wrong (错误). */
        ERROR(Text.of("错误", "error")),
        /** The record is doubtful and has to be looked at (疑点). */
        WARNING(Text.of("疑点", "warning"));

        private final Text label;

        Severity(Text label) {
            this.label = label;
        }

        /** How bad, in words. */
        public Text label() {
            return label;
        }
    }

    /** The first month for which is paid, or in which a measure can begin. */
    enum FirstMonth {
        /** The month of the decision (当月). */
        OF_DECISION(Text.of("认定当月", "the month of the decision")),
        /** The month after the decision (次月). */
        AFTER_DECISION(Text.of("认定次月", "the month after the decision"));

        private final Text label;

        FirstMonth(Text label) {
            this.label = label;
        }

        /** The month in words. */
        public Text label() {
            return label;
        }
    }

    /** In what form a record is kept. */
    enum Form {
        /** A form or card in the household's hands (户有表、户有卡). */
        CARD(Text.of("表卡", "form or card")),
        /** A roll (册). */
        ROLL(Text.of("名册", "roll")),
        /** A register (簿). */
        REGISTER(Text.of("登记簿", "register")),
        /** An electronic file (电子档案). */
        ELECTRONIC(Text.of("电子档案", "electronic file"));

        private final Text label;

        Form(Text label) {
            this.label = label;
        }

        /** The form's name. */
        public Text label() {
            return label;
        }
    }

    /** How far something has to be. */
    enum Duty {
        /** It has to be (应当). */
        REQUIRED(Text.of("应当", "required")),
        /** It has to be where conditions allow (有条件的). */
        WHERE_POSSIBLE(Text.of("有条件的应当", "required where possible"));

        private final Text label;

        Duty(Text label) {
            this.label = label;
        }

        /** How far, in words. */
        public Text label() {
            return label;
        }
    }
}
