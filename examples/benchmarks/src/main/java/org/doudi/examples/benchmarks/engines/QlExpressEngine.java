package org.doudi.examples.benchmarks.engines;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.security.QLSecurityStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.examples.benchmarks.SmallFigures;

/** QLExpress 4: a script that is parsed once and cached, run with each household as its context. */
final class QlExpressEngine implements Engine {

    private final Express4Runner runner = new Express4Runner(
            InitOptions.builder().securityStrategy(QLSecurityStrategy.open()).build());
    private final QLOptions cached = QLOptions.builder().cache(true).build();
    private final String script = Scripts.read("small.ql");

    @Override
    public long[] assess(List<Home> homes) {
        long[] monthly = new long[homes.size()];
        for (int i = 0; i < monthly.length; i++) {
            Map<String, Object> context = new HashMap<>();
            context.put("members", homes.get(i).getMembers());
            context.put("people", homes.get(i).getPeople());
            context.put("incomes", homes.get(i).getIncomes());
            context.put("expenses", homes.get(i).getExpenses());
            context.put("assets", homes.get(i).getAssets());
            context.put("bornByFor70", SmallFigures.BORN_BY_FOR_70);
            monthly[i] = ((Number) runner.execute(script, context, cached).getResult()).longValue();
        }
        return monthly;
    }
}
