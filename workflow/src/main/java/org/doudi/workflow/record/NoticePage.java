package org.doudi.workflow.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.household.Role;
import org.doudi.core.text.Text;

/** A notice as a page. */
final class NoticePage {

    private final Page page;

    NoticePage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(PublicNotice notice) {
        page.title(notice.kind().label()).item(Page.PROGRAMME, page.programme(notice.programme()));
        notice.caseId().ifPresent(id -> page.item(Page.CASE, Page.plain(id)));
        page.item(Page.ON, Page.day(notice.on()))
                .item(Text.of("张贴地点", "where"), page.in(notice.where().label()))
                .item(Page.UNIT, page.place(notice.unit()));
        notice.posted().ifPresent(day -> page.item(Text.of("张榜", "posted"), Page.day(day)));
        notice.objectUntil()
                .ifPresent(day ->
                        page.item(Text.of("异议截止（含当日）", "objections up to and including"), page.fact(day, Page::day)));
        if (!notice.to().isEmpty()) {
            page.item(
                    Text.of("公示单位", "posted by"),
                    notice.to().stream()
                            .sorted()
                            .map(Role::label)
                            .map(page::in)
                            .collect(Collectors.joining(page.in(Text.of("、", ", ")))));
        }
        households(notice);
        if (notice.kind() != PublicNotice.Kind.LIST) {
            decisions(notice);
        }
        return page.write();
    }

    private void households(PublicNotice notice) {
        boolean isList = notice.kind() == PublicNotice.Kind.LIST;
        List<Text> heads = new ArrayList<>(List.of(Page.HEAD, Text.of("身份号码", "identity number"), Page.PEOPLE));
        if (isList) {
            heads.add(Page.SINCE);
        }
        page.heading(Text.of("公示对象", "Households"))
                .table(heads, notice.entries().stream().map(this::cells).toList());
    }

    private List<String> cells(PublicNotice.Entry entry) {
        List<String> cells = new ArrayList<>(List.of(
                page.fact(entry.head(), name -> Page.plain(name.shown())),
                page.fact(entry.residentId(), number -> Page.plain(number.shown())),
                page.number(entry.people())));
        entry.since().ifPresent(day -> cells.add(page.fact(day, Page::day)));
        return cells;
    }

    private void decisions(PublicNotice notice) {
        page.heading(Text.of("意见", "Decided"))
                .table(
                        List.of(Page.DAY, Text.of("办理单位", "office"), Text.of("意见", "decision")),
                        notice.decisions().stream()
                                .map(one -> List.of(
                                        Page.day(one.on()),
                                        page.in(one.office().label()),
                                        page.in(one.way().label())))
                                .toList());
    }
}
