package org.doudi.calc.derivation;

import java.util.Locale;
import java.util.Optional;

/**
 * Words of the host's own for what a derivation shows. Whatever it gives nothing for keeps the policy's title in the
 * language of the locale: Chinese for Chinese, English for every other.
 */
@FunctionalInterface
public interface Labels {

    /** The words of the policies themselves. */
    Labels OF_THE_POLICY = (id, locale) -> Optional.empty();

    /** The host's words for a provision, if it has any. */
    Optional<String> label(String provision, Locale locale);
}
