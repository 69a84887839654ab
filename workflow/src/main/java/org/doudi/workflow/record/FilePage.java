package org.doudi.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** A county's file as a page. It may be printed and left lying about, so it masks identity numbers. */
final class FilePage {

    private static final Text ANSWER = Text.of("结论", "answer");

    private final Page page;

    FilePage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(ElectronicFile file) {
        page.title(Text.of("电子档案", "Electronic file"))
                .item(Page.NUMBER, Page.plain(file.number()))
                .item(Page.ON, Page.day(file.on()))
                .item(Text.of("户编号", "household"), page.name(file.household()))
                .item(Page.PLACE, page.place(file.place()))
                .item(
                        Text.of("家庭成员", "people"),
                        page.fact(
                                file.people(),
                                people -> people.stream()
                                        .map(this::person)
                                        .collect(Collectors.joining(page.in(Text.of("；", "; "))))));
        CaseTables.enrolments(page, file.enrolments());
        List<CaseAccount> cases = file.cases();
        CaseTables.outlines(page, cases.stream().map(CaseAccount::outline).toList());
        CaseTables.decisions(page, cases, CaseAccount::outline, CaseAccount::decisions);
        CaseTables.notices(page, cases, CaseAccount::outline, CaseAccount::notices);
        evidence(cases);
        findings(cases);
        judgements(cases);
        CaseTables.support(page, cases, CaseAccount::outline, CaseAccount::support);
        told(cases);
        return page.write();
    }

    private String person(ElectronicFile.Person one) {
        Text comma = Text.of("，", ", ");
        return page.name(one.name())
                + page.in(comma)
                + page.in(one.relation().label())
                + page.in(comma)
                + page.fact(one.residentId(), number -> Page.plain(number.masked()));
    }

    private void evidence(List<CaseAccount> cases) {
        page.heading(Text.of("调查材料", "Evidence on record"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("材料", "evidence")),
                        CaseTables.rows(
                                cases,
                                CaseAccount::outline,
                                CaseAccount::evidence,
                                one -> List.of(
                                        Page.day(one.on()),
                                        page.in(one.evidence().label()))));
    }

    private void findings(List<CaseAccount> cases) {
        page.heading(Text.of("认定结论", "Findings on record"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("事项", "matter"), ANSWER),
                        CaseTables.rows(
                                cases,
                                CaseAccount::outline,
                                CaseAccount::findings,
                                one -> List.of(
                                        Page.day(one.on()),
                                        page.in(one.matter().label()),
                                        page.in(one.answer().label()))));
    }

    private void judgements(List<CaseAccount> cases) {
        page.heading(Text.of("裁量事项", "Judgements on record"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("问题", "question"), ANSWER),
                        CaseTables.rows(
                                cases,
                                CaseAccount::outline,
                                CaseAccount::judgements,
                                one -> List.of(
                                        Page.day(one.on()),
                                        Page.plain(one.question()),
                                        page.in(one.answer().label()))));
    }

    private void told(List<CaseAccount> cases) {
        page.heading(Text.of("告知与录入", "Told and entered"))
                .table(
                        List.of(Page.CASE, Page.DAY, Text.of("对象", "to")),
                        CaseTables.rows(
                                cases,
                                CaseAccount::outline,
                                CaseAccount::told,
                                one -> List.of(
                                        Page.day(one.on()),
                                        page.in(one.addressee().label()))));
    }
}
