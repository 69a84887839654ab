package org.doudi.core.household;

import org.doudi.core.text.Text;

/** How somebody outside the household is related to a member (法定赡养、抚养、扶养义务关系). */
public enum KinRelation implements Coded {
    /** Husband or wife (配偶). */
    SPOUSE(Text.of("配偶", "spouse")),
    /** Son (子). */
    SON(Text.of("子", "son")),
    /** Daughter (女). */
    DAUGHTER(Text.of("女", "daughter")),
    /** Father or mother (父母). */
    PARENT(Text.of("父母", "parent")),
    /** Grandchild (孙子女、外孙子女). */
    GRANDCHILD(Text.of("孙子女、外孙子女", "grandchild")),
    /** Grandparent (祖父母、外祖父母). */
    GRANDPARENT(Text.of("祖父母、外祖父母", "grandparent")),
    /** Brother or sister (兄弟姐妹). */
    SIBLING(Text.of("兄弟姐妹", "brother or sister"));

    private final Text label;

    KinRelation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
