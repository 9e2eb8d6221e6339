package om.gov.mol.labour.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.ViolationReport;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.SettableClock;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryRegistryTest {

    private static final CivilNumber MAID = new CivilNumber("90000002");
    private static final EmployerId EMPLOYER = new EmployerId.Individual(new CivilNumber("10000031"));

    private final FakeRegistry records = new FakeRegistry(SettableClock.at("2026-03-01T05:00:00Z"));
    private final StoryRegistry registry = new StoryRegistry(records);

    private static JsonObject json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    private void enter(String employer, String more) {
        registry.merge(json("{'employers': [{'civilNumber': '10000031', 'name': 'Employer One', 'governorate': 'OM-ZU',"
                + " 'mobile': '+96890000031', 'language': 'en'}],"
                + " 'workers': [{'civilNumber': '90000002', 'birthDate': '1990-05-17', 'employer': '" + employer + "'"
                + more + "}]}"));
    }

    private WorkerRecord maid() {
        return records.worker(MAID).orElseThrow();
    }

    @Test
    void anIndividualEmploysAndIsReachedAsTheStorySays() {
        enter("10000031", "");

        assertThat(maid().employedBy()).contains(EMPLOYER);
        assertThat(maid().employer()).isNull();
        var employer = records.employer(EMPLOYER).orElseThrow();
        assertThat(employer.name().in(Language.ARABIC)).isEqualTo("Employer One");
        assertThat(employer.governorate()).isEqualTo(Governorate.ofCode("OM-ZU").orElseThrow());
        assertThat(employer.contact().mobile().value()).isEqualTo("+96890000031");
        assertThat(employer.active()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "10000032"})
    void aNumberThatNoIndividualHasIsAnEstablishment(String number) {
        enter(number, "");

        assertThat(maid().employer()).isEqualTo(new CommercialRegistration(number));
        assertThat(maid().privateEmployer()).isNull();
    }

    @Test
    void anIndividualIsWrittenAndChangedLikeEveryRecord() {
        enter("10000031", "");
        registry.merge(json("{'employers': [{'civilNumber': '10000031', 'name': {'ar': 'أ', 'en': 'A'}}],"
                + " 'workers': [{'civilNumber': '90000002', 'onLeave': true}]}"));

        JsonObject written = registry.written();
        assertThat(Matching.registryHolds(
                        json(
                                "{'employers': [{'civilNumber': '10000031', 'name': {'en': 'A'}, 'governorate': 'OM-ZU',"
                                        + " 'language': 'en', 'serviceStops': []}],"
                                        + " 'workers': [{'civilNumber': '90000002', 'employer': '10000031', 'onLeave': true}]}"),
                        written))
                .isTrue();
        assertThat(Matching.registryHolds(json("{'employers': [{'civilNumber': '10000032'}]}"), written))
                .isFalse();
    }

    @Test
    void daysOfDisputeAndResignationImplyThem() {
        enter("10000031", ", 'disputeSince': '2026-02-03', 'resignationAcceptedOn': '2026-02-04'");

        assertThat(maid().disputePending()).isTrue();
        assertThat(maid().disputeSince()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(maid().resignationAccepted()).isTrue();
        assertThat(maid().resignationAcceptedOn()).isEqualTo(LocalDate.of(2026, 2, 4));
        registry.merge(
                json("{'workers': [{'civilNumber': '90000002', 'pendingDispute': false, 'disputeSince': null}]}"));
        assertThat(maid().disputePending()).isFalse();
        assertThat(maid().disputeSince()).isNull();
        assertThat(maid().resignationAcceptedOn()).isNotNull();
    }

    @Test
    void aViolationReportIsNotKnownUntilTheStoryTells() {
        enter("10000031", "");
        assertThat(records.violationReport(MAID)).isEqualTo(ViolationReport.UNKNOWN);

        registry.merge(json("{'workers': [{'civilNumber': '90000002', 'violationReport': 'ACTIVE'}]}"));
        registry.merge(json("{'workers': [{'civilNumber': '90000002', 'onLeave': true}]}"));

        assertThat(records.violationReport(MAID)).isEqualTo(ViolationReport.ACTIVE);
    }

    @Test
    void whatCasesPutOnRecordCanBeExpected() {
        enter("10000031", "");
        records.apply("k1", new RegistryChange.FalseReportRecorded(EMPLOYER, MAID, "AR-1", null, null));
        records.apply("k2", new RegistryChange.GroundlessObjectionRecorded(MAID, "AR-2", null, null));
        LocalDate day = LocalDate.of(2026, 3, 1);
        records.apply("k3", new RegistryChange.ServicesStopped(EMPLOYER, day, day.plusYears(1), "AR-1"));

        assertThat(Matching.registryHolds(
                        json(
                                "{'falseReports': [{'employer': '10000031', 'worker': '90000002'}],"
                                        + " 'groundlessObjections': [{'worker': '90000002', 'report': 'AR-2'}],"
                                        + " 'employers': [{'civilNumber': '10000031', 'serviceStops':"
                                        + " [{'reason': 'ABSCONDING_REPORTS', 'from': '2026-03-01', 'until': '2027-03-01'}]}]}"),
                        registry.written()))
                .isTrue();
        assertThat(Matching.registryHolds(json("{'falseReports': [{'employer': '1000001'}]}"), registry.written()))
                .isFalse();
    }

    @Test
    void representativesHaveTheMandateOfTheirWorker() {
        registry.merge(json("{'representatives': [{'civilNumber': '7777777', 'for': '90000002'}]}"));
        Actor actor = Actor.parse("7777777 representing 90000002").orElseThrow();

        assertThat(actor.capacity()).isEqualTo(new Capacity.ForWorker(MAID));
        assertThat(records.mandate(new CivilNumber(actor.evidence()), actor.capacity()))
                .isPresent();
    }

    @Test
    void anInspectorActsInHisGovernorate() {
        assertThat(Actor.parse("3333333 inspector OM-MA").map(Actor::capacity))
                .contains(new Capacity.Inspector(Governorate.MUSCAT));
        for (String nobody : List.of("7777777 representing", "7777777 representing Ali", "me representing 90000002")) {
            assertThat(Actor.parse(nobody)).isEmpty();
        }
    }
}
