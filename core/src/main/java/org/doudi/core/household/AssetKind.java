package org.doudi.core.household;

import org.doudi.core.text.Text;

/** Kinds of property (家庭财产), after 民发〔2021〕57号 art. 14 and the property rules of Chongqing. */
public enum AssetKind implements Coded {
    /** Bank deposits and cash (存款、现金). */
    DEPOSIT(true, Text.of("存款与现金", "deposits and cash")),
    /** Shares and funds (股票、基金). */
    SECURITY(true, Text.of("有价证券与基金", "securities and funds")),
    /** Bonds and claims (债券、债权). */
    BOND(true, Text.of("债券与债权", "bonds and claims")),
    /** Commercial insurance with a cash value (商业保险). */
    INSURANCE(true, Text.of("商业保险", "commercial insurance")),
    /** Money in online finance (互联网金融资产). */
    ONLINE_FINANCE(true, Text.of("互联网金融资产", "online finance")),
    /** A house or flat to live in (住房). */
    DWELLING(false, Text.of("住房", "dwelling")),
    /** A house graded C or D, that is, dangerous (C、D 级危房). */
    DANGEROUS_DWELLING(false, Text.of("危险住房（C级或D级）", "dangerous dwelling (grade C or D)")),
    /** Shop premises (商业门面). */
    SHOP(false, Text.of("商业门面、店铺", "shop premises")),
    /** A motor vehicle other than those below (机动车辆). */
    MOTOR_VEHICLE(false, Text.of("机动车辆", "motor vehicle")),
    /** A scooter for a disabled person (残疾人代步车). */
    DISABILITY_SCOOTER(false, Text.of("残疾人代步车", "disability scooter")),
    /** A motorcycle with two wheels (普通二轮摩托车). */
    MOTORCYCLE(false, Text.of("普通二轮摩托车", "two-wheeled motorcycle")),
    /** A ship (船舶). */
    SHIP(false, Text.of("船舶", "ship")),
    /** Construction machinery (工程机械). */
    CONSTRUCTION_MACHINERY(false, Text.of("工程机械", "construction machinery")),
    /** Large farm machinery (大型农机具). */
    FARM_MACHINERY(false, Text.of("大型农机具", "large farm machinery")),
    /** A registered enterprise or business (企业、工商登记). */
    ENTERPRISE(false, Text.of("登记的企业", "registered enterprise")),
    /** Trees (林木). */
    TREES(false, Text.of("林木", "trees")),
    /** Anything else (其他). */
    OTHER(false, Text.of("其他财产", "other property"));

    private final boolean financial;
    private final Text label;

    AssetKind(boolean financial, Text label) {
        this.financial = financial;
        this.label = label;
    }

    /** Whether it is money or a claim to money (货币财产). */
    public boolean isFinancial() {
        return financial;
    }

    @Override
    public Text label() {
        return label;
    }
}
