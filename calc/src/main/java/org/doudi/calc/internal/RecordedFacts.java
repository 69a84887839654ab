package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.internal.run.Enrolments;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/** What of a household's record is unknown. */
final class RecordedFacts {

    private static final Text NOBODY =
            Text.of("尚无有权者作出且仍有效的认定", "nobody who may has answered it, or the answer no longer holds");
    private static final Text ENROLMENTS = Text.of("救助状态", "enrolments");
    private static final Text TWO_AT_ONCE =
            Text.of("同一项目同时有两项登记，内容不一", "two enrolments in one programme at once differ");
    private static final Text PAID = Text.of("最近一次发放金额", "what was paid last");
    private static final Text NO_LINE = Text.of("测算当日没有标准", "the line had no value on the day of a measurement");
    private static final Text NOT_MEASURED =
            Text.of("上年度没有测算，或同日结果不一", "nothing was measured that year, or one day's results differ");

    private RecordedFacts() {}

    /** Enrolments. */
    static Facts standings() {
        return of(situation -> new Missing(
                "standings", ENROLMENTS, situation.standings().complete() ? TWO_AT_ONCE : Facts.UNCONFIRMED));
    }

    /**
     * Enrolments in a programme, of which some may have begun to be phased out: once one has, the condition on which it begins
     * bears on nothing; two that have begun and differ leave it open.
     */
    static Facts phasingOut(String programme, LocalDate day) {
        Facts standings = standings();
        return new Facts() {
            @Override
            public List<Missing> missing(Frame frame, long members) {
                return frame.situation().standings().complete() && begun(frame) < 2
                        ? List.of()
                        : standings.missing(frame, members);
            }

            @Override
            public boolean bears(Frame frame, int input) {
                return begun(frame) == 0;
            }

            private long begun(Frame frame) {
                return frame.situation().standings().items().stream()
                        .filter(standing -> Enrolments.isToday(standing, programme, day))
                        .filter(standing -> standing.phasingOutSince().isPresent())
                        .count();
            }
        };
    }

    /** What was paid last to somebody enrolled in a programme today. */
    static Facts paid(String programme, LocalDate day) {
        return new Facts() {
            @Override
            public List<Item> items(Frame frame) {
                List<Item> items = new ArrayList<>();
                each(
                        frame,
                        (standing, index) -> standing.paid().value().ifPresent(amount -> {
                            Quantity monthly = amount.perMonth();
                            items.add(new Item(path(index), Optional.empty(), PAID, monthly, monthly));
                        }));
                return items;
            }

            @Override
            public List<Missing> missing(Frame frame, long members) {
                List<Missing> missing = new ArrayList<>();
                each(frame, (standing, index) -> {
                    if (!standing.paid().isKnown()) {
                        missing.add(new Missing(path(index), PAID, Facts.why(standing.paid())));
                    }
                });
                // Two amounts that are known and differ leave it open, too.
                if (missing.isEmpty() || !frame.situation().standings().complete()) {
                    missing.addAll(standings().missing(frame, members));
                }
                return missing;
            }

            private void each(Frame frame, ObjIntConsumer<Standing> asked) {
                List<Standing> all = frame.situation().standings().items();
                for (int i = 0; i < all.size(); i++) {
                    if (Enrolments.isToday(all.get(i), programme, day)) {
                        asked.accept(all.get(i), i);
                    }
                }
            }

            private String path(int index) {
                return "standings/" + index + "/paid";
            }
        };
    }

    /** Shocks. */
    static Facts shocks() {
        Missing missing = new Missing("shocks", Text.of("突发困难", "shocks"), Facts.UNCONFIRMED);
        return of(situation -> missing);
    }

    /** Earlier measurements, to be compared with their line: open if there may be others, or a line had no value then. */
    static Facts measurements() {
        return measured(Text.of("以往测算", "earlier measurements"), NO_LINE);
    }

    /** The measurement of last year. */
    static Facts lastYear() {
        return measured(Text.of("上年度收入", "last year's income"), NOT_MEASURED);
    }

    /** The answer to a question. */
    static Facts statement(Provision.Question question) {
        Missing missing = new Missing("statements/" + question.id(), question.title(), NOBODY);
        return of(situation -> missing);
    }

    /** The answers to a question about each member. */
    static Facts statementOf(Provision.Question question) {
        return new Facts() {
            @Override
            public List<Missing> missing(Frame frame, long members) {
                List<Missing> missing = new ArrayList<>();
                List<Member> all = frame.household().members();
                for (int i = 0; i < all.size(); i++) {
                    if ((members >>> i & 1) != 0) {
                        missing.add(new Missing(
                                "statements/" + question.id() + "/" + all.get(i).id(), question.title(), NOBODY));
                    }
                }
                return missing;
            }
        };
    }

    private static Facts measured(Text what, Text why) {
        return of(situation ->
                new Missing("measurements", what, situation.measurements().complete() ? why : Facts.UNCONFIRMED));
    }

    /** Only asked of a step that is open: then one thing is missing. */
    private static Facts of(Function<Situation, Missing> missing) {
        return new Facts() {
            @Override
            public List<Missing> missing(Frame frame, long members) {
                return List.of(missing.apply(frame.situation()));
            }
        };
    }
}
