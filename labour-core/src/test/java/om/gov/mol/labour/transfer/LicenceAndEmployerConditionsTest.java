package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.employer;
import static om.gov.mol.labour.transfer.People.licence;
import static om.gov.mol.labour.transfer.People.licenceFor;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertMet;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertNotAssessed;
import static om.gov.mol.labour.transfer.TransferConditionsTest.assertRefused;
import static om.gov.mol.labour.transfer.TransferConditionsTest.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the licence, the new employer and the service itself must be like. */
class LicenceAndEmployerConditionsTest {

    @Test
    void onlyTheHolderUsesALicence() {
        Problem notHeld = Problem.of(ProblemCode.LICENCE_NOT_HELD);
        Given another = everythingInOrder().licence(licence(People.THIRD, "mason", "2026-12-31", false));

        assertRefused(another, "licenceHolder", notHeld, "held", "false");
        assertRefused(everythingInOrder().licence(null), "licenceHolder", notHeld, "held", "false");
        assertRefused(everythingInOrder().licence(null), "licenceExists", notHeld, "known", "false");
        assertMet(another, "licenceExists", "known", "true");
        assertMet(everythingInOrder(), "licenceHolder", "held", "true");
    }

    @Test
    void aLicenceIsForOneWorker() {
        Given used = everythingInOrder().licence(licence(People.NEW, "mason", "2026-12-31", true));

        assertRefused(used.licenceReserved(), "licenceUnused", Problem.of(ProblemCode.LICENCE_USED), "used", "true");
        assertRefused(
                everythingInOrder().licenceReserved(),
                "licenceUnused",
                Problem.of(ProblemCode.LICENCE_RESERVED),
                "reserved",
                "true");
        assertMet(everythingInOrder(), "licenceUnused", "reserved", "false");
    }

    @Test
    void aLicenceMayBeUsedOnItsLastDayAndNotOnTheNext() {
        Given expiring = everythingInOrder().licence(licence(People.NEW, "mason", "2026-03-01", false));
        Problem expired = Problem.of(ProblemCode.LICENCE_EXPIRED, "expired", "2026-03-01");

        assertMet(expiring, "licenceValid", "expires", "2026-03-01");
        assertRefused(expiring.on("2026-03-02"), "licenceValid", expired, "expires", "2026-03-01");
    }

    @Test
    void theDayOfTheDecisionCountsForALicenceAndNotTheDayOfTheRequest() {
        Given later = everythingInOrder()
                .licence(licence(People.NEW, "mason", "2026-03-01", false))
                .submittedOn("2026-03-01")
                .on("2026-03-20");

        assertThat(finding(later, "licenceValid").answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aLicenceIsForItsOccupation() {
        Given driver = everythingInOrder().licence(licence(People.NEW, "driver", "2026-12-31", false));

        assertRefused(
                driver, "licenceOccupation", Problem.of(ProblemCode.LICENCE_OTHER_OCCUPATION), "occupation", "driver");
        assertMet(everythingInOrder(), "licenceOccupation", "occupation", "mason");
    }

    @Test
    void whatIsSaidOfALicenceNobodyKnowsIsNotAssessed() {
        Given unknown = everythingInOrder().licence(null).law(Conditions.LICENCE_SEX_NATIONALITY, "true");

        for (String rule : List.of("licenceUnused", "licenceValid", "licenceOccupation", "licenceSexNationality")) {
            assertNotAssessed(unknown, rule, "licence", "none");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "any",
            value = {
                "any, any, true",
                "M, any, true",
                "F, any, false",
                "any, IND, true",
                "any, PAK, false",
                "M, IND, true",
                "M, PAK, false",
                "F, IND, false"
            })
    void aLicenceMayNameSexAndNationality(Sex sex, String nationality, boolean fits) {
        LicenceRecord named = licenceFor(sex, nationality == null ? null : new Nationality(nationality));
        Finding finding = finding(
                everythingInOrder().licence(named).law(Conditions.LICENCE_SEX_NATIONALITY, "true"),
                "licenceSexNationality");

        assertThat(finding.answer()).isEqualTo(fits ? Answer.MET : Answer.NOT_MET);
        assertThat(finding.facts()).containsExactly(Map.entry("fits", Boolean.toString(fits)));
        assertThat(finding.problem()).isEqualTo(fits ? null : Problem.of(ProblemCode.LICENCE_OTHER_PERSON));
    }

    @Test
    void aLicenceForAManIsNotForAWorkerOfWhomNothingIsKnown() {
        Given unknown = everythingInOrder()
                .worker(worker().person(null, null).record())
                .licence(licenceFor(Sex.M, null))
                .law(Conditions.LICENCE_SEX_NATIONALITY, "true");

        assertThat(finding(unknown, "licenceSexNationality").answer()).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void anEstablishmentMustBeActive() {
        Given closed = everythingInOrder().newEmployer(employer().notActive().record());

        assertRefused(closed, "employerActive", Problem.of(ProblemCode.EMPLOYER_NOT_ACTIVE), "active", "false");
        assertMet(everythingInOrder(), "employerActive", "active", "true");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "2026-03-01, open, true",
                "2026-03-02, open, false",
                "2025-01-01, 2026-03-01, true",
                "2025-01-01, 2026-02-28, false"
            })
    void aStopOfServicesHoldsFromItsFirstDayToItsLast(String from, String until, boolean stopped) {
        Given employer =
                everythingInOrder().newEmployer(employer().stopped(from, until).record());

        if (stopped) {
            Problem problem = Problem.of(ProblemCode.EMPLOYER_STOPPED);
            assertRefused(employer, "employerNotStopped", problem, "stopped", "true");
        } else {
            assertMet(employer, "employerNotStopped", "stopped", "false");
        }
    }

    @Test
    void whetherOmanisationIsMetIsLookedAtOnlyWhereTheRulebookAsks() {
        Given asked = everythingInOrder().law(Conditions.OMANISATION_MET, "true");
        Given missed =
                asked.newEmployer(employer().omanisation(Omanisation.NOT_MET).record());

        assertRefused(missed, "omanisationMet", Problem.of(ProblemCode.OMANISATION_NOT_MET), "omanisation", "NOT_MET");
        assertMet(asked.newEmployer(employer().record()), "omanisationMet", "omanisation", "MET");
        assertNotAssessed(
                asked.newEmployer(employer().omanisation(Omanisation.UNKNOWN).record()),
                "omanisationMet",
                "omanisation",
                "UNKNOWN");
        assertNotAssessed(everythingInOrder(), "omanisationMet", "inForce", "false");
    }

    @Test
    void debtsOfTheNewEmployerBarWhereTheRulebookSaysSo() {
        Given asked = everythingInOrder().law(Conditions.OPEN_DEBTS, "true");
        Given owing = everythingInOrder()
                .law(Conditions.OPEN_DEBTS, "true")
                .newEmployer(employer().openDebts("0.001").record());

        assertRefused(owing, "openDebts", Problem.of(ProblemCode.OPEN_DEBTS), "openDebts", "OMR 0.001");
        assertMet(asked, "openDebts", "openDebts", "OMR 0.000");
    }

    @Test
    void whatIsSaidOfAnEmployerNobodyKnowsIsNotAssessed() {
        Given unknown = everythingInOrder()
                .newEmployer(null)
                .law(Conditions.OPEN_DEBTS, "true")
                .law(Conditions.OMANISATION_MET, "true");

        for (String rule : List.of("employerActive", "employerNotStopped", "omanisationMet", "openDebts")) {
            assertNotAssessed(unknown, rule, "newEmployer", "none");
        }
    }

    @Test
    void theServiceIsOpenWhereAndHowTheRulebookSays() {
        Given electronic = everythingInOrder().law(Parameters.TRANSFER_SERVICE_OPEN, "OM-MA:ELECTRONIC");

        assertService(electronic, Answer.MET, null, "ELECTRONIC");
        assertService(electronic.atCounter(), Answer.NOT_MET, ProblemCode.CHANNEL_NOT_OPEN, "COUNTER");
        assertService(
                everythingInOrder()
                        .law(Parameters.TRANSFER_SERVICE_OPEN, "OM-MA:COUNTER")
                        .atCounter(),
                Answer.MET,
                null,
                "COUNTER");
        assertService(
                everythingInOrder().law(Parameters.TRANSFER_SERVICE_OPEN, "OM-ZU:ELECTRONIC"),
                Answer.NOT_MET,
                ProblemCode.SERVICE_NOT_OPEN,
                "ELECTRONIC");
    }

    @Test
    void throughWhichChannelARequestIsAnsweredDoesNotMatterWhileTheServiceIsOpen() {
        Given counter = everythingInOrder().law(Parameters.TRANSFER_SERVICE_OPEN, "OM-MA:COUNTER");
        Given closed = everythingInOrder().law(Parameters.TRANSFER_SERVICE_OPEN, "OM-ZU:COUNTER");

        assertService(counter, Answer.NOT_MET, ProblemCode.CHANNEL_NOT_OPEN, "ELECTRONIC");
        assertService(counter.by(Role.CURRENT_EMPLOYER), Answer.MET, null, "ELECTRONIC");
        assertService(closed.by(Role.CURRENT_EMPLOYER), Answer.NOT_MET, ProblemCode.SERVICE_NOT_OPEN, "ELECTRONIC");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-25, false",
        "2017-12-26, true",
        "2019-05-25, true",
        "2019-05-26, false",
        "2019-06-01, false",
        "2019-06-02, true"
    })
    void theServiceOpenedAndPausedOnTheDaysThatWereAnnounced(String day, boolean open) {
        Finding finding = finding(everythingInOrder().on(day), "serviceOpen");

        assertThat(finding.answer()).isEqualTo(open ? Answer.MET : Answer.NOT_MET);
    }

    @Test
    void aRequestOfAnOpenDayStaysValidWhileTheServiceIsPaused() {
        Given paused = everythingInOrder().submittedOn("2019-05-25").on("2019-05-28");

        assertThat(finding(paused, "serviceOpen").answer()).isEqualTo(Answer.MET);
    }

    private static void assertService(Given given, Answer answer, ProblemCode code, String channel) {
        Finding finding = finding(given, "serviceOpen");
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.problem()).isEqualTo(code == null ? null : Problem.of(code));
        assertThat(finding.facts()).isEqualTo(Map.of("governorate", "OM-MA", "channel", channel));
    }
}
