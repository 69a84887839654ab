package org.doudi.examples.benchmarks.engines;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import java.util.List;
import java.util.Map;
import org.doudi.examples.benchmarks.SmallFigures;

/** Aviator: a script compiled once, run with each household as its variables. */
final class AviatorEngine implements Engine {

    private final Expression script;

    AviatorEngine() {
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance();
        script = evaluator.compile("small", Scripts.read("small.av"), true);
    }

    @Override
    public long[] assess(List<Home> homes) {
        long[] monthly = new long[homes.size()];
        for (int i = 0; i < monthly.length; i++) {
            Map<String, Object> variables = script.newEnv(
                    "members", homes.get(i).getMembers(),
                    "incomes", homes.get(i).getIncomes(),
                    "expenses", homes.get(i).getExpenses(),
                    "assets", homes.get(i).getAssets(),
                    "bornByFor70", SmallFigures.BORN_BY_FOR_70);
            monthly[i] = (Long) script.execute(variables);
        }
        return monthly;
    }
}
