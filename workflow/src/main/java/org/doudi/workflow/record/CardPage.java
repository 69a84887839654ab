package org.doudi.workflow.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/** A card as a page. */
final class CardPage {

    private final Page page;

    CardPage(Function<String, Text> titleOf, Locale locale) {
        page = new Page(titleOf, locale);
    }

    String write(HouseholdCard card) {
        page.title(Text.of("户卡", "Household card"))
                .item(Page.NUMBER, Page.plain(card.number()))
                .item(Page.ON, Page.day(card.on()))
                .item(Page.PLACE, page.place(card.place()))
                .item(Text.of("家庭成员", "people"), page.fact(card.people(), this::people));
        CaseTables.enrolments(page, card.enrolments());
        List<HouseholdCard.Case> cases = card.cases();
        CaseTables.outlines(
                page, cases.stream().map(HouseholdCard.Case::outline).toList());
        CaseTables.decisions(page, cases, HouseholdCard.Case::outline, HouseholdCard.Case::decisions);
        CaseTables.support(page, cases, HouseholdCard.Case::outline, HouseholdCard.Case::support);
        return page.write();
    }

    private String people(List<HouseholdCard.Person> people) {
        return people.stream()
                .map(one -> page.name(one.name())
                        + page.in(Text.of("（", " ("))
                        + page.in(one.relation().label())
                        + page.in(Text.of("）", ")")))
                .collect(Collectors.joining(page.in(Text.of("、", ", "))));
    }
}
