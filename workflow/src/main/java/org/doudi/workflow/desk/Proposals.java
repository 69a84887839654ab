package org.doudi.workflow.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Work;
import org.doudi.workflow.audit.Hash;

/**
 * An act of every kind, with what the stage asks for filled in: of those that belong to the stage each that it asks for. A
 * judgement and a move are left out: the question and the version are the host's to choose.
 */
record Proposals(CaseFile file) {

    private static final Hash BLANK = Hash.of(new byte[32]);
    private static final int A_GROUP = 9;

    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.Open(file.procedure().id(), BLANK, Optional.empty()));
        acts.add(new Act.Sign(BLANK));
        acts.add(new Act.Submit());
        int people = now(Progress.Investigating.class)
                .map(now -> now.work().people())
                .orElse(1);
        for (Evidence evidence : some(evidence(), Evidence.HOME_VISIT)) {
            acts.add(new Act.PutOnRecord(evidence, people, BLANK));
        }
        for (Matter matter : some(matters(), Matter.ADMISSION)) {
            acts.add(new Act.PutFinding(matter, Truth.YES, BLANK));
        }
        acts.add(new Act.Send());
        acts.add(new Act.Answer(BLANK));
        acts.add(new Act.Finish());
        acts.add(meeting());
        acts.add(new Act.Post());
        acts.add(new Act.RaiseObjection(BLANK));
        acts.add(new Act.TakeDown());
        acts.add(new Act.Approve(formalities()));
        acts.add(new Act.Refuse(BLANK));
        acts.add(new Act.Return(BLANK));
        acts.add(new Act.Rule(true, BLANK));
        acts.add(new Act.Rule(false, BLANK));
        for (Item item : some(items(), Item.PLAN)) {
            acts.add(new Act.PutDown(item, BLANK));
        }
        for (Addressee addressee : some(addressees(), Addressee.HOUSEHOLD)) {
            acts.add(new Act.Tell(addressee));
        }
        acts.add(new Act.Withdraw());
        acts.add(new Act.ReportChange(BLANK));
        return acts;
    }

    /** Everybody there, all of them for it, every question answered: only what nobody can help then stands in the way. */
    private Act meeting() {
        Optional<Work.Appraisal> work = now(Progress.Appraising.class).map(Progress.Appraising::work);
        int size = work.map(Work.Appraisal::least).orElse(A_GROUP);
        Map<String, Truth> answers = new TreeMap<>();
        work.map(Work.Appraisal::asks).orElse(Set.of()).forEach(question -> answers.put(question, Truth.YES));
        return new Act.Appraise(size, size, size, size, 0, answers, BLANK);
    }

    private Collection<Evidence> evidence() {
        return now(Progress.Investigating.class)
                .map(now -> now.work().evidence())
                .orElse(Set.of());
    }

    private Collection<Matter> matters() {
        return now(Progress.Investigating.class)
                .map(now -> now.work().findings())
                .or(() -> now(Progress.Determining.class).map(now -> now.work().findings()))
                .orElse(Set.of());
    }

    private Set<Formality> formalities() {
        return now(Progress.Determining.class)
                .map(now -> now.work().formalities())
                .orElse(Set.of());
    }

    private Collection<Item> items() {
        return now(Progress.Undertaking.class)
                .map(Progress.Undertaking::outstanding)
                .orElse(List.of());
    }

    private Collection<Addressee> addressees() {
        return now(Progress.Telling.class).map(Progress.Telling::outstanding).orElse(List.of());
    }

    private <P extends Progress> Optional<P> now(Class<P> type) {
        return file.progress(type);
    }

    /** What is asked for in its order, or one for all where nothing is. */
    private static <E extends Enum<E>> List<E> some(Collection<E> asked, E otherwise) {
        return asked.isEmpty() ? List.of(otherwise) : asked.stream().sorted().toList();
    }
}
