package org.doudi.examples.benchmarks.engines;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools: rules over a household and what the rules before them found out, in one of three ways of using sessions. */
final class DroolsEngine implements Engine {

    /** How sessions are used. */
    enum Use {
        /** A session for so many households that no more of them go faster. */
        BATCH,
        /** One session for all; what was inserted is deleted before the next household. */
        REUSED,
        /** A session for each household. */
        NEW
    }

    private static final int BATCH = 100;

    /** Compiled once: it takes a second. */
    private static final KieBase RULES = compile();

    private final Use use;
    private final KieSession reused = RULES.newKieSession();

    DroolsEngine(Use use) {
        this.use = use;
    }

    private static KieBase compile() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/doudi/examples/benchmarks/engines/small.drl", Scripts.read("small.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public long[] assess(List<Home> homes) {
        Payments payments = new Payments(homes.isEmpty() ? 0 : homes.get(0).getNumber(), homes.size());
        switch (use) {
            case BATCH -> batches(homes, payments);
            case REUSED -> homes.forEach(home -> reuse(home, payments));
            case NEW -> homes.forEach(home -> fresh(List.of(home), payments));
        }
        return payments.monthly();
    }

    private void batches(List<Home> homes, Payments payments) {
        for (int from = 0; from < homes.size(); from += BATCH) {
            fresh(homes.subList(from, Math.min(homes.size(), from + BATCH)), payments);
        }
    }

    private void fresh(List<Home> homes, Payments payments) {
        KieSession session = RULES.newKieSession();
        try {
            session.setGlobal("payments", payments);
            homes.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private void reuse(Home home, Payments payments) {
        reused.setGlobal("payments", payments);
        reused.insert(home);
        reused.fireAllRules();
        List<FactHandle> left = new ArrayList<>(reused.getFactHandles());
        left.forEach(reused::delete);
    }

    @Override
    public void close() {
        reused.dispose();
    }
}
