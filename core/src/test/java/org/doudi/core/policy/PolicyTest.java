package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.TITLE;
import static org.doudi.core.policy.Policies.aDocument;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;

import java.util.Optional;
import org.doudi.core.money.Rounding;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Basis ELSEWHERE = Basis.of(Grade.A, "elsewhere", "art. 1");

    @Test
    void isMadeForTheWholeCountryUnlessItSaysOtherwise() {
        Policy policy = aPolicy("national").build();

        assertThat(policy.jurisdiction()).isEqualTo(Jurisdiction.NATION);
        assertThat(policy.edits()).isEmpty();
        assertThat(policy).hasToString("Policy[national]");
    }

    @Test
    void keepsItsEditsInTheOrderOfTheDocument() {
        Policy policy = aPolicy("national")
                .add(programme("dibao"), parameter("line", ParameterType.AMOUNT))
                .replace(programme("old"), DURING_2017)
                .remove("older", BASIS)
                .bind("line", monthly(350), BASIS)
                .build();

        assertThat(policy.edits())
                .containsExactly(
                        new Edit.Add(programme("dibao"), Window.ALWAYS, Optional.empty()),
                        new Edit.Add(parameter("line", ParameterType.AMOUNT), Window.ALWAYS, Optional.empty()),
                        new Edit.Replace(programme("old"), DURING_2017, Optional.empty()),
                        new Edit.Remove("older", Window.ALWAYS, Optional.empty(), BASIS),
                        new Edit.Bind("line", monthly(350), Window.ALWAYS, Optional.empty(), BASIS));
    }

    @Test
    void citesOnlyDocumentsThatItLists() {
        Provision.Programme cited = new Provision.Programme("dibao", TITLE, ELSEWHERE);
        Policy.Builder policy = aPolicy("national")
                .add(cited)
                .replace(new Provision.Programme("old", TITLE, ELSEWHERE))
                .remove("older", ELSEWHERE)
                .bind("line", monthly(350), BASIS.and("nowhere", "art. 2"));

        var problems = Reported.by(policy::build);

        assertThat(Reported.faults(problems))
                .containsExactly(
                        "document.unknown @ edits/0/basis",
                        "document.unknown @ edits/1/basis",
                        "document.unknown @ edits/2/basis",
                        "document.unknown @ edits/3/basis");
        assertThat(problems.list().get(3).found()).isEqualTo("nowhere");
    }

    @Test
    void listsEachDocumentOnce() {
        assertThat(Reported.faultsOf(aPolicy("national").addDocuments(aDocument("doc"))::build))
                .containsExactly("document.duplicate @ documents/1");
    }

    @Test
    void editsOnlyDaysOnWhichItIsInForce() {
        Policy.Builder policy = aPolicy("national")
                .inForce(DURING_2018)
                .add(programme("dibao"), Window.until(NEW_YEAR_2018))
                .add(programme("tekun"), Window.until(NEW_YEAR_2018.plusDays(1)));

        assertThat(Reported.faultsOf(policy::build)).containsExactly("edit.outsidePolicy @ edits/0/valid");
    }

    @Test
    void twoEditsOfOneThingOnOneDayContradictEachOther() {
        assertThat(Reported.faultsOf(
                        aPolicy("national").add(programme("dibao")).add(programme("dibao"), DURING_2018)::build))
                .containsExactly("edit.overlap @ edits/1");
        assertThat(Reported.faultsOf(
                        aPolicy("national").replace(programme("dibao")).remove("dibao", BASIS)::build))
                .containsExactly("edit.overlap @ edits/1");
        assertThat(Reported.faultsOf(aPolicy("national")
                        .bind("line", monthly(300), Window.until(NEW_YEAR_2018), BASIS)
                        .bind("line", monthly(350), Window.from(NEW_YEAR_2018.minusDays(1)), BASIS)::build))
                .containsExactly("edit.overlap @ edits/1");
    }

    @Test
    void editsOfOneThingMayFollowOneAnotherInTime() {
        Policy policy = aPolicy("national")
                .bind("line", monthly(300), Window.until(NEW_YEAR_2018), BASIS)
                .bind("line", monthly(350), Window.from(NEW_YEAR_2018), BASIS)
                .build();

        assertThat(policy.edits()).hasSize(2);
    }

    @Test
    void addingAParameterAndBindingItAreTwoThings() {
        Policy policy = aPolicy("national")
                .add(parameter("line", ParameterType.AMOUNT))
                .bind("line", monthly(350), BASIS)
                .build();

        assertThat(policy.edits()).extracting(Edit::target).containsExactly("line", "line");
    }

    /** Messages repeat the ids of policies and rules: what could be a person's number is none. */
    @Test
    void idsThatCouldBeAPersonsNumberAreRefused() {
        Policy.Builder policy = aPolicy("110105-19491231-002").add(programme("13800138000"));

        assertThat(Reported.faultsOf(policy::build)).containsExactly("id.format @ id", "id.format @ edits/0");
    }

    @Test
    void aLimitOnWhatHasNoOrderIsRefused() {
        ParameterValue rounding = ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN));

        assertThat(Reported.faultsOf(() -> new Edit.Limit(
                        "rounding", Optional.of(rounding), Optional.empty(), Window.ALWAYS, Optional.empty(), BASIS)))
                .containsExactly("limit.order @ ");
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        Policy.Builder policy = aPolicy("national")
                .addDocuments(aDocument("doc"))
                .bind("line", monthly(300), Window.until(NEW_YEAR_2017), ELSEWHERE)
                .bind("line", monthly(300), Window.ALWAYS, BASIS);

        assertThat(Reported.faultsOf(policy::build))
                .containsExactly(
                        "document.duplicate @ documents/1",
                        "document.unknown @ edits/0/basis",
                        "edit.outsidePolicy @ edits/0/valid",
                        "edit.overlap @ edits/1");
    }

    @Test
    void aChangedCopyIsCheckedAgain() {
        Policy policy = aPolicy("national").add(programme("dibao")).build();

        assertThat(policy.withId("other").id()).isEqualTo("other");
        assertThat(Reported.faultsOf(() -> policy.withDocuments(aDocument("another"))))
                .containsExactly("document.unknown @ edits/0/basis");
    }
}
