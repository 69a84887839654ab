package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A digest names rules for ever and everywhere. The constants change only when the packs do: cases and assessments that
 * name the old ones then name rules that this version no longer has.
 */
class DigestTest {

    static final String NATIONAL_2012 = "8b2b242e2ba6cd919492e4a38bcf79bba5b147051f0476b11a618f0a2ebfa084";
    static final String NATIONAL_2021 = "8ad3235b1936a30d0cbad4c996b51d8783568bd1944537c4bc54ab5d79e79a79";
    static final String POVERTY_LINES = "0191f09ed55ac186da1a3d45e01b741d41820f41516368137064e658b44fefde";
    static final String XIXIA_PILOT = "d609248ae65427606b7b6fa2fd52c340a0609083f7464f258c8bbf6a1b138139";
    static final String REGISTRATION_2300 = "93c623cb5695f55e58431c469739d5fe34d974ea0d14bc7a0bc6e94b185c2ce4";
    static final String CHONGQING_2017 = "27f1616b7cdd22e82f95bb4d12e12c7a27b3dbcfd28260e57413629cb2b3d39e";
    static final String CHONGQING_2017_LINKAGE = "142d1cd1581611e29f5b6718685fb9c6ce3d153920a71ebf936469e6b1f82fe3";
    static final String SHANGRAO_2017 = "c582cf69363d1a7165ffcf380cc4ed3118ed3fb8f60042e4311ec629ac736c2d";
    static final String DONGTAI_2020 = "6cf30e90a778e7c4267e36f6714e77b4826d46bfc893aef071cbf5b2a39aa34a";
    static final String PRICE_LINK_HUBEI_2022 = "0cbad3d9a1a7e7bec29325aeee2a87d357f9cd92f4d54be72ec1662a73025c72";
    static final String PRICE_LINK_GUILIN_2022 = "3e07c96dded841029ee4c477e20faca95abb0ced86d59c4d68d0f61a43ba2b17";
    static final String PRICE_LINK_JIEYANG_2020 = "e47c20e544a6f11dd877a560f1c7486baca2a1ad8e4809313526553e933b447c";
    static final String PRICE_LINK_YANGZHOU_2022 = "7f487f39c403f0fb1fbfb9cfa57b93b3c3584f618b04aaca50579956f2196f13";
    static final String SUPPORT_IMPUTED = "77253f8feb9ee71b20340345de33f82c56c3bcbf564923b8f885074d098a40d1";
    static final String TIERS_LANZHOU_2023 = "64eba723c8c86984a16905012cb81b7e447cb84a4c6e8adc50d1a3c03a9d7b00";
    static final String TIERS_JIANGXI_2023 = "cb6784cd5925fc95e7c2d75ec4ab1e5c1887a2e6b04d4bc87b96613942773c5b";
    static final String REGISTRY_QUALITY = "120e77ebe4aaa6ce3d37cdb039fe04114ed3dd4fe597c468a646a18be00c4ac4";
    static final String CHONGQING_REGIME = "3ea3b892b16b6dfbac0ae0109f51879276de1d84e2b36440460a9ca3ed201136";

    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of(Packs.NATIONAL_2012, NATIONAL_2012),
                Arguments.of(Packs.NATIONAL_2021, NATIONAL_2021),
                Arguments.of(Packs.POVERTY_LINES, POVERTY_LINES),
                Arguments.of(Packs.XIXIA_PILOT, XIXIA_PILOT),
                Arguments.of(Packs.REGISTRATION_2300, REGISTRATION_2300),
                Arguments.of(Packs.CHONGQING_2017, CHONGQING_2017),
                Arguments.of(Packs.CHONGQING_2017_LINKAGE, CHONGQING_2017_LINKAGE),
                Arguments.of(Packs.SHANGRAO_2017, SHANGRAO_2017),
                Arguments.of(Packs.DONGTAI_2020, DONGTAI_2020),
                Arguments.of(Packs.PRICE_LINK_HUBEI_2022, PRICE_LINK_HUBEI_2022),
                Arguments.of(Packs.PRICE_LINK_GUILIN_2022, PRICE_LINK_GUILIN_2022),
                Arguments.of(Packs.PRICE_LINK_JIEYANG_2020, PRICE_LINK_JIEYANG_2020),
                Arguments.of(Packs.PRICE_LINK_YANGZHOU_2022, PRICE_LINK_YANGZHOU_2022),
                Arguments.of(Packs.SUPPORT_IMPUTED, SUPPORT_IMPUTED),
                Arguments.of(Packs.TIERS_LANZHOU_2023, TIERS_LANZHOU_2023),
                Arguments.of(Packs.TIERS_JIANGXI_2023, TIERS_JIANGXI_2023),
                Arguments.of(Packs.REGISTRY_QUALITY, REGISTRY_QUALITY));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void ofAPack(Policy pack, String digest) {
        assertThat(Formats.POLICY.digest(pack)).isEqualTo(digest);
    }

    @Test
    void everyPackHasOneHere() {
        assertThat(packs().map(arguments -> arguments.get()[0])).containsExactlyElementsOf(Packs.all());
    }

    /** Of the file as it lies in the jar, whatever its layout, the oracle's canonical form is ours. */
    @ParameterizedTest
    @MethodSource("packs")
    void ofAPackIsThatOfItsCanonicalForm(Policy pack, String digest) throws IOException {
        try (InputStream file = Packs.class.getResourceAsStream(pack.id() + ".json")) {
            String written = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String canonical = new JsonCanonicalizer(Formats.POLICY.write(pack)).getEncodedString();

            assertThat(Formats.POLICY.canonical(pack)).isEqualTo(canonical);
            assertThat(Formats.POLICY.read(written).get()).isEqualTo(pack);
        }
    }

    /** SHA-256 of a line for each layer, as {@code sha256sum} would say it. */
    @Test
    void ofARegimeIsThatOfTheDigestsOfItsLayers() {
        Regime regime = Regime.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017).get();

        assertThat(Formats.digest(regime)).isEqualTo(CHONGQING_REGIME);
        assertThat(Formats.digest(Regime.of(Packs.NATIONAL_2012).get())).isNotEqualTo(CHONGQING_REGIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
                "-Duser.language=zh -Duser.country=CN -Dfile.encoding=GB18030 -Dstdout.encoding=GB18030",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-16",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Niue -Dfile.encoding=US-ASCII"
            })
    void isTheSameWhateverTheMachineIsSetTo(String options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(options.split(" ")),
                        Stream.of(
                                "-cp", System.getProperty("java.class.path"), DigestsOfAnotherMachine.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines()).containsExactlyElementsOf(DigestsOfAnotherMachine.lines());
    }
}
