package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.calc.derivation.Step;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.Steering;
import org.doudi.core.procedure.Procedure;

/** The provisions in force on a day, by kind. */
final class InForce implements Provision.Cases<Boolean> {

    /** A provision and what it rests on. */
    record Rule<T extends Provision>(T provision, Step.Source source) {}

    final List<Rule<Provision.Programme>> programmes = new ArrayList<>();
    final List<Rule<Provision.Unit>> units = new ArrayList<>();
    final List<Rule<IncomeRule.IncomeConcept>> incomeConcepts = new ArrayList<>();
    final List<Rule<IncomeRule.Disregard>> disregards = new ArrayList<>();
    final List<Rule<IncomeRule.EarningsDeduction>> earningsDeductions = new ArrayList<>();
    final List<Rule<IncomeRule.SpendingDeduction>> spendingDeductions = new ArrayList<>();
    final List<Rule<Provision.Condition>> conditions = new ArrayList<>();
    final List<Rule<Provision.Gap>> gaps = new ArrayList<>();
    final List<Rule<Provision.SupplementGroup>> groups = new ArrayList<>();
    final List<Rule<Provision.Supplement>> supplements = new ArrayList<>();
    final List<Rule<Provision.Parameter>> parameters = new ArrayList<>();
    final List<Rule<Provision.Question>> questions = new ArrayList<>();
    final List<Rule<Steering.Priority>> priorities = new ArrayList<>();
    final List<Rule<Steering.Quota>> quotas = new ArrayList<>();
    final List<Rule<Steering.Review>> reviews = new ArrayList<>();
    final List<Rule<Steering.Measure>> measures = new ArrayList<>();
    final List<Rule<IncomeRule.ImputedSupport>> imputedSupports = new ArrayList<>();
    final List<Rule<Benefit.Tiers>> tiers = new ArrayList<>();
    final List<Rule<Benefit.Flat>> flats = new ArrayList<>();
    final List<Rule<Benefit.CostShare>> costShares = new ArrayList<>();
    final List<Rule<Benefit.Forfeit>> forfeits = new ArrayList<>();
    final List<Rule<Benefit.Gradual>> graduals = new ArrayList<>();
    final List<Rule<Linkage.Placement>> placements = new ArrayList<>();
    final List<Rule<Linkage.CrossEligibility>> crossEligibilities = new ArrayList<>();
    final List<Rule<Administration.Start>> starts = new ArrayList<>();
    final List<Rule<Administration.Consistency>> consistencies = new ArrayList<>();
    final List<Rule<Benefit.WhileProtected>> protections = new ArrayList<>();

    private final Rules rules;

    InForce(Rules rules) {
        this.rules = rules;
        rules.provisions().forEach(provision -> provision.value().match(this));
    }

    /** Those of these rules that name that id, such as the programme that they are about. */
    static <T extends Provision> Stream<Rule<T>> naming(List<Rule<T>> rules, Function<T, String> named, String id) {
        return rules.stream().filter(rule -> named.apply(rule.provision()).equals(id));
    }

    private <T extends Provision> Rule<T> rule(T provision) {
        return new Rule<>(
                provision, Step.Source.of(rules.provision(provision.id()).orElseThrow()));
    }

    @Override
    public Boolean parameter(Provision.Parameter provision) {
        return parameters.add(rule(provision));
    }

    @Override
    public Boolean programme(Provision.Programme provision) {
        return programmes.add(rule(provision));
    }

    @Override
    public Boolean unit(Provision.Unit provision) {
        return units.add(rule(provision));
    }

    @Override
    public Boolean incomeConcept(IncomeRule.IncomeConcept provision) {
        return incomeConcepts.add(rule(provision));
    }

    @Override
    public Boolean disregard(IncomeRule.Disregard provision) {
        return disregards.add(rule(provision));
    }

    @Override
    public Boolean earningsDeduction(IncomeRule.EarningsDeduction provision) {
        return earningsDeductions.add(rule(provision));
    }

    @Override
    public Boolean spendingDeduction(IncomeRule.SpendingDeduction provision) {
        return spendingDeductions.add(rule(provision));
    }

    @Override
    public Boolean condition(Provision.Condition provision) {
        return conditions.add(rule(provision));
    }

    @Override
    public Boolean gap(Provision.Gap provision) {
        return gaps.add(rule(provision));
    }

    @Override
    public Boolean supplementGroup(Provision.SupplementGroup provision) {
        return groups.add(rule(provision));
    }

    @Override
    public Boolean supplement(Provision.Supplement provision) {
        return supplements.add(rule(provision));
    }

    @Override
    public Boolean question(Provision.Question provision) {
        return questions.add(rule(provision));
    }

    @Override
    public Boolean priority(Steering.Priority provision) {
        return priorities.add(rule(provision));
    }

    @Override
    public Boolean review(Steering.Review provision) {
        return reviews.add(rule(provision));
    }

    @Override
    public Boolean measure(Steering.Measure provision) {
        return measures.add(rule(provision));
    }

    /** A quota is found among many households; of one it only has to be known who comes first. */
    @Override
    public Boolean quota(Steering.Quota provision) {
        return quotas.add(rule(provision));
    }

    @Override
    public Boolean start(Administration.Start provision) {
        return starts.add(rule(provision));
    }

    /** Who decides and what is kept: for whoever runs the programme. */
    @Override
    public Boolean authority(Administration.Authority provision) {
        return false;
    }

    @Override
    public Boolean recordKept(Administration.RecordKept provision) {
        return false;
    }

    /** What a policy says of itself changes nothing for a household. */
    @Override
    public Boolean target(Promise.Target provision) {
        return false;
    }

    @Override
    public Boolean timetable(Promise.Timetable provision) {
        return false;
    }

    @Override
    public Boolean exemption(Promise.Exemption provision) {
        return false;
    }

    @Override
    public Boolean consistency(Administration.Consistency provision) {
        return consistencies.add(rule(provision));
    }

    @Override
    public Boolean placement(Linkage.Placement provision) {
        return placements.add(rule(provision));
    }

    @Override
    public Boolean crossEligibility(Linkage.CrossEligibility provision) {
        return crossEligibilities.add(rule(provision));
    }

    @Override
    public Boolean imputedSupport(IncomeRule.ImputedSupport provision) {
        return imputedSupports.add(rule(provision));
    }

    @Override
    public Boolean tiers(Benefit.Tiers provision) {
        return tiers.add(rule(provision));
    }

    @Override
    public Boolean flat(Benefit.Flat provision) {
        return flats.add(rule(provision));
    }

    @Override
    public Boolean costShare(Benefit.CostShare provision) {
        return costShares.add(rule(provision));
    }

    @Override
    public Boolean forfeit(Benefit.Forfeit provision) {
        return forfeits.add(rule(provision));
    }

    @Override
    public Boolean gradual(Benefit.Gradual provision) {
        return graduals.add(rule(provision));
    }

    @Override
    public Boolean whileProtected(Benefit.WhileProtected provision) {
        return protections.add(rule(provision));
    }

    /** How it is decided is for whoever decides. */
    @Override
    public Boolean procedure(Procedure provision) {
        return false;
    }

    /** How lines move concerns no household. */
    @Override
    public Boolean indexation(StandardRule.Indexation provision) {
        return false;
    }

    @Override
    public Boolean priceLink(StandardRule.PriceLink provision) {
        return false;
    }
}
