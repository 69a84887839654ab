package org.doudi.examples.quickstart;

import static org.doudi.examples.quickstart.Sample.IN_2018;
import static org.doudi.examples.quickstart.Sample.adult;
import static org.doudi.examples.quickstart.Sample.head;
import static org.doudi.examples.quickstart.Sample.home;
import static org.doudi.examples.quickstart.Sample.monthly;
import static org.doudi.examples.quickstart.Sample.son;
import static org.doudi.examples.quickstart.Sample.spouse;
import static org.doudi.examples.quickstart.Sample.wage;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;

/** Households that differ in who their people are: supplements, membership, registration. */
final class SamplesOfPeople {

    private SamplesOfPeople() {}

    static List<Sample> supplements() {
        return List.of(
                Sample.of(IN_2018, "二级残疾的小学生", "a pupil with a grade 2 disability", disabledPupil()),
                Sample.of(
                        IN_2018,
                        "75 岁、一级残疾",
                        "aged 75 with a grade 1 disability",
                        living(
                                "aged-disabled",
                                "200",
                                adult("head", Relation.HEAD)
                                        .born("1943-01-10")
                                        .disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_1)
                                        .build())),
                Sample.of(
                        IN_2018,
                        "三级残疾，有代步车",
                        "grade 3 disability; a scooter is no vehicle",
                        living(
                                        "disabled-adult",
                                        "400",
                                        adult("head", Relation.HEAD)
                                                .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_3)
                                                .build(),
                                        spouse())
                                .assets(Asset.builder(AssetKind.DISABILITY_SCOOTER)
                                        .build())),
                Sample.of(IN_2018, "当日满 70 岁", "turns 70 on the day", living("turned-70", "210", born("1948-06-01"))),
                Sample.of(
                        IN_2018,
                        "次日才满 70 岁",
                        "turns 70 the day after",
                        living("not-yet-70", "210", born("1948-06-02"))),
                Sample.of(IN_2018, "幼儿与小学生各一", "one child of four, one pupil", youngFamily()),
                Sample.of(
                        IN_2018,
                        "72 岁且患大病：只补一次",
                        "aged 72 and seriously ill: one supplement",
                        living(
                                "aged-and-ill",
                                "300",
                                adult("head", Relation.HEAD)
                                        .born("1946-01-10")
                                        .health(Fact.known(Health.MAJOR_ILLNESS))
                                        .build(),
                                spouse())),
                Sample.of(
                        IN_2018,
                        "独自生活的高中生，无收入",
                        "a student living alone, no income",
                        home("student", pupil("head", Relation.HEAD, "2001-04-20", Schooling.SENIOR_2))));
    }

    private static Household.Builder living(String id, String support, Member... members) {
        return home(id, members).incomes(Income.of("head", IncomeKind.SUPPORT, monthly(support)));
    }

    private static Member born(String day) {
        return adult("head", Relation.HEAD).born(day).build();
    }

    private static Household.Builder disabledPupil() {
        Member pupil = pupil("son", Relation.SON, "2008-09-01", Schooling.PRIMARY);
        return living(
                "disabled-pupil",
                "500",
                head(),
                pupil.withDisability(Fact.known(Disability.of(DisabilityKind.INTELLECTUAL, DisabilityGrade.GRADE_2))));
    }

    private static Household.Builder youngFamily() {
        return home(
                        "young-family",
                        head(),
                        spouse(),
                        adult("daughter", Relation.DAUGHTER).born("2014-05-05").build(),
                        pupil("son", Relation.SON, "2009-05-05", Schooling.PRIMARY))
                .incomes(wage("head", monthly("1200")));
    }

    private static Member pupil(String id, Relation relation, String born, Schooling schooling) {
        return adult(id, relation).born(born).schooling(Fact.known(schooling)).build();
    }

    static List<Sample> whoBelongs() {
        return List.of(
                Sample.of(
                        IN_2018,
                        "一人服刑：不计其人与其收入",
                        "one in prison: neither he nor his income counts",
                        withSon("prisoner", Residence.IMPRISONED)
                                .incomes(
                                        wage("head", monthly("500")),
                                        Income.of("son", IncomeKind.RENT, monthly("600")))),
                Sample.of(
                        IN_2018,
                        "未婚现役军人不计入",
                        "an unmarried soldier does not count either",
                        withSon("soldier", Residence.UNMARRIED_SOLDIER)
                                .incomes(wage("head", monthly("300")), wage("son", monthly("2000")))),
                Sample.of(
                        IN_2018,
                        "外出务工者计入",
                        "a migrant worker counts",
                        withSon("migrant", Residence.AWAY_FOR_WORK).incomes(wage("son", monthly("1200")))),
                Sample.of(
                        IN_2018,
                        "城镇户籍：不属农村低保",
                        "registered in town: another programme",
                        home("in-town", head()).registration(Registration.urban(SampleDistrict.CODE))),
                Sample.of(
                        IN_2018,
                        "市外户籍",
                        "registered outside Chongqing",
                        home("elsewhere", head()).registration(Registration.rural("999999"))));
    }

    private static Household.Builder withSon(String id, Residence residence) {
        return home(id, head(), spouse(), son().withResidence(Fact.known(residence)));
    }
}
