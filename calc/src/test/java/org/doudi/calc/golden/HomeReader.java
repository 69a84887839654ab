package org.doudi.calc.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;

/**
 * Reads a household in the short form of the cases. What is not said is known to be absent, and its people are healthy adults
 * able to work who live together; what is unknown is listed under {@code unknown}. (Sex and education, of which no case
 * makes anything, are unknown unless they are said.)
 */
final class HomeReader {

    private static final Pattern INCOME =
            Pattern.compile("(?<member>\\S+) (?<kind>[A-Z_]+) (?:(?<amount>" + Phrase.AMOUNT + ")|unknown)"
                    + "(?<project> through a project| perhaps(?<perhaps>) through a project)?"
                    + "(?: accrued (?<accrued>" + Phrase.DAY + "))?");

    private static final Pattern EXPENSE =
            Pattern.compile("(?<kind>[A-Z_]+) (?:(?<amount>" + Phrase.AMOUNT + ")|unknown)(?: for (?<member>\\S+))?");

    private static final Pattern ASSET = Pattern.compile("(?<kind>[A-Z_]+)"
            + "(?: (?<value>\\d+\\.\\d{2})| (?<metres>\\d+)(?:\\.(?<hundredths>\\d{2}))? m2)?(?: of (?<owner>\\S+))?");

    private static final Pattern SHOCK = Pattern.compile("(?<kind>[A-Z_]+) on (?<on>" + Phrase.DAY + ")");

    private static final Pattern STANDING = Pattern.compile(
            "(?<programme>\\S+) since (?<since>" + Phrase.DAY + ")(?: until (?<until>" + Phrase.DAY + "))?"
                    + "(?: on (?<ground>\\S+))?(?: paid (?<paid>" + Phrase.AMOUNT + "))?"
                    + "(?: leaving since (?<leaving>" + Phrase.DAY + "))?");

    private static final Pattern MEASUREMENT =
            Pattern.compile("(?<amount>" + Phrase.AMOUNT + ") for (?<members>\\d+) on (?<on>" + Phrase.DAY + ")");

    private static final Pattern STATEMENT =
            Pattern.compile("(?<question>\\S+) (?<answer>YES|NO) by (?<role>[A-Z_]+)(?: of (?<member>\\S+))?"
                    + "(?: on (?<on>" + Phrase.DAY + "))?");

    private static final Pattern DISABILITY = Pattern.compile("(?<kind>[A-Z]+) (?<grade>[1-4])");

    private final LocalDate day;
    private final String area;
    private final Set<String> unknown = new HashSet<>();

    private HomeReader(LocalDate day, String area) {
        this.day = day;
        this.area = area;
    }

    /** Reads a household with its history on a day; registered in the area unless it says where. */
    static Situation read(String where, JsonNode json, LocalDate day, String area) {
        return Keys.read(where, json, new HomeReader(day, area)::situation);
    }

    private Situation situation(Keys keys) {
        unknown.addAll(keys.texts("unknown"));
        List<Member> members = members(keys);
        String head = members.get(0).id();
        Household household = Household.builder("golden")
                .registration(fact(
                        "registration",
                        new Registration(
                                keys.text("area").orElse(area),
                                Settlement.valueOf(keys.text("settlement").orElse("RURAL")))))
                .addAllMembers(members)
                .kin(new Listing<>(
                        List.copyOf(keys.byName("kin", (id, kin) -> kin(keys.where(), id, kin, head))
                                .values()),
                        known("kin")))
                .incomes(listing(keys, "incomes", this::income))
                .expenses(listing(keys, "expenses", HomeReader::expense))
                .assets(listing(keys, "assets", HomeReader::asset))
                .shocks(listing(keys, "shocks", HomeReader::shock))
                .build();
        Situation situation = new Situation(
                household,
                day,
                listing(keys, "standings", HomeReader::standing),
                listing(keys, "measurements", HomeReader::measurement),
                keys.texts("statements").stream().map(this::statement).toList());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(keys.where() + ": nothing is called " + unknown);
        }
        return situation;
    }

    private boolean known(String name) {
        return !unknown.remove(name);
    }

    private <T> Fact<T> fact(String name, T value) {
        return known(name) ? Fact.known(value) : Fact.unknown();
    }

    private <T> Listing<T> listing(Keys keys, String name, Function<String, T> reader) {
        return new Listing<>(keys.texts(name).stream().map(reader).toList(), known(name));
    }

    /** A number of people, {@code p1} and on, or people by name of whom the first is the head. */
    private List<Member> members(Keys keys) {
        JsonNode said = keys.required("members");
        List<Member> members = new ArrayList<>();
        if (said.isInt()) {
            for (int i = 1; i <= said.intValue(); i++) {
                members.add(Keys.read(
                        keys.where(),
                        Golden.MAPPER.createObjectNode(),
                        one -> member("p" + (members.size() + 1), one, members.isEmpty())));
            }
        } else {
            keys.byName(
                    "members",
                    (id, node) -> members.add(
                            Keys.read(keys.where() + "/" + id, node, one -> member(id, one, members.isEmpty()))));
        }
        return members;
    }

    private Member member(String id, Keys keys, boolean first) {
        Relation relation = Relation.valueOf(keys.text("relation").orElse(first ? "HEAD" : "OTHER"));
        Member.Builder member = Member.builder(id, relation)
                .birth(fact(id + "/birth", LocalDate.parse(keys.text("birth").orElse("1980-06-15"))))
                .residence(fact(
                        id + "/residence",
                        Residence.valueOf(keys.text("residence").orElse("WITH_HOUSEHOLD"))))
                .disability(fact(id + "/disability", disability(keys)))
                .health(fact(id + "/health", Health.valueOf(keys.text("health").orElse("HEALTHY"))))
                .labour(fact(
                        id + "/labour",
                        LabourCapacity.valueOf(keys.text("labour").orElse("ORDINARY"))))
                .schooling(fact(
                        id + "/schooling",
                        Schooling.valueOf(keys.text("schooling").orElse("NOT_IN_SCHOOL"))));
        keys.text("sex").ifPresent(sex -> member.sex(Sex.valueOf(sex)));
        return member.build();
    }

    private static Disability disability(Keys keys) {
        return keys.text("disability")
                .map(words -> Phrase.of(DISABILITY, words))
                .map(said -> Disability.of(
                        said.code("kind", DisabilityKind.class), DisabilityGrade.valueOf("GRADE_" + said.get("grade"))))
                .orElse(Disability.NONE);
    }

    private Kin kin(String where, String id, JsonNode json, String head) {
        return Keys.read(where + "/" + id, json, keys -> {
            Kin.Builder kin =
                    Kin.builder(id, keys.text("of").orElse(head), KinRelation.valueOf(keys.requiredText("relation")));
            kin.birth(fact(id + "/birth", LocalDate.parse(keys.text("birth").orElse("1980-06-15"))));
            kin.disability(fact(id + "/disability", disability(keys)));
            kin.pays(fact(id + "/pays", Phrase.amountOf(keys.text("pays").orElse("0.00 a month"))));
            kin.householdIncome(
                    fact(id + "/income", Phrase.amountOf(keys.text("income").orElse("0.00 a year"))));
            kin.householdSize(
                    fact(id + "/size", Integer.valueOf(keys.text("size").orElse("1"))));
            kin.supports(
                    fact(id + "/supports", Integer.valueOf(keys.text("supports").orElse("1"))));
            keys.text("sex").ifPresent(sex -> kin.sex(Fact.known(Sex.valueOf(sex))));
            return kin.build();
        });
    }

    private Income income(String words) {
        Phrase said = Phrase.of(INCOME, words);
        Income.Builder income = Income.builder(said.get("member"), said.code("kind", IncomeKind.class));
        if (said.says("amount")) {
            income.amount(said.amount("amount"));
        }
        if (!said.says("perhaps")) {
            income.throughPovertyProject(said.says("project"));
        }
        said.maybe("accrued").map(LocalDate::parse).ifPresent(income::accruedOn);
        return income.build();
    }

    private static Expense expense(String words) {
        Phrase said = Phrase.of(EXPENSE, words);
        Expense.Builder expense = Expense.builder(said.code("kind", ExpenseKind.class));
        if (said.says("amount")) {
            Amount amount = said.amount("amount");
            expense.amount(amount);
        }
        said.maybe("member").ifPresent(expense::member);
        return expense.build();
    }

    private static Asset asset(String words) {
        Phrase said = Phrase.of(ASSET, words);
        Asset.Builder asset = Asset.builder(said.code("kind", AssetKind.class));
        said.maybe("value").map(Money::of).map(Fact::known).ifPresent(asset::value);
        said.maybe("metres")
                .map(metres ->
                        Integer.parseInt(metres + said.maybe("hundredths").orElse("00")))
                .map(Fact::known)
                .ifPresent(asset::area);
        said.maybe("owner").ifPresent(asset::owner);
        return asset.build();
    }

    private static Shock shock(String words) {
        Phrase said = Phrase.of(SHOCK, words);
        return Shock.of(said.code("kind", ShockKind.class), said.day("on"));
    }

    private static Standing standing(String words) {
        Phrase said = Phrase.of(STANDING, words);
        Window enrolled = new Window(
                said.day("since"), said.maybe("until").map(LocalDate::parse).orElse(LocalDate.MAX));
        return new Standing(
                said.get("programme"),
                enrolled,
                said.maybe("ground").orElse("admitted"),
                said.maybe("paid").map(Phrase::amountOf).map(Fact::known).orElse(Fact.unknown()),
                said.maybe("leaving").map(LocalDate::parse));
    }

    private static Measurement measurement(String words) {
        Phrase said = Phrase.of(MEASUREMENT, words);
        return Measurement.of(said.day("on"), said.amount("amount"), Integer.parseInt(said.get("members")));
    }

    private Statement statement(String words) {
        Phrase said = Phrase.of(STATEMENT, words);
        return new Statement(
                said.get("question"),
                said.maybe("member"),
                said.get("answer").equals("YES"),
                said.code("role", Role.class),
                "somebody",
                "as found",
                said.maybe("on").map(LocalDate::parse).orElse(day));
    }
}
