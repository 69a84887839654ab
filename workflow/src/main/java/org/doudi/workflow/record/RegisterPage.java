package org.doudi.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doudi.core.text.Text;

/** A register as a page. */
final class RegisterPage {

    private final Page page;

    RegisterPage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(Register register) {
        page.title(Text.of("乡镇台账", "Township register"))
                .item(Page.PROGRAMME, page.programme(register.programme()))
                .item(Page.UNIT, page.unit(register.unit()))
                .item(Page.ON, Page.day(register.on()))
                .unplaced(register.unplaced())
                .heading(Text.of("各户", "Households"))
                .table(
                        List.of(Page.NUMBER, Page.HEAD, Page.PEOPLE, Page.VILLAGE),
                        register.lines().stream().map(this::household).toList())
                .heading(Text.of("纳入情况", "Enrolments"))
                .table(
                        List.of(Page.NUMBER, Page.SINCE, Page.UNTIL, Page.REVIEWED, Page.CASES),
                        register.lines().stream()
                                .flatMap(line -> line.enrolments().stream().map(one -> enrolment(line, one)))
                                .toList());
        List<Register.Case> cases =
                register.lines().stream().flatMap(line -> line.cases().stream()).toList();
        CaseTables.outlines(page, cases.stream().map(Register.Case::outline).toList());
        CaseTables.decisions(page, cases, Register.Case::outline, Register.Case::decisions);
        CaseTables.notices(page, cases, Register.Case::outline, Register.Case::notices);
        CaseTables.support(page, cases, Register.Case::outline, Register.Case::support);
        return page.write();
    }

    private List<String> household(Register.Line line) {
        return List.of(
                Page.plain(line.number()),
                page.name(line.head()),
                page.number(line.people()),
                page.place(line.village()));
    }

    private List<String> enrolment(Register.Line line, Enrolment one) {
        return List.of(
                Page.plain(line.number()),
                page.fact(one.since(), Page::day),
                CaseTables.until(page, one.until()),
                Page.day(one.reviewed()),
                Page.cases(one.cases()));
    }
}
