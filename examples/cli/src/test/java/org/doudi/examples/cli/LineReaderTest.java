package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void lines_are_what_stands_between_ends() throws IOException {
        assertThat(lines("a\nbc\r\n\n  \nlast", 10)).containsExactly("1:a", "2:bc", "3: blank", "4: blank", "5:last");
        assertThat(lines("", 10)).isEmpty();
        assertThat(lines("\n", 10)).containsExactly("1: blank");
    }

    @Test
    void a_line_of_the_bound_is_kept_and_one_byte_more_is_not() throws IOException {
        assertThat(lines("12345\n123456\n1\n", 5)).containsExactly("1:12345", "2: too long", "3:1");
    }

    @Test
    void lines_of_any_length_survive_however_the_reader_cuts_its_input() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (int length : new int[] {1, 65_535, 65_536, 65_537, 200_000, 3, 600_000, 131_071, 2}) {
            String line = "x".repeat(length);
            text.append(line).append('\n');
            expected.add(++number + ":" + line);
        }
        assertThat(lines(text.toString(), 1 << 20)).isEqualTo(expected);
    }

    @Test
    void only_the_first_line_may_begin_with_a_mark() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb", 10)).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void utf8_is_what_the_jdk_takes_for_it() {
        Random random = new Random(20_180_601);
        Utf8 utf8 = new Utf8();
        int wrong = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = "平安 a\uD83D\uDE00é".repeat(1 + i % 3).getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            boolean zero = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
            int found = utf8.firstWrong(bytes, bytes.length);
            assertThat(found < 0).isEqualTo(isUtf8(bytes) && !zero);
            wrong += found < 0 ? 0 : 1;
        }
        assertThat(wrong).isBetween(5_000, 19_999);
        for (String bytes : new String[] {"\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "a\0"}) {
            byte[] overlong = bytes.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(utf8.firstWrong(overlong, overlong.length)).isNotNegative();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static List<String> lines(String text, int most) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), most, () -> {});
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            String what = reader.isTooLong()
                    ? " too long"
                    : reader.isBlank()
                            ? " blank"
                            : new String(reader.bytes(), 0, reader.length(), StandardCharsets.UTF_8);
            lines.add(reader.number() + ":" + what);
        }
        assertThat(reader.position()).isEqualTo(bytes.length);
        return lines;
    }
}
