package org.doudi.workflow.audit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Personal values that nobody else has, and every form in which one might slip out. */
final class Sentinels {

    static final List<String> ALL =
            List.of("钟离守拙", "110101199003077774", "6228480402564890018", "慢性肾衰竭尿毒症期", "13912345678", "桃花源村九组四十二号");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private Sentinels() {}

    /** Which of them stand there, in whatever form. */
    static List<String> in(byte[] exported) {
        // A byte a character, so that bytes can be searched as text.
        String bytes = new String(exported, StandardCharsets.ISO_8859_1);
        String lower = bytes.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(sentinel -> forms(sentinel).stream().anyMatch(bytes::contains)
                        || digits(sentinel).stream().anyMatch(lower::contains))
                .toList();
    }

    private static List<String> forms(String sentinel) {
        List<String> forms = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            byte[] encoded = sentinel.getBytes(charset);
            forms.add(new String(encoded, StandardCharsets.ISO_8859_1));
            forms.addAll(base64(encoded));
        }
        return forms;
    }

    /** Hexadecimal and JSON's escapes; in lower case. */
    private static List<String> digits(String sentinel) {
        List<String> digits = CHARSETS.stream()
                .map(charset -> HexFormat.of().formatHex(sentinel.getBytes(charset)))
                .collect(Collectors.toCollection(ArrayList::new));
        digits.add(sentinel.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining()));
        return digits;
    }

    /** As it looks wherever in something longer it stands: what its neighbours have a part in is cut off. */
    private static List<String> base64(byte[] encoded) {
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + encoded.length];
            System.arraycopy(encoded, 0, shifted, before, encoded.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                forms.add(encoder.withoutPadding().encodeToString(shifted).substring(from, to));
            }
        }
        return forms;
    }
}
