package org.doudi.calc.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.doudi.calc.Regimes;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * Where a case is: packs from the nation down, upon them rules that a locality adds, if a case needs some, and upon these a
 * layer that binds what is open.
 *
 * @param packs the ids of the packs
 * @param area the code of the place
 * @param binds the values of parameters by id, each with the days on which it holds
 * @param follows which parameters take the value of which
 * @param edits further edits as a policy's JSON has them, without title and basis
 */
record Locality(
        List<String> packs,
        String area,
        Map<String, List<String>> binds,
        Map<String, String> follows,
        List<JsonNode> edits) {

    /** Nowhere yet. */
    static final Locality NOWHERE = new Locality(List.of(), "", Map.of(), Map.of(), List.of());

    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2010, 1, 1);

    private static final Pattern BOUND = Pattern.compile("(?<value>.+?)(?: from (?<from>" + Phrase.DAY
            + "))?(?: until (?<until>" + Phrase.DAY + "))?" + "(?: known (?<known>" + Phrase.DAY + "))?");

    private static final Pattern VALUE = Pattern.compile("(?<amount>" + Phrase.AMOUNT + ")"
            + "|(?<yuan>\\d+\\.\\d{2}) yuan"
            + "|(?<none>nothing) off"
            + "|(?:(?<share>\\d+) % )?(?:(?:and )?(?<fixed>\\d+\\.\\d{2}) )?(?:up to (?<cap>\\d+\\.\\d{2}) )?off"
            + "|(?<metres>\\d+) m2"
            + "|(?<days>\\d+) days"
            + "|(?<months>\\d+) months"
            + "|(?<mode>UP|DOWN|HALF_UP) to the (?<unit>FEN|JIAO|YUAN)"
            + "|(?<on>on|off)"
            + "|(?<ratio>\\d+(?:\\.\\d+)?|\\d+/\\d+)");

    /** What holds there. */
    Regime regime() {
        List<Policy> layers = new ArrayList<>();
        for (String pack : packs) {
            layers.add(Packs.byId(pack).orElseThrow(() -> new IllegalArgumentException("no pack " + pack)));
        }
        if (!edits.isEmpty()) {
            layers.add(further());
        }
        if (!binds.isEmpty() || !follows.isEmpty()) {
            layers.add(bindings());
        }
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    private Policy.Builder layer(String id) {
        return Regimes.aPolicy(id)
                .jurisdiction(Jurisdiction.of(area, Text.of("某地", "some locality")))
                .inForce(Window.from(BEFORE_EVERYTHING));
    }

    /** A further layer upon these, of the same place, that became known on a day. */
    Policy later(String id, LocalDate known, Map<String, List<String>> values) {
        return new Locality(List.of(), area, values, Map.of(), List.of())
                .bindings()
                .withId(id)
                .withKnownFrom(known);
    }

    private Policy bindings() {
        Policy.Builder layer = layer("locality");
        binds.forEach((parameter, values) -> {
            for (String words : values) {
                Phrase bound = Phrase.of(BOUND, words);
                Window valid = new Window(
                        bound.maybe("from").map(LocalDate::parse).orElse(LocalDate.MIN),
                        bound.maybe("until").map(LocalDate::parse).orElse(LocalDate.MAX));
                ParameterValue value = value(bound.get("value"));
                layer.addEdits(new Edit.Bind(
                        parameter, value, valid, bound.maybe("known").map(LocalDate::parse), Regimes.BASIS));
            }
        });
        follows.forEach((parameter, source) -> layer.follow(parameter, source, Regimes.BASIS));
        return layer.build();
    }

    /** A value in words: {@code 350.00 a month}, {@code 10 % up to 200.00 off}, {@code 20 m2}, {@code UP to the FEN}. */
    static ParameterValue value(String words) {
        Phrase said = Phrase.of(VALUE, words);
        if (said.says("amount")) {
            return ParameterValue.of(said.amount("amount"));
        }
        if (said.says("yuan")) {
            return ParameterValue.of(Money.of(said.get("yuan")));
        }
        if (said.says("metres")) {
            return ParameterValue.squareMetres(Integer.parseInt(said.get("metres")));
        }
        if (said.says("days")) {
            return ParameterValue.days(Integer.parseInt(said.get("days")));
        }
        if (said.says("months")) {
            return ParameterValue.months(Integer.parseInt(said.get("months")));
        }
        if (said.says("mode")) {
            return ParameterValue.of(
                    new Rounding(said.code("unit", Rounding.Unit.class), said.code("mode", Rounding.Mode.class)));
        }
        if (said.says("on")) {
            return ParameterValue.on(said.get("on").equals("on"));
        }
        if (said.says("ratio")) {
            return ParameterValue.of(Ratio.parse(said.get("ratio")).getOrElseThrow(Problems::toException));
        }
        return ParameterValue.of(allowance(said));
    }

    private static Allowance allowance(Phrase said) {
        if (said.says("none")) {
            return Allowance.NONE;
        }
        return new Allowance(
                Ratio.percent(Integer.parseInt(said.maybe("share").orElse("0"))),
                Money.of(said.maybe("fixed").orElse("0.00")),
                said.maybe("cap").map(Money::of));
    }

    private Policy further() {
        ObjectNode json = Golden.MAPPER.createObjectNode();
        json.put("format", Formats.POLICY.name()).put("id", "further").put("knownFrom", BEFORE_EVERYTHING.toString());
        json.putObject("title").put("zh", "某政策").put("en", "some policy");
        json.putObject("inForce").put("from", BEFORE_EVERYTHING.toString());
        ObjectNode document =
                json.putArray("documents").addObject().put("id", "doc").put("date", "2010-01-01");
        for (String key : List.of("issuer", "number", "title")) {
            document.putObject(key).put("zh", "某文件").put("en", "some document");
        }
        edits.forEach(edit -> json.withArray("edits").add(cited(edit.deepCopy())));
        Policy read = Formats.POLICY.read(json.toString()).getOrElseThrow(Problems::toException);
        return layer("further").edits(read.edits()).build();
    }

    /** An edit with a title and a basis: what a case is about is its figures. */
    private static JsonNode cited(JsonNode edit) {
        ObjectNode said = (ObjectNode) edit.elements().next();
        boolean isRule = said.has("rule");
        ObjectNode rule = isRule ? (ObjectNode) said.get("rule").elements().next() : said;
        ObjectNode basis = rule.putObject("basis").put("grade", "K");
        basis.putArray("citations").addObject().put("document", "doc").put("section", "art. 1");
        if (isRule) {
            rule.putObject("title").put("zh", "某条款").put("en", "some provision");
        }
        return edit;
    }
}
