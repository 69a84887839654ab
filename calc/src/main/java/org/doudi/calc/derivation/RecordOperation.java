package org.doudi.calc.derivation;

import java.util.List;
import org.doudi.core.text.Text;

/** Operations that read what is on a household's record: enrolments and earlier measurements. */
public sealed interface RecordOperation extends Operation {

    /** The income that was measured last in the calendar year before, for a month. */
    record MeasuredLastYear() implements RecordOperation {
        @Override
        public String name() {
            return "measuredLastYear";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("上年度最近一次测算", "as measured last in the year before");
        }
    }

    /** What was paid last to somebody enrolled in the programme today, for a month; to others, nothing. */
    record LastPaid(String programme) implements RecordOperation {
        @Override
        public String name() {
            return "lastPaid";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("最近一次发放的金额", "what was paid last");
        }
    }

    /** Whether an enrolment in the programme has ended by today. */
    record HasLeft(String programme) implements RecordOperation {
        @Override
        public String name() {
            return "hasLeft";
        }

        @Override
        public Text formula(List<String> inputs) {
            return Text.of("据已知的救助状态", "from the enrolments that are known");
        }
    }

    /**
     * Whether the phasing out of somebody enrolled in the programme runs today: if it was begun, for so many months from the day
     * on which it was; if it was not, it begins today where the input holds.
     */
    record PhasingOut(String programme, int months) implements RecordOperation {
        @Override
        public String name() {
            return "phasingOut";
        }

        @Override
        public Text formula(List<String> inputs) {
            if (months == 0) {
                return Text.of("不给予渐退期", "no time is granted");
            }
            return Text.of(
                    "已开始渐退的，自起始日起 " + months + " 个月内；未开始的，看 " + inputs.get(0),
                    "if begun, within " + months + " months of its first day; if not, " + inputs.get(0));
        }
    }
}
