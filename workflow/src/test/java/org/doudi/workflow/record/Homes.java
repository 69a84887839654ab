package org.doudi.workflow.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.ResidentId;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Village;

/** A made-up family of two in a made-up village, and what a test reads beside itself. */
final class Homes {

    static final Division COUNTY = Division.of("500235", Text.of("禾县", "He county"));
    static final Division TOWN = Division.of("500235101", Text.of("清河镇", "Qinghe town"));
    static final Division HONGXING = Division.of("500235101200", Text.of("红星村", "Hongxing village"));
    static final Division DONGFENG = Division.of("500235101201", Text.of("东风村", "Dongfeng village"));
    static final LocalDate KNOWN_FROM = LocalDate.of(2018, 3, 1);
    static final Function<String, Text> TITLES = id -> Text.of("建档立卡", "poverty registration");

    private Homes() {}

    /** The identity numbers are the examples of GB 11643-1999. */
    static Household family() {
        return Household.builder("h-7")
                .addMembers(Member.builder("b", Relation.SPOUSE).name("李四").build())
                .addMembers(Member.builder("a", Relation.HEAD)
                        .name("张三丰")
                        .residentId(ResidentId.of("11010519491231002X"))
                        .build())
                .build();
    }

    static Particulars particulars(Hash household) {
        return Particulars.of(household, Situation.of(family(), KNOWN_FROM), HONGXING);
    }

    static Archive archive(List<CaseFile> files, Particulars... known) {
        return Archive.of(files, List.of(known)).getOrElseThrow(Problems::toException);
    }

    /** The family, enrolled on 19 March 2018. */
    static Archive enrolled() {
        return archive(List.of(Village.enrolled()), particulars(Village.SEALED));
    }

    /** A text that was written by hand. */
    static String written(String name) {
        try (InputStream text = Homes.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
