package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void whatIsNotSetIsUnknown() {
        Member member = Member.builder("p1", Relation.HEAD).build();

        List<Fact<?>> facts = List.of(
                member.sex(),
                member.birth(),
                member.residence(),
                member.disability(),
                member.health(),
                member.labour(),
                member.schooling(),
                member.education());
        assertThat(facts).containsOnly(Fact.unknown());
        assertThat(member.name()).isEmpty();
        assertThat(member.residentId()).isEmpty();
    }

    @Test
    void keepsWhatIsSet() {
        Member member = Member.builder("p2", Relation.SPOUSE)
                .born("1947-05-31")
                .livesWithHousehold()
                .disabled(DisabilityKind.VISUAL, DisabilityGrade.GRADE_2)
                .build();

        assertThat(member.birth()).isEqualTo(Fact.known(LocalDate.of(1947, 5, 31)));
        assertThat(member.residence()).isEqualTo(Fact.known(Residence.WITH_HOUSEHOLD));
        assertThat(member.disability())
                .isEqualTo(Fact.known(Disability.of(DisabilityKind.VISUAL, DisabilityGrade.GRADE_2)));
        assertThat(member.health().isKnown()).isFalse();
    }

    @Test
    void inGoodHealthMeansNothingThatASupplementAsksAbout() {
        Member member = Member.builder("p1", Relation.HEAD).inGoodHealth().build();

        assertThat(member.disability()).isEqualTo(Fact.known(Disability.NONE));
        assertThat(member.health()).isEqualTo(Fact.known(Health.HEALTHY));
        assertThat(member.schooling()).isEqualTo(Fact.known(Schooling.NOT_IN_SCHOOL));
    }

    @Test
    void aChangedCopyIsCheckedAgain() {
        Member member = Member.builder("p1", Relation.HEAD).build();

        assertThat(member.withRelation(Relation.SON).relation()).isEqualTo(Relation.SON);
        assertThat(Reported.faultsOf(() -> member.withId("13812345678"))).containsExactly("id.format @ id");
    }

    @Test
    void isShownByItsIdOnly() {
        Member member = Member.builder("p1", Relation.HEAD)
                .name("王小明")
                .residentId(ResidentId.of(Households.A_NUMBER))
                .born("1949-12-31")
                .build();

        assertThat(member).hasToString("Member[p1]");
    }
}
