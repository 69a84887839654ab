package org.doudi.core.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.pack.Packs;

/** A program: prints digests, from a machine that is set up differently. */
public final class DigestsOfAnotherMachine {

    private DigestsOfAnotherMachine() {}

    /** Everything in it has a trap: a dotted I, a character outside ASCII, one outside the basic plane. */
    private static final String HOUSEHOLD =
            "{\"format\":\"doudi/household/1\",\"id\":\"iI-1\",\"members\":[{\"id\":\"p1\","
                    + "\"relation\":\"WIFES_FATHER\",\"name\":\"İıi张😀\"},{\"id\":\"p2\",\"relation\":\"HEAD\","
                    + "\"birth\":\"1949-12-31\",\"residentId\":\"11010519491231002x\"}],\"incomes\":{\"complete\":true,\"items\":["
                    + "{\"member\":\"p1\",\"kind\":\"OTHER_PENSION\",\"amount\":\"1234567.8\",\"per\":\"YEAR\"}]}}";

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Packs.all().forEach(pack -> lines.add(Formats.POLICY.digest(pack)));
        Household read = Formats.HOUSEHOLD.read(HOUSEHOLD).get();
        lines.add(Formats.HOUSEHOLD.digest(read));
        Household built = Household.builder("iI-1")
                .addMembers(Member.builder("p1", Relation.HEAD).name("İıi张😀").build())
                .build();
        lines.add(Formats.HOUSEHOLD.digest(built));
        return lines;
    }

    public static void main(String[] arguments) {
        // Bytes, so that what is compared does not depend on what the machine prints with.
        byte[] ascii = String.join("\n", lines()).getBytes(StandardCharsets.US_ASCII);
        System.out.write(ascii, 0, ascii.length);
        System.out.flush();
    }
}
