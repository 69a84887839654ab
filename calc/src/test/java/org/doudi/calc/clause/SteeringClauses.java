package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rules;
import static org.doudi.core.household.Role.CIVIL_AFFAIRS;
import static org.doudi.core.household.Role.HOUSEHOLD;
import static org.doudi.core.household.Role.POVERTY_OFFICE;
import static org.doudi.core.household.Role.TOWNSHIP;
import static org.doudi.core.household.Role.VILLAGE_COMMITTEE;
import static org.doudi.core.policy.Administration.Duty.REQUIRED;
import static org.doudi.core.policy.Administration.Duty.WHERE_POSSIBLE;
import static org.doudi.core.policy.Administration.Form.CARD;
import static org.doudi.core.policy.Administration.Form.ELECTRONIC;
import static org.doudi.core.policy.Administration.Form.REGISTER;
import static org.doudi.core.policy.Administration.Form.ROLL;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Administration.Duty;
import org.doudi.core.policy.Administration.FirstMonth;
import org.doudi.core.policy.Administration.Form;
import org.doudi.core.policy.Regime;

/** Who leads and decides, from which month, and which records are kept, in each of the documents. */
final class SteeringClauses {

    private static final String IN_XIXIA = "2014-05-01";
    private static final String IN_THE_COUNTY = "2013-06-01";
    private static final String IN_CHONGQING = "2017-06-01";
    private static final String IN_SHANGRAO = "2018-06-01";

    /** Under the national measures of 2012 and under those of 2021. */
    private static final List<String> IN_DONGTAI = List.of("2021-03-01", "2021-09-01");

    private SteeringClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("X4", "poverty office and civil affairs approve together", SteeringClauses::xixiaApproves),
                new Clause("X5", "roll, register and file at three levels", SteeringClauses::xixiaLevels),
                new Clause("X5", "a town keeps an electronic file where it can", SteeringClauses::xixiaTown),
                new Clause("X10", "four records, from the household to the district", SteeringClauses::xixiaRecords),
                new Clause("X12", "the poverty office leads", SteeringClauses::xixiaLeads),
                new Clause("R6", "the county's poverty office approves alone", SteeringClauses::countyApproves),
                new Clause("R9", "four records, from the household to the county", SteeringClauses::countyRecords),
                new Clause("R9", "every township keeps an electronic file, too", SteeringClauses::countyTownship),
                new Clause("C2", "it is paid from the month of the decision", SteeringClauses::chongqingStarts),
                new Clause("C13", "civil affairs leads, and decides on dibao", SteeringClauses::chongqingDecides),
                new Clause("S4", "ledger, register and file at three levels", SteeringClauses::shangraoRecords),
                new Clause("S4", "they are kept from the day of issue", SteeringClauses::shangraoSince),
                new Clause("D5", "the city's poverty office decides", SteeringClauses::dongtaiDecides),
                new Clause("D12", "measures begin the month after the decision", SteeringClauses::dongtaiStarts));
    }

    private static void xixiaApproves(Regime regime) {
        assertThat(authority(regime, "development", IN_XIXIA).approves())
                .containsExactlyInAnyOrder(POVERTY_OFFICE, CIVIL_AFFAIRS);
    }

    private static void xixiaLeads(Regime regime) {
        assertThat(authority(regime, "development", IN_XIXIA).leads()).containsExactly(POVERTY_OFFICE);
    }

    private static void xixiaLevels(Regime regime) {
        assertKept(regime, "development.record.village", IN_XIXIA, VILLAGE_COMMITTEE, ROLL, REQUIRED);
        assertKept(regime, "development.record.town", IN_XIXIA, TOWNSHIP, REGISTER, REQUIRED);
        assertKept(regime, "development.record.district", IN_XIXIA, POVERTY_OFFICE, ELECTRONIC, REQUIRED);
    }

    private static void xixiaTown(Regime regime) {
        assertKept(regime, "development.record.town-electronic", IN_XIXIA, TOWNSHIP, ELECTRONIC, WHERE_POSSIBLE);
    }

    private static void xixiaRecords(Regime regime) {
        assertThat(required(regime, "development", IN_XIXIA))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        HOUSEHOLD, CARD, VILLAGE_COMMITTEE, ROLL, TOWNSHIP, REGISTER, POVERTY_OFFICE, ELECTRONIC));
    }

    private static void countyApproves(Regime regime) {
        Administration.Authority authority = authority(regime, "registration", IN_THE_COUNTY);
        assertThat(authority.approves()).containsExactly(POVERTY_OFFICE);
        assertThat(authority.leads()).containsExactlyInAnyOrder(POVERTY_OFFICE, CIVIL_AFFAIRS);
    }

    private static void countyRecords(Regime regime) {
        assertKept(regime, "registration.record.household", IN_THE_COUNTY, HOUSEHOLD, CARD, REQUIRED);
        assertKept(regime, "registration.record.village", IN_THE_COUNTY, VILLAGE_COMMITTEE, ROLL, REQUIRED);
        assertKept(regime, "registration.record.township", IN_THE_COUNTY, TOWNSHIP, REGISTER, REQUIRED);
        assertKept(regime, "registration.record.county", IN_THE_COUNTY, POVERTY_OFFICE, ELECTRONIC, REQUIRED);
    }

    private static void countyTownship(Regime regime) {
        assertKept(regime, "registration.record.township-electronic", IN_THE_COUNTY, TOWNSHIP, ELECTRONIC, REQUIRED);
    }

    /** The measures of the nation, of which the city's regulation takes the place, say the month after. */
    private static void chongqingStarts(Regime regime) {
        assertThat(first(regime, "dibao", IN_CHONGQING)).isEqualTo(FirstMonth.OF_DECISION);
    }

    private static void chongqingDecides(Regime regime) {
        Administration.Authority authority = authority(regime, "dibao", IN_CHONGQING);
        assertThat(authority.leads()).containsExactly(CIVIL_AFFAIRS);
        assertThat(authority.approves()).containsExactly(CIVIL_AFFAIRS);
    }

    private static void shangraoRecords(Regime regime) {
        assertThat(required(regime, "dibao", IN_SHANGRAO))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(VILLAGE_COMMITTEE, ROLL, TOWNSHIP, REGISTER, CIVIL_AFFAIRS, ELECTRONIC));
    }

    private static void shangraoSince(Regime regime) {
        assertThat(required(regime, "dibao", "2017-08-19")).isEmpty();
        assertThat(required(regime, "dibao", "2017-08-20")).hasSize(3);
    }

    private static void dongtaiDecides(Regime regime) {
        for (String day : IN_DONGTAI) {
            Administration.Authority authority = authority(regime, "monitoring", day);
            assertThat(authority.leads()).containsExactly(POVERTY_OFFICE);
            assertThat(authority.approves()).containsExactly(POVERTY_OFFICE);
        }
    }

    private static void dongtaiStarts(Regime regime) {
        for (String day : IN_DONGTAI) {
            assertThat(first(regime, "monitoring", day)).isEqualTo(FirstMonth.AFTER_DECISION);
        }
    }

    private static Administration.Authority authority(Regime regime, String programme, String day) {
        Administration.Authority authority =
                rule(regime, Administration.Authority.class, programme + ".authority", day);
        assertThat(authority.programme()).isEqualTo(programme);
        return authority;
    }

    private static FirstMonth first(Regime regime, String programme, String day) {
        Administration.Start start = rule(regime, Administration.Start.class, programme + ".start", day);
        assertThat(start.programme()).isEqualTo(programme);
        return start.from();
    }

    private static void assertKept(Regime regime, String id, String day, Role keeper, Form form, Duty duty) {
        Administration.RecordKept kept = rule(regime, Administration.RecordKept.class, id, day);
        assertThat(id).startsWith(kept.programme() + ".record.");
        assertThat(kept.keeper()).as(id).isEqualTo(keeper);
        assertThat(kept.form()).as(id).isEqualTo(form);
        assertThat(kept.duty()).as(id).isEqualTo(duty);
    }

    /** Who has to keep what; each has to keep one record. */
    private static Map<Role, Form> required(Regime regime, String programme, String day) {
        return rules(regime, Administration.RecordKept.class, day)
                .filter(kept -> kept.programme().equals(programme) && kept.duty() == REQUIRED)
                .collect(Collectors.toMap(Administration.RecordKept::keeper, Administration.RecordKept::form));
    }
}
