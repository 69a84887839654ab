package org.doudi.core.policy;

import java.util.List;

/** Tells of which criteria a criterion is made. */
final class CriterionParts implements Criterion.Cases<List<Criterion>> {

    static final CriterionParts INSTANCE = new CriterionParts();

    private CriterionParts() {}

    @Override
    public List<Criterion> all(Criterion.All criterion) {
        return criterion.of();
    }

    @Override
    public List<Criterion> any(Criterion.Any criterion) {
        return criterion.of();
    }

    @Override
    public List<Criterion> not(Criterion.Not criterion) {
        return List.of(criterion.of());
    }

    @Override
    public List<Criterion> compare(Criterion.Compare criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> registeredIn(Criterion.RegisteredIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> owns(Criterion.Owns criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> someMember(Criterion.SomeMember criterion) {
        return List.of(criterion.who());
    }

    @Override
    public List<Criterion> age(Criterion.Age criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> has(Criterion.Has criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> hasKin(Criterion.HasKin criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> earns(Criterion.Earns criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> during(Criterion.During criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> switchedOn(Criterion.SwitchedOn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> enrolled(History.Enrolled criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> steady(History.Steady criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> struck(History.Struck criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> stated(History.Stated criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> statedOf(History.StatedOf criterion) {
        return List.of();
    }
}
