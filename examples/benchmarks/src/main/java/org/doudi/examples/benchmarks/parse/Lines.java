package org.doudi.examples.benchmarks.parse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/** Made-up households as lines of JSON: 1 to 6 members with 0 to 3 incomes each. */
final class Lines {

    private static final Relation[] OTHERS = {
        Relation.SPOUSE, Relation.SON, Relation.DAUGHTER, Relation.FATHER, Relation.MOTHER
    };

    private Lines() {}

    static List<byte[]> of(int households, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            lines.add(Formats.HOUSEHOLD.write(household(i, random)).getBytes(StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static Household household(int number, SplittableRandom random) {
        List<Member> members = new ArrayList<>();
        List<Income> incomes = new ArrayList<>();
        int size = random.nextInt(1, 7);
        for (int m = 0; m < size; m++) {
            String id = "m" + m;
            members.add(Member.builder(id, m == 0 ? Relation.HEAD : OTHERS[m - 1])
                    .sex(Fact.known(random.nextBoolean() ? Sex.MALE : Sex.FEMALE))
                    .born(LocalDate.of(1935, 1, 1).plusDays(random.nextInt(30_000)))
                    .livesWithHousehold()
                    .inGoodHealth()
                    .labour(Fact.known(LabourCapacity.ORDINARY))
                    .build());
            for (int n = random.nextInt(4); n > 0; n--) {
                IncomeKind kind = random.nextBoolean() ? IncomeKind.WAGE : IncomeKind.OPERATING;
                Money amount = Money.ofFen(random.nextInt(2_000_000));
                incomes.add(Income.builder(id, kind)
                        .amount(random.nextBoolean() ? amount.per(Period.MONTH) : amount.per(Period.YEAR))
                        .throughPovertyProject(Fact.known(random.nextInt(10) == 0))
                        .build());
            }
        }
        List<Asset> assets = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            assets.add(Asset.of(AssetKind.DEPOSIT, Money.ofFen(random.nextInt(5_000_000))));
        }
        return Household.builder("h" + number)
                .registration(Registration.rural("500235"))
                .members(members)
                .incomes(Listing.complete(incomes))
                .expenses(Listing.none())
                .assets(Listing.complete(assets))
                .build();
    }
}
