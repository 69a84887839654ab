package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.fact.Extension;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Coded;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.ResidentId;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Village;

/** Whatever household it is about, whatever stands in its names: a notice tells no number, no account, no illness, no disability. */
class NoticePrivacyTest {

    private static final LocalDate LATER = LocalDate.of(2018, 12, 31);

    /** What must not be read on a notice: the words of the code lists, and what people would write in their place. */
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(Health.values(), DisabilityKind.values(), DisabilityGrade.values())
                            .flatMap(Stream::of)
                            .map(Coded::label)
                            .flatMap(label -> Stream.of(label.zh(), label.en())),
                    Stream.of("残疾", "患病", "大病", "癌症", "精神", "智力", "disab", "illness", "cancer", "blind"))
            .toList();

    record Somebody(String name, ResidentId number, String account, Disability disability, Health health) {}

    @Provide
    Arbitrary<List<Somebody>> people() {
        Arbitrary<ResidentId> numbers = Combinators.combine(
                        Arbitraries.of("110105", "440524", "361121", "640105"),
                        Arbitraries.integers().between(0, 30_000),
                        Arbitraries.integers().between(0, 999))
                .as(NoticePrivacyTest::number);
        Arbitrary<String> accounts =
                Arbitraries.strings().numeric().ofMinLength(16).ofMaxLength(19);
        Arbitrary<Disability> disabilities = Combinators.combine(
                        Arbitraries.of(DisabilityKind.values()).filter(kind -> kind != DisabilityKind.NONE),
                        Arbitraries.of(DisabilityGrade.values()).filter(grade -> grade != DisabilityGrade.NONE))
                .as(Disability::of);
        return Combinators.combine(numbers, accounts, disabilities, Arbitraries.of(Health.values()))
                .as(Parts::new)
                .flatMap(parts -> names(parts)
                        .map(name -> new Somebody(
                                name, parts.number(), parts.account(), parts.disability(), parts.health())))
                .list()
                .uniqueElements(Somebody::number)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    record Parts(ResidentId number, String account, Disability disability, Health health) {}

    /** Names, and what hosts have been seen to put where names belong. */
    private static Arbitrary<String> names(Parts parts) {
        String number = parts.number().reveal();
        String kind = parts.disability().kind().label().zh();
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(5),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(NoticePrivacyTest::isWhole),
                Arbitraries.of(WORDS),
                Arbitraries.of(
                        number,
                        number.substring(0, 17),
                        "张三" + number,
                        number + "张三",
                        parts.account(),
                        "李四（" + kind + "）",
                        kind + "李四",
                        "李四|" + parts.account() + "|",
                        parts.health().label().en()));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static ResidentId number(String area, int days, int sequence) {
        String date = LocalDate.of(1930, 1, 1).plusDays(days).toString().replace("-", "");
        String places = area + date + String.format(Locale.ROOT, "%03d", sequence);
        int sum = 0;
        for (int i = 0; i < places.length(); i++) {
            sum = (sum + places.charAt(i) - '0') * 2 % 11;
        }
        return ResidentId.of(places + "10X98765432".charAt(sum));
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Arbitraries.of(Village.atPosting(), Village.posted(), Village.enrolled());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noNoticeTellsWhatNobodyHasToKnow(@ForAll("people") List<Somebody> people, @ForAll("cases") CaseFile file) {
        Particulars known = Particulars.of(
                Village.SEALED, Situation.of(household(people), LocalDate.of(2018, 1, 1)), Homes.HONGXING);
        NoticeBoard board = NoticeBoard.of(Village.DESK, Homes.archive(List.of(file), known));
        List<PublicNotice> notices = List.of(
                board.ofCase("case-1", LATER).getOrElseThrow(Problems::toException),
                board.list(Homes.HONGXING, "registration", LATER));

        List<String> texts = new ArrayList<>();
        for (PublicNotice notice : notices) {
            texts.add(notice.toMarkdown(Homes.TITLES, Locale.CHINA));
            texts.add(notice.toMarkdown(Homes.TITLES, Locale.ENGLISH));
            texts.add(new String(RecordFormats.NOTICE.write(notice).canonical(), StandardCharsets.UTF_8));
            texts.add(notice.toString());
            ViewPropertiesTest.assertReadsBack(RecordFormats.NOTICE, notice);
        }
        for (String text : texts) {
            for (Somebody one : people) {
                assertThat(text)
                        .doesNotContain(one.number().reveal())
                        .doesNotContain(one.number().reveal().substring(6, 14))
                        .doesNotContain(one.account());
            }
            WORDS.forEach(word -> assertThat(text).doesNotContain(word));
            // The longest number is the code of the village.
            assertThat(text).doesNotContainPattern("[0-9]{13}");
        }
    }

    private static Household household(List<Somebody> people) {
        Household.Builder family = Household.builder("h-1");
        for (int i = 0; i < people.size(); i++) {
            Somebody one = people.get(i);
            family.addMembers(Member.builder("p" + i, i == 0 ? Relation.HEAD : Relation.OTHER)
                    .name(one.name())
                    .residentId(one.number())
                    .disability(Fact.known(one.disability()))
                    .health(one.health())
                    .extension(Extension.of("{\"account\":\"" + one.account() + "\"}"))
                    .build());
        }
        return family.extension(Extension.of("{\"account\":\"" + people.get(0).account() + "\"}"))
                .build();
    }
}
