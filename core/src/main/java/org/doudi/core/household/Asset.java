package org.doudi.core.household;

import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * Something the household owns (家庭财产).
 *
 * @param kind what it is
 * @param owner the id of the member who owns it, if it is one
 * @param value what it is worth, not negative
 * @param area floor area in hundredths of a square metre (0.01 m²), between 0 and 100,000,000; for dwellings and premises
 */
@Value.Builder
public record Asset(AssetKind kind, Optional<String> owner, Fact<Money> value, Fact<Integer> area)
        implements WithAsset {

    /** The largest floor area, in hundredths of a square metre. */
    public static final int MAX_AREA = 100_000_000;

    /** Use {@link #of} or {@link #builder}. */
    public Asset {
        var problems = Problems.collector();
        Amounts.requireNotNegative(value, "value", problems);
        area.value()
                .filter(hundredths -> hundredths < 0 || hundredths > MAX_AREA)
                .ifPresent(hundredths -> problems.add(
                        "area.bound",
                        "area",
                        hundredths.toString(),
                        Text.of("0 至 1000000 平方米（以 0.01 平方米计）", "0 to 1,000,000 m², in hundredths")));
        problems.throwIfAny();
    }

    /** Something of known value. */
    public static Asset of(AssetKind kind, Money value) {
        return builder(kind).value(Fact.known(value)).build();
    }

    /** Starts a thing of which only the kind is known. */
    public static Builder builder(AssetKind kind) {
        return new Builder().kind(kind);
    }

    /** Says nothing of the value: it is personal. */
    @Override
    public String toString() {
        return "Asset[" + kind + "]";
    }

    /** Builds an asset; what is not set stays unknown. */
    public static final class Builder extends AssetBuilder {

        Builder() {
            value(Fact.unknown());
            area(Fact.unknown());
        }

        /** The known floor area in whole square metres. */
        public Builder squareMetres(int squareMetres) {
            return area(Fact.known(Math.multiplyExact(squareMetres, 100)));
        }
    }
}
