package org.doudi.calc.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/**
 * Questions for people that no rule asks ({@code question.unused}), a note: an answer to one changes nothing, and whoever
 * gives it should know.
 */
final class QuestionsCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        Set<String> named = examination.all(Provision.class).stream()
                .flatMap(one -> one.rule().named().stream())
                .collect(Collectors.toSet());
        return examination.distinct(Provision.Question.class).stream()
                .filter(question -> !named.contains(question.rule().id()))
                .map(question -> Remark.of(
                        "question.unused",
                        Severity.NOTE,
                        question.rule().id(),
                        question.said(),
                        Words.quoted(question.rule().title()).plus(Text.of("没有规则问及", " is asked by no rule"))))
                .toList();
    }
}
