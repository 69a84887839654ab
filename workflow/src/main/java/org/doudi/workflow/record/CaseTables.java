package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.core.text.Text;

/** The tables that several pages share. */
final class CaseTables {

    private static final Text TO_DATE = Text.of("至今", "to date");
    private static final Text OCCASION = Text.of("事由", "occasion");
    private static final Text OPENED = Text.of("立案", "opened");
    private static final Text ENDED = Text.of("办结", "ended");
    private static final Text STATE = Text.of("状态", "state");

    private CaseTables() {}

    /** What somebody was in. */
    static void enrolments(Page page, List<Enrolment> enrolments) {
        page.heading(Text.of("纳入情况", "Programmes"))
                .table(
                        List.of(Page.PROGRAMME, Page.SINCE, Page.UNTIL, Page.REVIEWED, Page.CASES),
                        enrolments.stream()
                                .map(one -> List.of(
                                        page.programme(one.programme()),
                                        page.fact(one.since(), Page::day),
                                        until(page, one.until()),
                                        Page.day(one.reviewed()),
                                        Page.cases(one.cases())))
                                .toList());
    }

    static String until(Page page, Optional<LocalDate> until) {
        return until.map(Page::day).orElseGet(() -> page.in(TO_DATE));
    }

    static void outlines(Page page, List<CaseOutline> cases) {
        page.heading(Text.of("案件", "Cases"))
                .table(
                        List.of(Page.CASE, Page.PROGRAMME, OCCASION, OPENED, ENDED, STATE),
                        cases.stream()
                                .map(one -> List.of(
                                        Page.plain(one.id()),
                                        page.programme(one.programme()),
                                        page.in(one.occasion().label()),
                                        Page.day(one.opened()),
                                        Page.day(one.ended()),
                                        page.in(one.state().label())))
                                .toList());
    }

    /** Rows of something that each of several cases has. */
    static <C, T> List<List<String>> rows(
            List<C> cases, Function<C, CaseOutline> outline, Function<C, List<T>> all, Function<T, List<String>> row) {
        return cases.stream()
                .flatMap(one -> all.apply(one).stream()
                        .map(each -> Stream.concat(
                                        Stream.of(Page.plain(outline.apply(one).id())), row.apply(each).stream())
                                .toList()))
                .toList();
    }

    static <C> void decisions(
            Page page, List<C> cases, Function<C, CaseOutline> outline, Function<C, List<OfficeDecision>> all) {
        page.heading(Text.of("审核审批", "Decisions"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("办理单位", "office"), Text.of("意见", "decision")),
                        rows(
                                cases,
                                outline,
                                all,
                                one -> List.of(
                                        Page.day(one.on()),
                                        page.in(one.office().label()),
                                        page.in(one.way().label()))));
    }

    static <C> void support(
            Page page, List<C> cases, Function<C, CaseOutline> outline, Function<C, List<OnRecord.Support>> all) {
        page.heading(Text.of("帮扶落实", "Support put down"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("要素", "item")),
                        rows(
                                cases,
                                outline,
                                all,
                                one -> List.of(
                                        Page.day(one.on()), page.in(one.item().label()))));
    }

    static <C> void notices(
            Page page, List<C> cases, Function<C, CaseOutline> outline, Function<C, List<NoticeOnRecord>> all) {
        page.heading(Text.of("公示", "Notices"))
                .table(
                        List.of(
                                Page.CASE,
                                Text.of("地点", "where"),
                                Text.of("张榜", "posted"),
                                Text.of("撤榜", "taken down"),
                                Text.of("异议数", "objections")),
                        rows(
                                cases,
                                outline,
                                all,
                                one -> List.of(
                                        page.in(one.where().label()),
                                        Page.day(one.posted()),
                                        Page.day(one.takenDown()),
                                        String.valueOf(one.objections()))));
    }
}
