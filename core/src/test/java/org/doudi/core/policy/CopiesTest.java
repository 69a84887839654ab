package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.aDocument;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.programme;

import java.util.List;
import java.util.Optional;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Vendors derive their policies from those that exist. */
class CopiesTest {

    private static final Policy POLICY =
            aPolicy("national").add(programme("dibao")).build();
    private static final Text OTHER = Text.of("其他", "other");

    @Test
    void aCopyThroughABuilderIsEqual() {
        assertThat(Policy.builder("x").from(POLICY).build()).isEqualTo(POLICY);
        assertThat(Document.builder("x").from(aDocument("doc")).build()).isEqualTo(aDocument("doc"));
    }

    @Test
    void aWitherOfAPolicyChangesOneThing() {
        Jurisdiction city = Jurisdiction.of("50", OTHER);
        Edit edit = new Edit.Remove("dibao", Window.ALWAYS, Optional.empty(), BASIS);
        Policy changed = POLICY.withTitle(OTHER)
                .withJurisdiction(city)
                .withInForce(DURING_2018)
                .withKnownFrom(NEW_YEAR_2018)
                .withEdits(edit)
                .withDocuments(List.of(aDocument("doc"), aDocument("more")));

        assertThat(changed)
                .isEqualTo(Policy.builder("national")
                        .title(OTHER)
                        .jurisdiction(city)
                        .inForce(DURING_2018)
                        .knownFrom(NEW_YEAR_2018)
                        .remove("dibao", BASIS)
                        .addAllDocuments(List.of(aDocument("doc"), aDocument("more")))
                        .build());
    }

    @Test
    void aWitherOfADocumentChangesOneThing() {
        Document changed = aDocument("doc")
                .withId("more")
                .withIssuer(OTHER)
                .withNumber(OTHER)
                .withTitle(OTHER)
                .withDate(NEW_YEAR_2018);

        assertThat(changed)
                .isEqualTo(Document.builder("more")
                        .issuer(OTHER)
                        .number(OTHER)
                        .title(OTHER)
                        .date(NEW_YEAR_2018)
                        .build());
    }

    @Test
    void whatHasToBeSetIsNamedIfItIsNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Policy.builder("national").build())
                .withMessageContaining("title")
                .withMessageContaining("inForce")
                .withMessageContaining("knownFrom");
        assertThatIllegalStateException()
                .isThrownBy(() -> Document.builder("doc").build())
                .withMessageContaining("issuer")
                .withMessageContaining("date");
    }
}
