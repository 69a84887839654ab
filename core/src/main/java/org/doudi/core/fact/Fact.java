package org.doudi.core.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.text.Text;

/**
 * Something that is known, or known to be unknown and why.
 *
 * <p>{@code toString} never shows the value: most facts here are personal.
 *
 * @param <T> what it is about
 */
public sealed interface Fact<T> {

    /** A fact that is known. */
    record Known<T>(T get) implements Fact<T> {
        /** Refuses null: what is not known is {@link Unknown}. */
        public Known {
            Objects.requireNonNull(get, "a known fact has a value");
        }

        @Override
        public String toString() {
            return "known";
        }
    }

    /** A fact that is not known, and why. */
    record Unknown<T>(Why why) implements Fact<T> {
        @Override
        public String toString() {
            return "unknown (" + why + ")";
        }
    }

    /** Why a fact is not known. */
    enum Why {
        /** Nobody has asked yet. */
        NOT_ASKED(Text.of("尚未询问", "not asked yet")),
        /** It was declared, but not verified where the rules ask for it. */
        NOT_VERIFIED(Text.of("尚未核实", "not verified")),
        /** Those who know did not say. */
        WITHHELD(Text.of("拒绝提供", "withheld")),
        /** Sources disagree. */
        DISPUTED(Text.of("来源不一致", "sources disagree"));

        private final Text label;

        Why(Text label) {
            this.label = label;
        }

        /** The reason in words. */
        public Text label() {
            return label;
        }
    }

    /** A fact that is known. */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /** A fact that nobody has asked for yet. */
    static <T> Fact<T> unknown() {
        return unknown(Why.NOT_ASKED);
    }

    /** A fact that is not known, and why. */
    static <T> Fact<T> unknown(Why why) {
        return new Unknown<>(why);
    }

    /** Whether it is known. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** What is known, or nothing. */
    default Optional<T> value() {
        return match(Optional::of, why -> Optional.empty());
    }

    /** One function for each case. */
    default <R> R match(Function<? super T, ? extends R> known, Function<? super Why, ? extends R> unknown) {
        if (this instanceof Known<T> fact) {
            return known.apply(fact.get());
        }
        return unknown.apply(((Unknown<T>) this).why());
    }
}
