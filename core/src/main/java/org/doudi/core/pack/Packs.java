package org.doudi.core.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Policy;
import org.doudi.core.problem.Problems;

/**
 * The policies that come with the library, for {@code Regime.of}: the nation's first, then what lies upon it. They are
 * JSON beside this class; nothing about a jurisdiction is code.
 */
public final class Packs {

    /**
     * The national measures on dibao of 2012 (最低生活保障审核审批办法（试行）, 民发〔2012〕220号) with the interim measures for
     * social assistance (国务院令第649号), until 2021-06-30. The standard and the property limit are open.
     */
    public static final Policy NATIONAL_2012 = load("national-2012");

    /**
     * The national measures on dibao of 2021 (最低生活保障审核确认办法, 民发〔2021〕57号), from 2021-07-01 and in force today.
     * The standard, the property limit, the cost of working and the cap on rigid spending are open.
     */
    public static final Policy NATIONAL_2021 = load("national-2021");

    /**
     * The national rural poverty lines from 2010 to 2020: the statistical series, the series used in programme work,
     * and one that is open, for a later layer to choose by letting it follow either.
     */
    public static final Policy POVERTY_LINES = load("poverty-lines");

    /**
     * A district of Yinchuan links dibao and development support, over the national measures of 2012 and the poverty
     * lines: who is poor and able to work, the village's share, the measures and the way out. Its copy is undated. The
     * property limit and the split between the two systems are open.
     */
    public static final Policy XIXIA_PILOT = load("xixia-pilot");

    /**
     * A county registers poor households at the line of 2300 yuan, over the national measures of 2012 and the poverty
     * lines: who is outside, absolutely or as a rule, who goes first, the controlled scale and three notices. Its copy
     * is a damaged scan without place or date. The share of each township and village is open.
     */
    public static final Policy REGISTRATION_2300 = load("registration-2300");

    /**
     * Chongqing's rural dibao over the national measures of 2012: 渝府办发〔2017〕30号 with the city's regulation, standards,
     * supplements and property rules. What it leaves to districts is open: the cost of working, the cap on rigid
     * spending, the minimum housing standard.
     */
    public static final Policy CHONGQING_2017 = load("chongqing-2017");

    /**
     * What the same document says of dibao and registration together, over {@link #POVERTY_LINES} and {@link
     * #CHONGQING_2017}: registration, the floor and its protection until 2020-12-31, who goes first, measures, and the
     * standard held against the poverty line. Which series of that line is meant is open, and needed by no household's
     * assessment.
     */
    public static final Policy CHONGQING_2017_LINKAGE = load("chongqing-2017-linkage");

    /**
     * Rural dibao in Shangrao county over the national measures of 2012 and the poverty lines: 饶县民字〔2017〕33号, its
     * standards from 2016 to 2020 and its targets, held against both series of the poverty line. The property limit is
     * open.
     */
    public static final Policy SHANGRAO_2017 = load("shangrao-2017");

    /**
     * Dongtai's mechanism against relative poverty from 2020-12-14, over the national measures of 2012 and 2021:
     * monitoring with its two ways in, its control figure, its way out, and special assistance up to the dibao
     * standard. That standard, the limit for marginal households and what counts as sharply and clearly are open.
     */
    public static final Policy DONGTAI_2020 = load("dongtai-2020");

    /**
     * Hubei's price subsidy of 2022, over the national measures of 2021: the standard times the rise of the index that set it
     * off, of two the larger, in whole yuan. The standard is open, as in the following.
     */
    public static final Policy PRICE_LINK_HUBEI_2022 = load("price-link-hubei-2022");

    /** Guilin's of 2022: the standard times the rise of low-income living cost, in whole yuan, at least 10. */
    public static final Policy PRICE_LINK_GUILIN_2022 = load("price-link-guilin-2022");

    /**
     * Jieyang's of August 2020, over the national measures of 2012: the standard times the rise of consumer prices, half as much
     * again, at least 15 yuan.
     */
    public static final Policy PRICE_LINK_JIEYANG_2020 = load("price-link-jieyang-2020");

    /** Yangzhou's of 2022: a twelfth of the standard, from a rise of 5 % on an eighth. */
    public static final Policy PRICE_LINK_YANGZHOU_2022 = load("price-link-yangzhou-2022");

    /**
     * Support that children are taken to give, as income, over the national measures of 2012 and 2021: a local rule whose
     * place and date the excerpt does not name. The standard is open.
     */
    public static final Policy SUPPORT_IMPUTED = load("support-imputed");

    /**
     * Lanzhou pays rural dibao by four classes in 2023, in the place of the national gap. Which class a household is in is a
     * judgement. What the national measures leave open stays so, but for the standard.
     */
    public static final Policy TIERS_LANZHOU_2023 = load("tiers-lanzhou-2023");

    /** Jiangxi the same by five classes. */
    public static final Policy TIERS_JIANGXI_2023 = load("tiers-jiangxi-2023");

    /**
     * What the record of a household has to agree with, after public code around the national registry, over the national
     * measures of 2012 and 2021. It bears on nobody's benefit.
     */
    public static final Policy REGISTRY_QUALITY = load("registry-quality");

    private Packs() {}

    /** Every pack. */
    public static List<Policy> all() {
        return List.of(
                NATIONAL_2012,
                NATIONAL_2021,
                POVERTY_LINES,
                XIXIA_PILOT,
                REGISTRATION_2300,
                CHONGQING_2017,
                CHONGQING_2017_LINKAGE,
                SHANGRAO_2017,
                DONGTAI_2020,
                PRICE_LINK_HUBEI_2022,
                PRICE_LINK_GUILIN_2022,
                PRICE_LINK_JIEYANG_2020,
                PRICE_LINK_YANGZHOU_2022,
                SUPPORT_IMPUTED,
                TIERS_LANZHOU_2023,
                TIERS_JIANGXI_2023,
                REGISTRY_QUALITY);
    }

    /** The pack of that id, if there is one. */
    public static Optional<Policy> byId(String id) {
        return all().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static Policy load(String id) {
        try (InputStream json = Packs.class.getResourceAsStream(id + ".json")) {
            if (json == null) {
                throw new IllegalStateException("the library's jar has no pack " + id);
            }
            return Formats.POLICY.read(json).getOrElseThrow(Problems::toException);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's jar cannot be read", e);
        }
    }
}
