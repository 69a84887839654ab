package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.aPolicy;

import java.util.Locale;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class ResolvedTest {

    private static final Policy POLICY = aPolicy("national")
            .addDocuments(Policies.aDocument("other").withNumber(Text.same("渝府办发〔2017〕30号")))
            .build();

    @Test
    void citesTheNumberOfTheDocumentAndThePlaceInIt() {
        Text cited = new Resolved<>("anything", BASIS, POLICY).cited();

        assertThat(cited.in(Locale.CHINA)).isEqualTo("某发〔2017〕1号 第1条");
        assertThat(cited.in(Locale.ENGLISH)).isEqualTo("document 1 of 2017 art. 1");
    }

    @Test
    void citesEveryPlace() {
        Text cited = new Resolved<>("anything", BASIS.and("other", "2.2.3"), POLICY).cited();

        assertThat(cited.in(Locale.CHINA)).isEqualTo("某发〔2017〕1号 第1条；渝府办发〔2017〕30号 2.2.3");
        assertThat(cited.in(Locale.ENGLISH)).isEqualTo("document 1 of 2017 art. 1; 渝府办发〔2017〕30号 2.2.3");
    }

    @Test
    void aCitationThatThePolicyCouldNotHaveMadeIsAProgrammingError() {
        Resolved<String> made = new Resolved<>("anything", Basis.of(Grade.A, "nowhere", "1"), POLICY);

        assertThatIllegalStateException().isThrownBy(made::cited);
    }
}
