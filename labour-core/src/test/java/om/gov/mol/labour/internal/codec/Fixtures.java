package om.gov.mol.labour.internal.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.TransferRequest;
import org.joda.money.Money;

/** The values in the golden files. Changing one here breaks its file, which is never rewritten: add another instead. */
final class Fixtures {

    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");
    static final Instant OPENED = Instant.parse("2022-03-06T05:30:00Z");
    static final Instant LATER = Instant.parse("2022-03-09T20:00:00.250Z");
    static final LocalDate RELEASE = LocalDate.of(2022, 4, 1);
    static final String ARABIC = "حكم المحكمة رقم ١٢ — «فصل»";

    static final CivilNumber WORKER = new CivilNumber("90000001");
    static final CommercialRegistration CURRENT = new CommercialRegistration("1000001");
    static final CommercialRegistration NEW = new CommercialRegistration("1000002");

    static final Appointment APPOINTMENT =
            new Appointment("7112.03", Money.parse("OMR 325.500"), LocalDate.of(2022, 4, 2), 24);
    static final TransferRequest REQUEST = request(APPOINTMENT, null, "");
    static final TransferRequest WITHOUT_APPROVAL = request(null, NoApprovalCase.COURT_JUDGMENT, ARABIC);

    static final Deadline ANSWER = new Deadline("ANSWER", OPENED, "transfer.answer.days", 0, LATER);
    static final Deadline REMINDER =
            new Deadline("REMINDER", OPENED, "transfer.reminder.days", 7, Instant.parse("2022-03-08T20:00:00Z"));
    static final List<Deadline> DEADLINES = List.of(REMINDER, ANSWER);

    static final Citation CITED = new Citation("MD 270/2018", "Art. 14", Confidence.OFFICIAL_ABSTRACT);
    static final Quote QUOTE = new Quote(
            List.of(
                    line(LineCode.PERMIT_FEE, 1, "201.000", "201.000", "fee.permit.standard"),
                    line(LineCode.LATE_RENEWAL_FINE, 3, "10.000", "25.500", "fine.lateRenewal.perMonth")),
            LocalDate.of(2022, 3, 6),
            LocalDate.of(2022, 3, 6));

    static final Capture CAPTURE = new Capture("cap-1", Money.parse("OMR 226.500"), LATER);
    static final Payment OPEN = Payment.open(
            ID.value() + "-p1", PaymentPurpose.DUES, Role.CURRENT_EMPLOYER, CURRENT.value(), QUOTE, OPENED);
    static final Payment PAID = new Payment(
            ID.value() + "-p1",
            PaymentPurpose.DUES,
            Role.CURRENT_EMPLOYER,
            CURRENT.value(),
            QUOTE,
            PaymentStatus.PAID,
            OPENED,
            "gw-77",
            "https://pay.example/c/77",
            CAPTURE,
            "2022-000017",
            List.of(
                    new Refund(ID.value() + "-p1-r1", "cap-2", Money.parse("OMR 226.500"), RefundStatus.DUE, null),
                    new Refund(ID.value() + "-p1-r2", "cap-3", Money.parse("OMR 0.005"), RefundStatus.FAILED, "gr-3")));

    static final Finding MET = new Finding(
            new RuleId("transfer.condition.workerActive"),
            Finding.Answer.MET,
            CITED,
            Map.of("status", "ACTIVE", "employer", "1000001"),
            null);
    static final Finding NOT_MET = new Finding(
            new RuleId("transfer.condition.licenceUnexpired"),
            Finding.Answer.NOT_MET,
            Citation.POLICY,
            Map.of(),
            Problem.of(ProblemCode.LICENCE_EXPIRED, "expired", "2022-02-28"));

    private Fixtures() {}

    static Set<Role> told() {
        return Set.of(Role.WORKER, Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER);
    }

    private static TransferRequest request(Appointment appointment, NoApprovalCase noApproval, String proof) {
        return new TransferRequest(
                WORKER,
                CURRENT,
                NEW,
                new LicenceNumber("L-2022/17"),
                Governorate.AL_BATINAH_NORTH,
                "7112.03",
                appointment,
                noApproval,
                proof);
    }

    private static QuoteLine line(LineCode code, int quantity, String unit, String amount, String tariff) {
        return new QuoteLine(
                code,
                quantity,
                Money.parse("OMR " + unit),
                Money.parse("OMR " + amount),
                tariff,
                LocalDate.of(2021, 6, 1),
                CITED,
                Role.CURRENT_EMPLOYER);
    }
}
