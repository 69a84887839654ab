package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Base64;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Base64 that is written in one way only: the JDK's decoder lets the last bits be anything. */
final class Base64Text {

    private Base64Text() {}

    static Either<Problems, byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return Either.right(bytes);
            }
        } catch (IllegalArgumentException e) {
            // Told below, like what can be read but not so written.
        }
        return Either.left(Problems.of(
                "base64.form", "", text.length() + " characters", Text.of("规范的 Base64", "canonical base64")));
    }
}
