package org.doudi.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, written as everywhere in the formats. */
final class Day implements ITypeConverter<LocalDate> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public LocalDate convert(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new TypeConversionException("not a day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a day");
        }
    }
}
