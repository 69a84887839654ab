package org.doudi.core.pack;

import java.time.LocalDate;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** 民发〔2012〕220号 and 国务院令第649号, as far as the rural dibao amount needs them. */
final class National2012 {

    private static final String MEASURES = "mca-2012-220";
    private static final String INTERIM = "state-council-649";

    private National2012() {}

    static Policy policy() {
        return Policy.builder("national-2012")
                .title(Text.of("全国最低生活保障审核审批办法（2012）", "national measures on dibao (2012)"))
                .inForce(Window.between(LocalDate.of(2012, 12, 12), LocalDate.of(2021, 7, 1)))
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(
                        Document.builder(MEASURES)
                                .issuer(Text.of("民政部", "Ministry of Civil Affairs"))
                                .number(Text.same("民发〔2012〕220号"))
                                .title(Text.of("最低生活保障审核审批办法（试行）", "measures on examining and approving dibao (trial)"))
                                .date(LocalDate.of(2012, 12, 12))
                                .build(),
                        Document.builder(INTERIM)
                                .issuer(Text.of("国务院", "State Council"))
                                .number(Text.same("国务院令第649号"))
                                .title(Text.of("社会救助暂行办法", "interim measures for social assistance"))
                                .date(LocalDate.of(2014, 2, 21))
                                .build())
                .add(
                        new Provision.Programme(
                                "dibao",
                                Text.of("农村最低生活保障", "rural minimum living guarantee (dibao)"),
                                Basis.of(Grade.A, MEASURES, "art. 4").and(INTERIM, "art. 9")),
                        new Provision.Parameter(
                                "dibao.rural",
                                Text.of("农村低保标准", "rural dibao standard"),
                                ParameterType.AMOUNT,
                                Basis.of(Grade.A, INTERIM, "art. 10")
                                        .read(
                                                "暂行办法 2014-05-01 施行；此前的标准依据（国发〔2007〕19号）未核对。",
                                                "The interim measures began on 2014-05-01; what standards rested on"
                                                        + " before (国发〔2007〕19号) was not checked.")),
                        new Provision.Parameter(
                                "dibao.property.limit",
                                Text.of("人均货币财产上限", "limit on financial assets for each person"),
                                ParameterType.MONEY,
                                Basis.of(Grade.A, MEASURES, "art. 4")
                                        .and(INTERIM, "art. 9")
                                        .read(
                                                "财产规定由各地制定：以人均货币财产上限为开放参数，各地可绑定或以自己的规定替换。",
                                                "The property rule is local: a limit for each person is left open, for a"
                                                        + " locality to bind or to replace by a rule of its own.")),
                        new Provision.Parameter(
                                "dibao.rounding",
                                Text.of("保障金取整方式", "rounding of the benefit"),
                                ParameterType.ROUNDING,
                                Basis.of(Grade.A, MEASURES, "art. 27")))
                .add(
                        unit(),
                        new Provision.Condition(
                                "dibao.registration",
                                Text.of("当地农村户籍", "local rural registration"),
                                "dibao",
                                Provision.Effect.ADMITS,
                                Criterion.ruralIn(""),
                                Basis.of(Grade.A, MEASURES, "art. 4")),
                        new Provision.Condition(
                                "dibao.income",
                                Text.of("收入低于标准", "income below the standard"),
                                "dibao",
                                Provision.Effect.ADMITS,
                                Criterion.incomeBelow("dibao.rural"),
                                Basis.of(Grade.A, MEASURES, "art. 4")
                                        .and(INTERIM, "art. 9")
                                        .read(
                                                "“低于”不含相等；按家庭总额比较，不比较取整后的人均数。",
                                                "“Below” excludes equality; household totals are compared, not rounded"
                                                        + " figures for each head.")),
                        new Provision.Condition(
                                "dibao.property",
                                Text.of("财产符合规定", "property within the limit"),
                                "dibao",
                                Provision.Effect.ADMITS,
                                Criterion.compare(
                                        Term.financialAssets(),
                                        Comparison.AT_MOST,
                                        Term.perMember("dibao.property.limit")),
                                Basis.of(Grade.A, MEASURES, "art. 4").and(INTERIM, "art. 9")),
                        new Provision.Gap(
                                "dibao.gap",
                                Text.of("低保补差", "dibao gap"),
                                "dibao",
                                "dibao.rural",
                                "dibao.rounding",
                                Basis.of(Grade.A, MEASURES, "art. 27").and(INTERIM, "art. 12")))
                .bind(
                        "dibao.rounding",
                        ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)),
                        Basis.of(Grade.A, MEASURES, "art. 27")
                                .read(
                                        "条文未规定取整：按户总额进位到分，使任何家庭所得不少于差额。",
                                        "The text sets no rounding: the household total is rounded up to the fen, so that"
                                                + " nobody gets less than the difference."))
                .build();
    }

    private static Provision.Unit unit() {
        return new Provision.Unit(
                "unit",
                Text.of("共同生活的家庭成员", "members living together"),
                Criterion.not(Criterion.residence(Residence.CLERGY_LIVING_APART, Residence.IMPRISONED)),
                Basis.of(Grade.K, MEASURES, "art. 5")
                        .read(
                                "所列之人视为第五条所指成员；不计入者（脱离家庭的宗教教职人员、服刑人员）依一般了解，未核对原文。",
                                "The people listed are taken to be those of article 5; that clergy living apart and"
                                        + " prisoners do not count is general knowledge, not checked against the text."));
    }
}
