package org.doudi.core.policy;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/**
 * Something that holds in a regime, and the layer it comes from.
 *
 * @param <T> what holds
 * @param value what holds
 * @param basis what it rests on
 * @param layer the policy that said so last
 */
public record Resolved<T>(T value, Basis basis, Policy layer) {

    /** How articles are cited, for example {@code art. 13(3)}; Chinese has its own way. */
    private static final Pattern ARTICLE = Pattern.compile("^arts?\\. (\\d+)(.*)$");

    /** The citations in full: the number of each document and the place in it. */
    public Text cited() {
        Map<String, Document> documents =
                layer.documents().stream().collect(Collectors.toMap(Document::id, document -> document));
        return Text.of(
                basis.citations().stream()
                        .map(citation -> cite(citation, documents).zh())
                        .collect(Collectors.joining("；")),
                basis.citations().stream()
                        .map(citation -> cite(citation, documents).en())
                        .collect(Collectors.joining("; ")));
    }

    private static Text cite(Citation citation, Map<String, Document> documents) {
        Document document = documents.get(citation.document());
        if (document == null) {
            throw new IllegalStateException("a policy checks its citations when it is made");
        }
        String section = citation.section();
        return Text.of(
                document.number().zh() + " " + ARTICLE.matcher(section).replaceAll("第$1条$2"),
                document.number().en() + " " + section);
    }
}
