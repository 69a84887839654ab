package org.doudi.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** What the check has to say of the procedures of the packs: no error, and these warnings, each because its document is silent. */
class BundledProceduresTest {

    @Test
    void none_has_an_error() {
        assertThat(Packs.all().stream().flatMap(BundledProceduresTest::procedures))
                .hasSize(22)
                .allMatch(procedure -> ProcedureCheck.of(procedure).isSound());
    }

    /**
     * Urgent help comes before any notice. Of looking again and of leaving some documents have no notice, Dongtai's has one after
     * the decision. How Chongqing registers is set elsewhere: its document only has the list that is published.
     */
    @Test
    void these_are_warned_of() {
        assertThat(Packs.all().stream().flatMap(pack -> procedures(pack).flatMap(one -> warnings(pack, one))))
                .containsExactlyInAnyOrder(
                        "national-2012 dibao.procedure.review: WARNING approval.unannounced decide",
                        "national-2012 dibao.procedure.exit: WARNING approval.unannounced decide",
                        "national-2021 dibao.procedure.review: WARNING approval.unannounced decide",
                        "national-2021 dibao.procedure.exit: WARNING approval.unannounced decide",
                        "registration-2300 registration.procedure.review: WARNING approval.unannounced decide",
                        "chongqing-2017-linkage dibao.procedure.exit: WARNING approval.unannounced decide",
                        "chongqing-2017-linkage registration.procedure.admission: WARNING approval.unannounced decide",
                        "chongqing-2017-linkage registration.procedure.review: WARNING approval.unannounced decide",
                        "shangrao-2017 urgent-assistance.procedure.simple: WARNING approval.unannounced decide",
                        "shangrao-2017 urgent-assistance.procedure.ordinary: WARNING approval.unannounced decide",
                        "shangrao-2017 urgent-assistance.procedure.complex: WARNING approval.unannounced decide",
                        "dongtai-2020 monitoring.procedure.exit: WARNING approval.unannounced decide",
                        "dongtai-2020 monitoring.procedure.review: WARNING approval.unannounced decide");
    }

    private static Stream<String> warnings(Policy pack, Procedure procedure) {
        return Stages.problems(procedure).stream().map(problem -> pack.id() + " " + procedure.id() + ": " + problem);
    }

    private static Stream<Procedure> procedures(Policy pack) {
        return pack.edits().stream()
                .flatMap(edit -> rule(edit).stream())
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast);
    }

    private static Optional<Provision> rule(Edit edit) {
        if (edit instanceof Edit.Add add) {
            return Optional.of(add.provision());
        }
        return edit instanceof Edit.Replace replace ? Optional.of(replace.provision()) : Optional.empty();
    }
}
