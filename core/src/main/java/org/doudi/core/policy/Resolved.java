package org.doudi.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.text.Text;

/**
 * Something that holds in a regime, and the layer it comes from.
 *
 * @param <T> what holds
 * @param value what holds
 * @param basis what it rests on
 * @param layer the policy that said so last
 * @param through of a value that was taken from another parameter, who said that it should be, the last of them first
 */
public record Resolved<T>(T value, Basis basis, Policy layer, List<Said> through) {

    /** Who said something, and what it rests on. */
    public record Said(Basis basis, Policy layer) {}

    /** Takes a copy. */
    public Resolved {
        through = List.copyOf(through);
    }

    /** Something that its own layer says. */
    public Resolved(T value, Basis basis, Policy layer) {
        this(value, basis, layer, List.of());
    }

    /** The same, taken over by another parameter because somebody said so. */
    Resolved<T> through(Said said) {
        return new Resolved<>(
                value,
                basis,
                layer,
                Stream.concat(Stream.of(said), through.stream()).toList());
    }

    /** Everybody who had a say, the one who took it over last first. */
    Stream<Said> all() {
        return Stream.concat(through.stream(), Stream.of(new Said(basis, layer)));
    }

    /** How well it is attested: as well as the weakest of what it rests on. */
    public Grade grade() {
        return all().map(said -> said.basis().grade())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How unclear passages were read, if there were any. */
    public Optional<Text> reading() {
        return all().flatMap(said -> said.basis().reading().stream())
                .reduce((one, other) -> one.plus(Text.of("；", "; ")).plus(other));
    }

    /** How articles are cited, for example {@code art. 13(3)}; Chinese has its own way. */
    private static final Pattern ARTICLE = Pattern.compile("^arts?\\. (\\d+)(.*)$");

    /** The citations in full: the number of each document and the place in it. */
    public Text cited() {
        return all().map(Resolved::cited)
                .reduce((one, other) -> one.plus(Text.of("；", "; ")).plus(other))
                .orElseThrow();
    }

    private static Text cited(Said said) {
        Map<String, Document> documents =
                said.layer().documents().stream().collect(Collectors.toMap(Document::id, document -> document));
        return said.basis().citations().stream()
                .map(citation -> cite(citation, documents))
                .reduce((one, other) -> one.plus(Text.of("；", "; ")).plus(other))
                .orElseThrow();
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
