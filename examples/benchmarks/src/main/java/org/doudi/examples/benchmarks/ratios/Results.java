package org.doudi.examples.benchmarks.ratios;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of the table came to, as it is kept beside the page that shows it.
 *
 * @param taken the day
 * @param java the Java that ran
 * @param processors how many the machine has
 * @param load how many others were busy on them for a minute before it began
 * @param measured by the id of a target, a figure for each round
 * @param sizes what a household costs in streams of several lengths
 */
record Results(
        String taken, String java, int processors, double load, Map<String, List<Double>> measured, SizeSeries sizes) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Results {
        measured = new LinkedHashMap<>(measured);
    }

    static Results read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), Results.class);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    List<Double> of(Target target) {
        return measured.getOrDefault(target.id(), List.of());
    }
}
