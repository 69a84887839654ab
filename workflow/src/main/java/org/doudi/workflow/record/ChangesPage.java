package org.doudi.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** A set of changes as a page. */
final class ChangesPage {

    private final Page page;

    ChangesPage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(ChangeSet changes) {
        page.title(Text.of("变更表", "Changes"))
                .item(Page.PROGRAMME, page.programme(changes.programme()))
                .item(Page.UNIT, page.unit(changes.unit()))
                .item(Text.of("起（不含）", "after"), Page.day(changes.from()))
                .item(Text.of("止（含）", "up to"), Page.day(changes.to()));
        for (Movement.Kind kind : Movement.Kind.values()) {
            page.item(kind.label(), String.valueOf(changes.of(kind).size()));
        }
        page.unplaced(changes.unplaced())
                .heading(Text.of("各项变更", "Movements"))
                .table(
                        List.of(
                                Page.DAY,
                                Text.of("变更", "change"),
                                Text.of("原因", "reasons"),
                                Page.NUMBER,
                                Page.HEAD,
                                Page.PEOPLE,
                                Page.VILLAGE,
                                Page.SINCE),
                        changes.movements().stream().map(this::cells).toList());
        return page.write();
    }

    private List<String> cells(Movement one) {
        return List.of(
                Page.day(one.on()),
                page.in(one.kind().label()),
                one.inOrder().stream()
                        .map(reason -> page.in(reason.label()))
                        .collect(Collectors.joining(page.in(Text.of("、", ", ")))),
                Page.plain(one.number()),
                one.line().map(line -> page.name(line.head())).orElse("—"),
                one.line().map(line -> page.number(line.people())).orElse("—"),
                one.line().map(line -> page.place(line.village())).orElse("—"),
                one.line().map(line -> page.fact(line.since(), Page::day)).orElse("—"));
    }
}
