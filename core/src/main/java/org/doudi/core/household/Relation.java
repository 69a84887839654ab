package org.doudi.core.household;

import java.util.ArrayList;
import java.util.List;
import org.doudi.core.text.Text;

/**
 * Relation to the head of the household (与户主关系): registry list AAB006 and, where it has a value of its own, the
 * one-digit list of GB/T 4761-2008. The registry gives 17 to 20 to the four grandparents; their order here is read.
 */
public enum Relation implements Coded {
    /** The head (户主). */
    HEAD("01", "0", Text.of("户主", "head")),
    /** The head's spouse (配偶). */
    SPOUSE("02", "1", Text.of("配偶", "spouse")),
    /** Son (子). */
    SON("03", "2", Text.of("子", "son")),
    /** Daughter (女). */
    DAUGHTER("04", "3", Text.of("女", "daughter")),
    /** Son's wife (儿媳). */
    DAUGHTER_IN_LAW("05", "", Text.of("儿媳", "daughter-in-law")),
    /** Daughter's husband (女婿). */
    SON_IN_LAW("06", "", Text.of("女婿", "son-in-law")),
    /** Son's son (孙子). */
    SONS_SON("07", "4", Text.of("孙子", "son's son")),
    /** Son's daughter (孙女). */
    SONS_DAUGHTER("08", "4", Text.of("孙女", "son's daughter")),
    /** Daughter's son (外孙子). */
    DAUGHTERS_SON("09", "4", Text.of("外孙子", "daughter's son")),
    /** Daughter's daughter (外孙女). */
    DAUGHTERS_DAUGHTER("10", "4", Text.of("外孙女", "daughter's daughter")),
    /** Father (父). */
    FATHER("11", "5", Text.of("父", "father")),
    /** Mother (母). */
    MOTHER("12", "5", Text.of("母", "mother")),
    /** Wife's father (岳父). */
    WIFES_FATHER("13", "", Text.of("岳父", "wife's father")),
    /** Wife's mother (岳母). */
    WIFES_MOTHER("14", "", Text.of("岳母", "wife's mother")),
    /** Husband's father (公公). */
    HUSBANDS_FATHER("15", "", Text.of("公公", "husband's father")),
    /** Husband's mother (婆婆). */
    HUSBANDS_MOTHER("16", "", Text.of("婆婆", "husband's mother")),
    /** Father's father (祖父). */
    PATERNAL_GRANDFATHER("17", "6", Text.of("祖父", "paternal grandfather")),
    /** Father's mother (祖母). */
    PATERNAL_GRANDMOTHER("18", "6", Text.of("祖母", "paternal grandmother")),
    /** Mother's father (外祖父). */
    MATERNAL_GRANDFATHER("19", "6", Text.of("外祖父", "maternal grandfather")),
    /** Mother's mother (外祖母). */
    MATERNAL_GRANDMOTHER("20", "6", Text.of("外祖母", "maternal grandmother")),
    /** Brother or sister (兄弟姐妹); the registry counts them among the others. */
    SIBLING("99", "7", Text.of("兄弟姐妹", "brother or sister")),
    /** Anybody else (其他). */
    OTHER("99", "8", Text.of("其他", "other"));

    private final List<NationalCode> codes;
    private final Text label;

    Relation(String registry, String gb, Text label) {
        List<NationalCode> all = new ArrayList<>();
        all.add(NationalCode.of("AAB006", registry));
        if (!gb.isEmpty()) {
            all.add(NationalCode.of("GB/T 4761", gb));
        }
        this.codes = List.copyOf(all);
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public List<NationalCode> codes() {
        return codes;
    }
}
