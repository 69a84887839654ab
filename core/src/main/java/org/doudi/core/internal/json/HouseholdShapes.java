package org.doudi.core.internal.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.doudi.core.fact.Extension;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;

/** How a household and its situation look as JSON. */
public final class HouseholdShapes {

    /** The lists of a household, whose entries stand one level deeper in JSON: {@code incomes/0} is {@code incomes/items/0}. */
    private static final Pattern ENTRY =
            Pattern.compile("\\b(kin|incomes|expenses|assets|shocks|standings|measurements)/(?=\\d)");

    private HouseholdShapes() {}

    /** Describes the keys of a household. */
    public static Function<Obj.Values, Household> household(Obj.Describing<Household> object) {
        var id = object.required("id", Scalar.ID, Household::id, "your name for the household, never a personal one");
        var registration =
                object.fact("registration", registration(), Household::registration, "where it is registered (户籍)");
        var members = object.required(
                "members",
                ListOf.some(member(), Household.MAX_MEMBERS),
                Household::members,
                "its people, at most 64, with ids that differ; exactly one is the head. Whoever is listed need not count: that is for the policy to say");
        var kin = object.listing(
                "kin",
                kin(),
                Household::kin,
                "people outside the household who are related to a member, such as children who live elsewhere; ids differ");
        var incomes = object.listing(
                "incomes", income(), Household::incomes, "what comes in, over the reference period of the policy");
        var expenses = object.listing(
                "expenses",
                expense(),
                Household::expenses,
                "what the household itself had to pay, after insurance and assistance");
        var assets = object.listing(
                "assets",
                asset(),
                Household::assets,
                "what it owns; amounts of each list add up to no more than 999999999999.99");
        var shocks = object.listing("shocks", shock(), Household::shocks, "what has struck it (突发困难)");
        var extension = object.withDefault(
                "extension", ExtensionShape.INSTANCE, Extension.NONE, Household::extension, "keys of your own");
        return values -> Located.at(
                HouseholdShapes::pathOf,
                () -> Household.builder(values.get(id))
                        .registration(values.get(registration))
                        .members(values.get(members))
                        .kin(values.get(kin))
                        .incomes(values.get(incomes))
                        .expenses(values.get(expenses))
                        .assets(values.get(assets))
                        .shocks(values.get(shocks))
                        .extension(values.get(extension))
                        .build());
    }

    static String pathOf(String path) {
        return ENTRY.matcher(path).replaceAll("$1/items/");
    }

    private static Obj<Registration> registration() {
        Obj.Describing<Registration> object = Obj.of("Registration", "Where a household is registered.");
        var area = object.required(
                "area",
                Scalar.area("^[1-9][0-9]{5}$", "an area code (GB/T 2260) of 6 digits"),
                Registration::area,
                "the county or district");
        var settlement = object.required(
                "settlement",
                Choices.of(Settlement.class),
                Registration::settlement,
                "countryside or town: decides which standard applies");
        return object.make(values -> new Registration(values.get(area), values.get(settlement)));
    }

    private static Obj<Member> member() {
        Obj.Describing<Member> object = Obj.of("Member", "A person of the household.");
        var id = object.required(
                "id", Scalar.ID, Member::id, "your name for the person; explanations show it, so never a personal one");
        var relation = object.required(
                "relation",
                Choices.of(Relation.class),
                Member::relation,
                "what the person is to the head of the household (与户主关系)");
        var name = object.optional(
                "name",
                Scalar.text(100),
                Member::name,
                "the name, if you want it carried; never shown by this library");
        var residentId = object.optional(
                "residentId",
                Scalar.RESIDENT_ID,
                Member::residentId,
                "the identity number, in full; masked wherever it is shown; no two members have one");
        var sex = object.fact("sex", Choices.of(Sex.class), Member::sex, "sex");
        var birth = object.fact("birth", Scalar.DAY_OF_YEAR, Member::birth, "the day of birth");
        var residence = object.fact(
                "residence",
                Choices.of(Residence.class),
                Member::residence,
                "whether the person lives with the household, and why not (共同生活情况)");
        var disability = object.fact(
                "disability",
                disability(),
                Member::disability,
                "what the disability certificate says; without one, kind and grade are `NONE`");
        var health = object.fact("health", Choices.of(Health.class), Member::health, "state of health (健康状况)");
        var labour = object.fact("labour", Choices.of(LabourCapacity.class), Member::labour, "capacity to work (劳动能力)");
        var schooling = object.fact(
                "schooling",
                Choices.of(Schooling.class),
                Member::schooling,
                "the school the person attends now (在校生状况)");
        var education = object.fact(
                "education", Choices.of(Education.class), Member::education, "the highest education reached (文化程度)");
        var extension = object.withDefault(
                "extension", ExtensionShape.INSTANCE, Extension.NONE, Member::extension, "keys of your own");
        return object.make(values -> Member.builder(values.get(id), values.get(relation))
                .name(values.get(name))
                .residentId(values.get(residentId))
                .sex(values.get(sex))
                .birth(values.get(birth))
                .residence(values.get(residence))
                .disability(values.get(disability))
                .health(values.get(health))
                .labour(values.get(labour))
                .schooling(values.get(schooling))
                .education(values.get(education))
                .extension(values.get(extension))
                .build());
    }

    private static Obj<Disability> disability() {
        Obj.Describing<Disability> object = Obj.of("Disability", "What a disability certificate says.");
        var kind = object.required(
                "kind",
                Choices.of(DisabilityKind.class),
                Disability::kind,
                "the kind; `NONE` if and only if the grade is `NONE`");
        var grade = object.required(
                "grade",
                Choices.of(DisabilityGrade.class),
                Disability::grade,
                "the grade; `NONE` if and only if the kind is `NONE`");
        return object.make(values -> Disability.of(values.get(kind), values.get(grade)));
    }

    private static Obj<Kin> kin() {
        Obj.Describing<Kin> object = Obj.of("Kin", "Somebody outside the household who is related to a member.");
        var id = object.required("id", Scalar.ID, Kin::id, "your name for the person, never a personal one");
        var ofMember = object.required(
                "ofMember",
                Scalar.ID,
                Kin::ofMember,
                "the `id` of the member; somebody related to several, such as the child of a couple, is listed once under each, with ids that differ");
        var relation = object.required(
                "relation", Choices.of(KinRelation.class), Kin::relation, "what the person is to that member");
        var sex = object.fact("sex", Choices.of(Sex.class), Kin::sex, "sex");
        var birth = object.fact("birth", Scalar.DAY_OF_YEAR, Kin::birth, "the day of birth");
        var disability = object.fact(
                "disability",
                disability(),
                Kin::disability,
                "what the disability certificate says; without one, kind and grade are `NONE`");
        var pays = object.fact("pays", Shapes.AMOUNT, Kin::pays, "what they really pay to support the household");
        var income = object.fact(
                "householdIncome", Shapes.AMOUNT, Kin::householdIncome, "the income of their own household");
        var size = object.fact(
                "householdSize",
                new Whole(1, Household.MAX_MEMBERS),
                Kin::householdSize,
                "how many people their own household has");
        var supports =
                object.fact("supports", new Whole(1, Kin.MAX_SUPPORTED), Kin::supports, "how many people they support");
        return object.make(values -> Kin.builder(values.get(id), values.get(ofMember), values.get(relation))
                .sex(values.get(sex))
                .birth(values.get(birth))
                .disability(values.get(disability))
                .pays(values.get(pays))
                .householdIncome(values.get(income))
                .householdSize(values.get(size))
                .supports(values.get(supports))
                .build());
    }

    private static Obj<Income> income() {
        Obj.Describing<Income> object = Obj.of("Income", "Income of one member.");
        var member = object.required("member", Scalar.ID, Income::member, "the `id` of the member");
        var kind = object.required(
                "kind",
                Choices.of(IncomeKind.class),
                Income::kind,
                "what kind of income; operating income is net of its direct cost");
        var amount = object.fact("amount", Scalar.MONEY, Income::amount, "how much over the period");
        var per = object.required(
                "per", Shapes.PERIOD, Income::period, "what the amount is counted over; a year is twelve months");
        var accruedOn = object.optional(
                "accruedOn",
                Scalar.DAY_OF_YEAR,
                Income::accruedOn,
                "the day it accrued, for rules that test that day; absent: unknown");
        var project = object.fact(
                "throughPovertyProject",
                YesNo.INSTANCE,
                Income::throughPovertyProject,
                "whether the job was found through a poverty-alleviation project (扶贫项目就业); some rules ask");
        return object.make(values -> Income.builder(values.get(member), values.get(kind))
                .amount(values.get(amount))
                .period(values.get(per))
                .accruedOn(values.get(accruedOn))
                .throughPovertyProject(values.get(project))
                .build());
    }

    private static Obj<Expense> expense() {
        Obj.Describing<Expense> object = Obj.of("Expense", "What the household itself had to pay.");
        var kind = object.required("kind", Choices.of(ExpenseKind.class), Expense::kind, "what it was spent on");
        var member = object.optional(
                "member", Scalar.ID, Expense::member, "the `id` of the member for whom, if it was for one");
        var amount = object.fact("amount", Scalar.MONEY, Expense::amount, "how much over the period");
        var per = object.required(
                "per", Shapes.PERIOD, Expense::period, "what the amount is counted over; a year is twelve months");
        return object.make(values -> Expense.builder(values.get(kind))
                .member(values.get(member))
                .amount(values.get(amount))
                .period(values.get(per))
                .build());
    }

    private static Obj<Asset> asset() {
        Obj.Describing<Asset> object = Obj.of("Asset", "Something the household owns.");
        var kind = object.required("kind", Choices.of(AssetKind.class), Asset::kind, "what it is");
        var owner =
                object.optional("owner", Scalar.ID, Asset::owner, "the `id` of the member who owns it, if it is one");
        var value = object.fact("value", Scalar.MONEY, Asset::value, "what it is worth, in all");
        var area = object.fact(
                "area",
                new Whole(0, Asset.MAX_AREA),
                Asset::area,
                "floor area in hundredths of a square metre (9000 is 90 m²); for dwellings and premises");
        return object.make(values -> Asset.builder(values.get(kind))
                .owner(values.get(owner))
                .value(values.get(value))
                .area(values.get(area))
                .build());
    }

    private static Obj<Shock> shock() {
        Obj.Describing<Shock> object = Obj.of("Shock", "Something that struck a household.");
        var kind = object.required("kind", Choices.of(ShockKind.class), Shock::kind, "what struck it");
        var on = object.required(
                "on", Scalar.DAY_OF_YEAR, Shock::on, "the day, or the first day of something that lasts");
        return object.make(values -> Shock.of(values.get(kind), values.get(on)));
    }
}
