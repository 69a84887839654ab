package org.doudi.core.policy;

import org.doudi.core.policy.Criterion.Scope;

/** Tells whom a criterion asks about. */
final class CriterionScope implements Criterion.Cases<Scope> {

    static final CriterionScope INSTANCE = new CriterionScope();

    private CriterionScope() {}

    @Override
    public Scope all(Criterion.All criterion) {
        return criterion.of().get(0).scope();
    }

    @Override
    public Scope any(Criterion.Any criterion) {
        return criterion.of().get(0).scope();
    }

    @Override
    public Scope not(Criterion.Not criterion) {
        return criterion.of().scope();
    }

    @Override
    public Scope compare(Criterion.Compare criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope registeredIn(Criterion.RegisteredIn criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope owns(Criterion.Owns criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope someMember(Criterion.SomeMember criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope age(Criterion.Age criterion) {
        return Scope.PERSON;
    }

    @Override
    public Scope has(Criterion.Has criterion) {
        return Scope.PERSON;
    }

    @Override
    public Scope hasKin(Criterion.HasKin criterion) {
        return Scope.PERSON;
    }

    @Override
    public Scope earns(Criterion.Earns criterion) {
        return Scope.PERSON;
    }

    @Override
    public Scope during(Criterion.During criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope switchedOn(Criterion.SwitchedOn criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope enrolled(History.Enrolled criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope steady(History.Steady criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope struck(History.Struck criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope stated(History.Stated criterion) {
        return Scope.HOME;
    }

    @Override
    public Scope statedOf(History.StatedOf criterion) {
        return Scope.PERSON;
    }
}
