package org.doudi.calc.population;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes populations. */
final class PopulationJson {

    private final JsonGenerator json;
    private final Figures figures;

    PopulationJson(JsonGenerator json) {
        this.json = json;
        this.figures = new Figures(json);
    }

    void write(Population population) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/population/1");
        json.writeStringField("on", population.on().toString());
        json.writeStringField("regime", population.regimeDigest());
        figures.head("seen", population.seen());
        json.writeArrayFieldStart("programmes");
        for (ProgrammeCount programme : population.programmes()) {
            write(programme);
        }
        json.writeEndArray();
        if (population.incomes().isPresent()) {
            write(population.incomes().get());
        }
        json.writeEndObject();
    }

    private void write(ProgrammeCount programme) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", programme.programme());
        json.writeObjectFieldStart("groups");
        for (Group group : Group.values()) {
            figures.head(group.name(), programme.of(group));
        }
        json.writeEndObject();
        figures.quantity("cost", programme.cost());
        figures.range("costRange", programme.costRange());
        figures.quantity("averageForEachPerson", programme.averageForEachPerson());
        figures.range("coverage", programme.coverage());
        figures.range("coverageOfPoor", programme.coverageOfPoor());
        figures.range("exclusionError", programme.exclusionError());
        figures.range("inclusionError", programme.inclusionError());
        json.writeArrayFieldStart("reasons");
        for (ReasonCount reason : programme.reasons()) {
            write(reason);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("averages");
        for (AverageCount average : programme.averages()) {
            write(average);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ReasonCount reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", reason.condition());
        figures.text("title", reason.title());
        figures.text("cited", reason.cited());
        figures.head("against", reason.against());
        figures.head("alone", reason.alone());
        json.writeEndObject();
    }

    private void write(AverageCount average) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", average.rule());
        figures.text("title", average.title());
        figures.quantity("atLeast", average.atLeast());
        figures.range("surplus", average.surplus());
        json.writeStringField("isMet", average.isMet().name());
        json.writeEndObject();
    }

    private void write(IncomeEffect incomes) throws IOException {
        json.writeObjectFieldStart("incomes");
        figures.quantity("line", incomes.before().line());
        figures.head("leftOut", incomes.leftOut());
        write("before", incomes.before(), incomes.inequalityBefore());
        write("after", incomes.after(), incomes.inequalityAfter());
        json.writeEndObject();
    }

    private void write(String name, Poverty poverty, InequalityHistogram inequality) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("people", poverty.people());
        json.writeNumberField("poor", poverty.poor());
        figures.quantity("headcount", poverty.headcount());
        figures.quantity("gap", poverty.gap());
        figures.quantity("severity", poverty.severity());
        figures.quantity("shortfall", poverty.shortfall());
        figures.quantity("mean", inequality.mean());
        figures.range("gini", inequality.gini());
        json.writeEndObject();
    }
}
