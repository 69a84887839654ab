package org.doudi.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doudi.core.text.Text;

/** A roll as a page. */
final class RollPage {

    static final List<Text> HEADS =
            List.of(Page.NUMBER, Page.HEAD, Page.PEOPLE, Page.VILLAGE, Page.SINCE, Page.REVIEWED, Page.CASES);

    private final Page page;

    RollPage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(Roll roll) {
        page.title(Text.of("名册", "Roll"))
                .item(Page.PROGRAMME, page.programme(roll.programme()))
                .item(Page.UNIT, page.unit(roll.unit()))
                .item(Page.ON, Page.day(roll.on()))
                .unplaced(roll.unplaced())
                .heading(Text.of("在册户", "Households"))
                .table(
                        HEADS,
                        roll.lines().stream().map(line -> cells(page, line)).toList());
        return page.write();
    }

    static List<String> cells(Page page, Roll.Line line) {
        return List.of(
                Page.plain(line.number()),
                page.name(line.head()),
                page.number(line.people()),
                page.place(line.village()),
                page.fact(line.since(), Page::day),
                Page.day(line.reviewed()),
                Page.cases(line.cases()));
    }
}
