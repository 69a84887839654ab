package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vavr.control.Either;
import java.io.IOException;
import org.doudi.core.problem.Problems;

/**
 * Lets a Jackson {@code ObjectMapper} read and write this library's types, also inside the types of a host:
 * {@code JsonMapper.builder().addModule(new DoudiModule()).build()}. Broken input ends in a {@link JsonMappingException}
 * whose cause carries all {@link Problems}.
 */
public final class DoudiModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module with every format. */
    public DoudiModule() {
        super("doudi");
        Formats.all().forEach(this::add);
    }

    private <T> void add(Format<T> format) {
        addSerializer(format.type(), new Writer<>(format));
        addDeserializer(format.type(), new Reader<>(format));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Format<T> format;

        Writer(Format<T> format) {
            super(format.type());
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            format.write(value, out);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Format<T> format;

        Reader(Format<T> format) {
            super(format.type());
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Either<Problems, T> read = format.read(parser);
            if (read.isLeft()) {
                Problems problems = read.getLeft();
                throw JsonMappingException.from(parser, problems.toString(), problems.toException());
            }
            return read.get();
        }
    }
}
