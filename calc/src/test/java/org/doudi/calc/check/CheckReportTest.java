package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    @Test
    void ofAPolicyWithNothingToSayIsEmpty() {
        CheckReport report = Policies.check(Regimes.aPolicy("nothing"));

        assertThat(report.remarks()).isEmpty();
        assertThat(report.worst()).isEmpty();
        assertThat(report.describe(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theWorstIsTheWorst() {
        Policy.Builder policy = Policies.dibao().add(Policies.question("clearly"));

        assertThat(Policies.check(policy).worst()).contains(Severity.NOTE);
        assertThat(Policies.check(policy.add(Policies.review("review", Criterion.ruralIn(""), Criterion.ruralIn("50"))))
                        .worst())
                .contains(Severity.PROBLEM);
    }

    @Test
    void aLineSaysEverythingInEitherLanguage() {
        CheckReport report = Policies.check(Regimes.aPolicy("nation")
                .inForce(Policies.year(2018))
                .add(Policies.question("clearly"), Regimes.programme("tekun")));

        assertThat(report.describe(Locale.ENGLISH))
                .containsExactly(
                        "NOTE programme.unassessable tekun (2018-01-01 to 2018-12-31): no condition admits: one can be "
                                + "enrolled in it, not assessed for it [nation: document 1 of 2012 art. 1]",
                        "NOTE question.unused clearly: \"some provision\" is asked by no rule "
                                + "[nation: document 1 of 2012 art. 1]");
        assertThat(report.describe(Locale.CHINA))
                .containsExactly(
                        "提示 programme.unassessable tekun（2018-01-01 至 2018-12-31）：没有准入条件：可作登记，不能据以认定"
                                + "〔nation：某发〔2012〕1号 第1条〕",
                        "提示 question.unused clearly：“某条款”没有规则问及〔nation：某发〔2012〕1号 第1条〕");
    }

    @Test
    void isWrittenWithItsWitnesses() throws IOException {
        CheckReport report = Policies.check(Policies.dibao()
                .inForce(Policies.year(2018))
                .add(Policies.condition("leave", Effect.EXITS, Criterion.owns(AssetKind.SHIP))));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            report.writeJson(json);
        }
        JsonNode tree = new ObjectMapper().readTree(out.toString());

        assertThat(tree.get("format").asText()).isEqualTo("doudi/check/1");
        assertThat(tree.get("regime").asText()).hasSize(64);
        assertThat(tree.get("worst").asText()).isEqualTo("NOTE");
        JsonNode remark = tree.get("remarks").get(0);
        assertThat(remark.get("code").asText()).isEqualTo("exit.admits");
        assertThat(remark.get("severity").asText()).isEqualTo("NOTE");
        assertThat(remark.get("subject").asText()).isEqualTo("leave");
        assertThat(remark.get("layer").asText()).isEqualTo("nation");
        assertThat(remark.get("cited").get("zh").asText()).isEqualTo("某发〔2012〕1号 第1条");
        assertThat(remark.get("days").get("from").asText()).isEqualTo("2018-01-01");
        assertThat(remark.get("days").get("until").asText()).isEqualTo("2019-01-01");
        assertThat(remark.get("message").get("en").asText()).contains("admitted at the same time");
        Situation witness =
                Formats.SITUATION.read(remark.get("witness").toString()).getOrElseThrow(Problems::toException);
        assertThat(witness).isEqualTo(report.remarks().get(0).witness().orElseThrow());
    }

    @Test
    void isTheSameEveryTime() {
        Policy policy = Policies.dibaoWithEverything()
                .add(Policies.condition("leave", Effect.EXITS, Criterion.owns(AssetKind.SHIP, AssetKind.SHOP)))
                .build();

        assertThat(Policies.check(policy)).isEqualTo(Policies.check(policy));
    }
}
