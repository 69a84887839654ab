package org.doudi.examples.benchmarks.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.doudi.core.money.Money;

/** Jackson databind as it comes, with the two types that it does not know. */
final class Databind {

    private Databind() {}

    static ObjectReader reader() {
        return JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addDeserializer(Money.class, new FromText<>(Money.class, Money::of))
                        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse)))
                .build()
                .readerFor(PlainHousehold.class);
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
