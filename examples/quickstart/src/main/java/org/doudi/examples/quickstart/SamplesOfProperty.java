package org.doudi.examples.quickstart;

import static org.doudi.examples.quickstart.Sample.IN_2018;
import static org.doudi.examples.quickstart.Sample.head;
import static org.doudi.examples.quickstart.Sample.home;
import static org.doudi.examples.quickstart.Sample.monthly;
import static org.doudi.examples.quickstart.Sample.son;
import static org.doudi.examples.quickstart.Sample.spouse;
import static org.doudi.examples.quickstart.Sample.wage;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Registration;
import org.doudi.core.money.Money;

/** Households that differ in what they own. */
final class SamplesOfProperty {

    /** The property rule of 2020 and a new standard begin. */
    private static final LocalDate NEW_RULE = LocalDate.of(2020, 9, 1);

    private SamplesOfProperty() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        IN_2018,
                        "存款正好为 12 个月标准",
                        "savings of exactly twelve months' standard",
                        owning("savings-at", deposit("9840.00"))),
                Sample.of(IN_2018, "存款多出一分", "savings of one fen more", owning("savings-above", deposit("9840.01"))),
                Sample.of(
                        NEW_RULE.minusDays(1),
                        "二轮摩托车：2013 年办法排除",
                        "motorcycle: excluded by the rule of 2013",
                        owning("motorcycle-old", thing(AssetKind.MOTORCYCLE))),
                Sample.of(
                        NEW_RULE,
                        "二轮摩托车：2020 年办法不再排除",
                        "motorcycle: no longer by the rule of 2020",
                        owning("motorcycle-new", thing(AssetKind.MOTORCYCLE))),
                Sample.of(IN_2018, "拥有商业门面", "owns shop premises", owning("shop", thing(AssetKind.SHOP))),
                Sample.of(
                        IN_2018,
                        "两套住房，共 117 平方米：未超三倍",
                        "two houses, 117 m2: within three times",
                        houses("houses-within", 60_00, 57_00)),
                Sample.of(
                        IN_2018,
                        "两套住房，共 120 平方米：超过三倍",
                        "two houses, 120 m2: above three times",
                        houses("houses-above", 60_00, 60_00)),
                Sample.of(
                        IN_2018,
                        "多项不符：理由一次列全",
                        "four reasons against, all told at once",
                        owning("four-reasons", deposit("50000"), thing(AssetKind.SHOP))
                                .registration(Registration.urban(SampleDistrict.CODE))
                                .incomes(wage("head", monthly("3000")))));
    }

    private static Household.Builder owning(String id, Asset... assets) {
        return home(id, head(), spouse()).incomes(wage("head", monthly("600"))).assets(assets);
    }

    private static Household.Builder houses(String id, int... areas) {
        Asset[] houses = new Asset[areas.length];
        for (int i = 0; i < areas.length; i++) {
            houses[i] =
                    Asset.builder(AssetKind.DWELLING).area(Fact.known(areas[i])).build();
        }
        return home(id, head(), spouse(), son())
                .incomes(wage("head", monthly("900")))
                .assets(houses);
    }

    private static Asset deposit(String yuan) {
        return Asset.of(AssetKind.DEPOSIT, Money.of(yuan));
    }

    /** Something whose value does not matter. */
    private static Asset thing(AssetKind kind) {
        return Asset.builder(kind).build();
    }
}
