package org.doudi.examples.benchmarks.engines;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: two decision tables and four expressions of FEEL, interpreted. Compiled FEEL fails in this version. */
final class DmnEngine implements Engine {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnEngine() {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(Scripts.read("small.dmn")), "UTF-8");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public long[] assess(List<Home> homes) {
        long[] monthly = new long[homes.size()];
        for (int i = 0; i < monthly.length; i++) {
            DMNContext context = runtime.newContext();
            context.set("household", homes.get(i));
            DMNResult result = runtime.evaluateAll(model, context);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            monthly[i] = ((BigDecimal) result.getDecisionResultByName("monthly").getResult()).longValueExact();
        }
        return monthly;
    }
}
