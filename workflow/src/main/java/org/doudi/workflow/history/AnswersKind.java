package org.doudi.workflow.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.core.fact.Truth;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Place;

/** Questions by their names, and what was answered to each (逐项回答). */
final class AnswersKind implements Kind<Map<String, Truth>> {

    @Override
    public Optional<Map<String, Truth>> read(Place place) {
        if (!(place.value() instanceof JsonValue.Fields fields)) {
            return place.refuse("json.object", "", Text.of("对象", "an object"));
        }
        Map<String, Truth> answers = new TreeMap<>();
        fields.of()
                .forEach((question, answer) ->
                        answer(place, question, answer).ifPresent(truth -> answers.put(question, truth)));
        return answers.size() == fields.of().size() ? Optional.of(answers) : Optional.empty();
    }

    /** A question that is no id may be anything: it is not repeated. */
    private static Optional<Truth> answer(Place place, String question, JsonValue answer) {
        return Ids.parse(question)
                .peekLeft(wrong -> place.faults().addUnder(place.pointer(), wrong))
                .toJavaOptional()
                .flatMap(id -> PayloadKinds.TRUTH.read(new Place(answer, place.pointer() + "/" + id, place.faults())));
    }

    @Override
    public JsonValue write(Map<String, Truth> answers) {
        Map<String, JsonValue> written = new TreeMap<>();
        answers.forEach((question, answer) -> written.put(question, PayloadKinds.TRUTH.write(answer)));
        return JsonValue.object(written);
    }

    @Override
    public String describe() {
        return "an object: ids of questions, each with " + PayloadKinds.TRUTH.describe();
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(PayloadKinds.TRUTH);
    }
}
