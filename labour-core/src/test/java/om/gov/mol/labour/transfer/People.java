package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.ServiceStop;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;

/** The worker, the employers and the licence of the tests, as a registry without blemish knows them. */
final class People {

    static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");
    static final String REFERENCE = "TR-7K2M9QXW4A-C";
    static final CivilNumber WORKER = new CivilNumber("90000001");
    static final CommercialRegistration CURRENT = new CommercialRegistration("1000001");
    static final CommercialRegistration NEW = new CommercialRegistration("1000002");
    static final CommercialRegistration THIRD = new CommercialRegistration("1000003");
    static final PermitNumber PERMIT = new PermitNumber("P-1");
    static final LicenceNumber LICENCE = new LicenceNumber("30000001");
    static final Nationality INDIA = new Nationality("IND");
    private static final Contact SILENT = new Contact(null, null, Language.ENGLISH, null);

    private People() {}

    static Worker worker() {
        return new Worker();
    }

    static Employer employer() {
        return new Employer();
    }

    static PermitRecord permit(String category, String expires) {
        return new PermitRecord(PERMIT, category, null, expires == null ? null : LocalDate.parse(expires));
    }

    /** The last day on which this licence may be used is 31 December 2026. */
    static LicenceRecord licence() {
        return licence(NEW, "mason", "2026-12-31", false);
    }

    static LicenceRecord licence(CommercialRegistration holder, String occupation, String expires, boolean used) {
        return new LicenceRecord(LICENCE, holder, occupation, LocalDate.parse(expires), used, null, null);
    }

    static LicenceRecord licenceFor(Sex sex, Nationality nationality) {
        return new LicenceRecord(LICENCE, NEW, "mason", LocalDate.of(2026, 12, 31), false, sex, nationality);
    }

    /** A worker, changed word by word. */
    static final class Worker {
        private WorkerStatus status = WorkerStatus.ACTIVE;
        private boolean insideOman = true;
        private CommercialRegistration employer = CURRENT;
        private Sex sex = Sex.M;
        private Nationality nationality = INDIA;
        private PermitRecord permit = People.permit("CATEGORY_3", "2026-02-28");
        private ContractRecord contract;

        Worker status(WorkerStatus now) {
            status = now;
            return this;
        }

        Worker outsideOman() {
            insideOman = false;
            return this;
        }

        Worker employer(CommercialRegistration registration) {
            employer = registration;
            return this;
        }

        Worker person(Sex known, Nationality from) {
            sex = known;
            nationality = from;
            return this;
        }

        Worker permit(PermitRecord known) {
            permit = known;
            return this;
        }

        Worker contract(boolean registered, String ends) {
            contract = new ContractRecord(registered, ends == null ? null : LocalDate.parse(ends));
            return this;
        }

        WorkerRecord record() {
            return new WorkerRecord(
                    WORKER,
                    LocalDate.of(1990, 5, 17),
                    sex,
                    nationality,
                    employer,
                    status,
                    insideOman,
                    null,
                    null,
                    "mason",
                    permit,
                    contract,
                    SILENT,
                    false,
                    false,
                    false,
                    0);
        }
    }

    /** The new employer, changed word by word. */
    static final class Employer {
        private boolean active = true;
        private Omanisation omanisation = Omanisation.MET;
        private final List<ServiceStop> stops = new ArrayList<>();
        private String openDebts = "0.000";

        Employer notActive() {
            active = false;
            return this;
        }

        Employer omanisation(Omanisation known) {
            omanisation = known;
            return this;
        }

        Employer stopped(String from, String until) {
            LocalDate end = until == null ? null : LocalDate.parse(until);
            stops.add(new ServiceStop("WPS", LocalDate.parse(from), end));
            return this;
        }

        Employer openDebts(String amount) {
            openDebts = amount;
            return this;
        }

        EstablishmentRecord record() {
            return new EstablishmentRecord(
                    NEW,
                    new LocalizedName("", "New Trading"),
                    Governorate.MUSCAT,
                    active,
                    SILENT,
                    omanisation,
                    stops,
                    12,
                    Bills.omr(openDebts));
        }
    }
}
