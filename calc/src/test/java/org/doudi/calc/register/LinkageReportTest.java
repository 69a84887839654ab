package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** Every number is counted off the table of {@link Linked}. */
class LinkageReportTest {

    private static final LinkageReport REPORT = LinkageReport.of(
                    Text.of("低保", "dibao"),
                    Text.of("建档立卡", "registration"),
                    Linked.compared().statistics())
            .on(LocalDate.of(2017, 6, 30))
            .withNames(unit -> Optional.ofNullable(
                    Map.of("500235101200", Text.of("红星村", "Hongxing")).get(unit)));

    @Test
    void isATableInChinese() {
        assertThat(REPORT.downTo(UnitLevel.TOWNSHIP).toMarkdown(Locale.CHINA)).isEqualTo("""
                ### 低保与建档立卡，2017-06-30

                | 单位 | 低保：户数 | 建档立卡：户数 | 低保：人数 | 建档立卡：人数 | 两册均有户 | 低保：两册均有人 | 建档立卡：两册均有人 | 不一致户 \
                | 低保：不一致户人数 | 建档立卡：不一致户人数 | 低保：仅在本册户 | 建档立卡：仅在本册户 | 低保：仅在本册人 | 建档立卡：仅在本册人 \
                | 建档立卡：登记在他户的户 | 低保：人在他户 | 建档立卡：人在他户 | 低保：尚无法认定户 | 建档立卡：尚无法认定户 \
                | 低保：医疗救助已覆盖户 | 建档立卡：医疗救助未覆盖户 |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | 500235 | 4 | 5 | 8 | 7 | 3 | 7 | 5 | 3 | 7 | 5 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
                | 500235101 | 3 | 3 | 6 | 5 | 2 | 5 | 4 | 2 | 5 | 4 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 1 |
                | 500235102 | 1 | 2 | 2 | 2 | 1 | 2 | 1 | 1 | 2 | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 0 | 0 |
                | 合计 | 4 | 5 | 8 | 7 | 3 | 7 | 5 | 3 | 7 | 5 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
                """);
    }

    @Test
    void isTextInEnglish() {
        assertThat(REPORT.toText(Locale.ENGLISH)).contains("""
                500235101200 Hongxing
                    dibao: households 2
                    registration: households 2
                    dibao: people 4
                    registration: people 3
                    households in both 1
                    dibao: people in both 3
                    registration: people in both 2
                    households that disagree 1
                    dibao: people of those 3
                    registration: people of those 2
                    dibao: households here only 1
                    registration: households here only 1
                    dibao: people here only 1
                    registration: people here only 1
                    dibao: not determined 1
                    registration: not determined 1
                    dibao: covered by medical assistance 1
                    registration: not covered 1
                500235101201
                    dibao: households 1
                """);
    }

    @Test
    void isJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            REPORT.downTo(UnitLevel.COUNTY).writeJson(json);
        }

        String one = """
                {"HOUSEHOLDS":4,"PEOPLE":8,"IN_BOTH":3,"PEOPLE_IN_BOTH":7,"DISAGREEING":3,"PEOPLE_DISAGREEING":7,\
                "IN_ONE":1,"PEOPLE_IN_ONE":1,"PEOPLE_ELSEWHERE":1,"NOT_DETERMINED":1,"COVERED":1}""";
        String other = """
                {"HOUSEHOLDS":5,"PEOPLE":7,"IN_BOTH":3,"PEOPLE_IN_BOTH":5,"DISAGREEING":3,"PEOPLE_DISAGREEING":5,\
                "IN_ONE":1,"PEOPLE_IN_ONE":1,"OTHERWISE":1,"PEOPLE_ELSEWHERE":1,"NOT_DETERMINED":1,"NOT_COVERED":1}""";
        assertThat(text).hasToString("""
                {"format":"doudi/linkage-statistics/1","one":{"zh":"低保","en":"dibao"},\
                "other":{"zh":"建档立卡","en":"registration"},"on":"2017-06-30",\
                "units":[{"unit":"500235","one":%1$s,"other":%2$s}],"nowhere":{"one":{},"other":{}},\
                "total":{"one":%1$s,"other":%2$s}}""".formatted(one, other));
    }

    @Test
    void householdsWhoseUnitNobodyTellsHaveALineOfTheirOwn() {
        RegisterIndex nowhere = RegisterIndex.of(
                List.of(RegisterEntry.of("dibao", Persons.person(1)).build()));
        LinkageStatistics statistics = Reconciliation.of(nowhere, RegisterIndex.of(List.of()), Field.ALL)
                .statistics();
        LinkageReport report = LinkageReport.of(Text.same("a"), Text.same("b"), statistics);

        assertThat(report.lines().stream().map(line -> line.name().en())).containsExactly("no unit told", "total");
        assertThat(statistics.total(Side.ONE).of(Count.UNCOUNTED)).isEqualTo(1);
        assertThat(statistics.total(Side.ONE).of(Count.PEOPLE)).isZero();
    }

    /** A title of a host cannot make a unit of itself. */
    @Test
    void wordsOfOthersStayInTheirPlace() {
        Text evil = Text.same("a | b\n500236 x");
        LinkageReport report = LinkageReport.of(evil, evil, Linked.compared().statistics());

        assertThat(report.toMarkdown(Locale.ENGLISH).lines().filter(line -> line.startsWith("500236")))
                .isEmpty();
        assertThat(report.toText(Locale.ENGLISH).lines().filter(line -> line.startsWith("500236")))
                .isEmpty();
    }
}
