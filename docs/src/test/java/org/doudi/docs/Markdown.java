package org.doudi.docs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doudi.core.policy.Citation;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** What the pages that are generated have in common. */
final class Markdown {

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    /** As people number clauses: 2.10 comes after 2.9, and art. 13 before art. 13(1). */
    static final Comparator<String> NATURAL = Markdown::compare;

    private Markdown() {}

    /** Anchors as GitHub and GitLab make them of headings. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ')
                .mapToObj(c -> c == ' ' ? "-" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Words as they are: no cell ends and no emphasis begins in them. */
    static String escape(String words) {
        return words.replaceAll("([\\\\*_`|<>\\[\\]])", "\\\\$1");
    }

    /** The first and the last day, both included. */
    static String days(Window days) {
        String first = days.startInclusive().equals(LocalDate.MIN) ? "" : days.startInclusive() + " ";
        String last = days.endExclusive().equals(LocalDate.MAX)
                ? ""
                : " " + days.endExclusive().minusDays(1);
        return first.isEmpty() && last.isEmpty() ? "始终 always" : first + "–" + last;
    }

    /** In both languages, once if they are the same. */
    static String both(Text text) {
        return text.zh().equals(text.en()) ? escape(text.zh()) : escape(text.zh()) + " · " + escape(text.en());
    }

    /** The same, within a cell. */
    static String twoLines(Text text) {
        return text.zh().equals(text.en()) ? escape(text.zh()) : escape(text.zh()) + "<br>" + escape(text.en());
    }

    /** A place in a document as either language writes it. */
    static String section(Citation citation) {
        String section = citation.section();
        String article = section.replaceFirst("^arts?\\. (\\d+)(.*)$", "第$1条$2");
        return escape(article.equals(section) ? section : article + " " + section);
    }

    private static int compare(String one, String other) {
        List<String> left = runs(one);
        List<String> right = runs(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareRuns(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareRuns(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static List<String> runs(String text) {
        return RUN.matcher(text).results().map(MatchResult::group).toList();
    }
}
