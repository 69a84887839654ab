package org.doudi.laws.pack;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.laws.Setting;

/** The settings in which the packs are held to the laws, all together: for what else holds of every pack. */
public final class EveryPack {

    private EveryPack() {}

    /** The settings. */
    public static List<Setting> settings() {
        return Stream.of(
                        new ChongqingLawsTest().settings(),
                        new ChongqingLinkageLawsTest().settings(),
                        new DongtaiLawsTest().settings(),
                        new HeCountyLawsTest().settings(),
                        new NationalLawsTest().settings(),
                        new Registration2300LawsTest().settings(),
                        new ShangraoLawsTest().settings(),
                        new XixiaPilotLawsTest().settings())
                .flatMap(List::stream)
                .toList();
    }
}
