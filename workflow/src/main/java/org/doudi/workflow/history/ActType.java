package org.doudi.workflow.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.json.JsonValue;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.internal.json.Faults;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;
import org.doudi.workflow.internal.json.Place;
import org.doudi.workflow.internal.json.Reference;

/** A kind of act as a type of events: its name, what its payload has, and how the work of a stage can come out with it. */
final class ActType<A extends Act> {

    static final String CASE = "case";
    static final String CAME = "came";

    private final String name;
    private final Class<A> act;
    private final Comes comes;
    private final Form<Payload<A>> form;

    private ActType(String name, Class<A> act, Comes comes, Form<Payload<A>> form) {
        this.name = name;
        this.act = act;
        this.comes = comes;
        this.form = form;
    }

    /** Starts the description of a type: its name is a word in the past tense, {@code says} has its Chinese term. */
    static <A extends Act> Draft<A> draft(String name, String says, Class<A> act, Comes comes) {
        return new Draft<>(name, says, act, comes);
    }

    /** Describes a type key by key. */
    static final class Draft<A extends Act> {
        private final String name;
        private final Class<A> act;
        private final Comes comes;
        private final Form.Draft<Payload<A>> form;
        private final Common<A> common;

        private Draft(String name, String says, Class<A> act, Comes comes) {
            this.name = name;
            this.act = act;
            this.comes = comes;
            this.form = Form.draft(name, says + " `" + CAME + "`: " + comes.describe() + ".");
            this.common = new Common<>(form);
        }

        /** A key that has to be there. */
        <F> Form.Key<Payload<A>, F> required(String key, Kind<F> kind, Function<A, F> get, String says) {
            return form.required(key, kind, payload -> get.apply(payload.act()), says);
        }

        /** A key that may be absent. */
        <F> Form.Key<Payload<A>, F> optional(String key, Kind<F> kind, Function<A, Optional<F>> get, String says) {
            return form.optional(key, kind, payload -> get.apply(payload.act()), says);
        }

        /** A commitment: the key is the field of what opens it. */
        Form.Key<Payload<A>, Hash> sealed(String key, Function<A, Hash> get, String says) {
            return required(key, new SealedKind(key), get, says);
        }

        /** Ends the description. */
        ActType<A> make(Function<Form.Values<Payload<A>>, A> make) {
            return new ActType<>(name, act, comes, form.make(values -> {
                comes.require(values.find(common.came));
                return common.make(values, make.apply(values));
            }));
        }
    }

    /** The keys of every payload. */
    private static final class Common<A extends Act> {
        private final Form.Key<Payload<A>, String> id;
        private final Form.Key<Payload<A>, Long> sequence;
        private final Form.Key<Payload<A>, String> stage;
        private final Form.Key<Payload<A>, Way> came;
        private final Form.Key<Payload<A>, Boolean> relative;

        private Common(Form.Draft<Payload<A>> form) {
            id = form.required(CASE, Kinds.ID, Payload::caseId, "the host's name for the case (案号)");
            sequence = form.required(
                    "sequence", PayloadKinds.NUMBER, Payload::sequence, "its number in the case, from 1 (序号)");
            stage = form.required(
                    "stage",
                    Kinds.ID,
                    Payload::stage,
                    "the stage at which it was done (环节); of the act that opens a case, the first");
            came = form.optional(
                    CAME,
                    Kinds.choice(Way.class, Way::label),
                    Payload::came,
                    "if the work of the stage came out with it, how (办理结果)");
            relative = form.required(
                    "isRelative",
                    PayloadKinds.YES_NO,
                    Payload::isRelative,
                    "whether the actor is a near relative of somebody in the household (近亲属)");
        }

        private Payload<A> make(Form.Values<Payload<A>> values, A act) {
            return new Payload<>(
                    values.get(id),
                    values.get(sequence),
                    values.get(stage),
                    values.find(came),
                    values.get(relative),
                    act);
        }
    }

    String name() {
        return name;
    }

    Comes comes() {
        return comes;
    }

    /** The payload of what happened; it has to have happened by an act of this kind. */
    JsonValue write(CaseHappening one) {
        return form.write(new Payload<>(
                one.caseId(),
                one.happening().sequence(),
                one.happening().stage(),
                one.happening().came(),
                one.happening().actor().isRelative(),
                act.cast(one.happening().act())));
    }

    /** Reads a payload back; what is wrong with it is kept. */
    Optional<Payload<A>> read(JsonValue payload, Faults faults) {
        return form.read(new Place(payload, "payload", faults));
    }

    /** The sections of the reference page, the type's own first. */
    Map<String, String> reference() {
        return Reference.of(form);
    }
}
