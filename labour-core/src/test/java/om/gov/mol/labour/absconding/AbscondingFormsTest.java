package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Iban;
import org.junit.jupiter.api.Test;

/** What people filled in becomes what is asked, and nothing of it is shown. */
class AbscondingFormsTest {

    private static final String ACCOUNT = "OM810180000001299123456";

    private static final Map<AbscondingForm, AbscondingCommand> OF_REPORT = Map.ofEntries(
            Map.entry(new ReportForm.PayTicket(), new ReportCommand.PayTicket()),
            Map.entry(new ReportForm.Withdraw(), new ReportCommand.Withdraw()),
            Map.entry(
                    new ReportForm.Reply(" words ", List.of(" A ", "A")),
                    new ReportCommand.Reply("words", Set.of("A"))),
            Map.entry(new ReportForm.Assign("20000001"), new ReportCommand.Assign("20000001")),
            Map.entry(new ReportForm.SendBack("R ", null), new ReportCommand.SendBack("R", "")),
            Map.entry(
                    new ReportForm.Correct("2026-02-01", null, null),
                    new ReportCommand.Correct(LocalDate.of(2026, 2, 1), "", Set.of())),
            Map.entry(new ReportForm.Correct(" ", "w", null), new ReportCommand.Correct(null, "w", Set.of())),
            Map.entry(new ReportForm.Approve("why"), new ReportCommand.Approve("why")),
            Map.entry(new ReportForm.Reject("R", "n"), new ReportCommand.Reject("R", "n")),
            Map.entry(new ReportForm.Stop("R", "n"), new ReportCommand.Stop("R", "n")),
            Map.entry(new ReportForm.Extend("7", "R"), new ReportCommand.Extend(7, "R")),
            Map.entry(new ReportForm.RecordReached("by hand"), new ReportCommand.RecordReached("by hand")),
            Map.entry(new ReportForm.SettleAttention("W", "n"), new ReportCommand.SettleAttention("W", "n")),
            Map.entry(
                    new ReportForm.Departed("2026-02-01", "AT_OWN_COST"),
                    new ReportCommand.Departed(LocalDate.of(2026, 2, 1), Leaving.AT_OWN_COST)),
            Map.entry(new ReportForm.FoundCompliant(null), new ReportCommand.FoundCompliant("")),
            Map.entry(new ReportForm.FoundNotCompliant("n"), new ReportCommand.FoundNotCompliant("n")));

    private static final Map<AbscondingForm, AbscondingCommand> OF_REQUESTS = Map.ofEntries(
            Map.entry(
                    new ObjectionForm.FileObjection("G", "w", List.of("A")),
                    new ObjectionCommand.FileObjection("G", "w", Set.of("A"))),
            Map.entry(new ObjectionForm.AdmitObjection("w"), new ObjectionCommand.AdmitObjection("w")),
            Map.entry(new ObjectionForm.RefuseObjection("R"), new ObjectionCommand.RefuseObjection("R")),
            Map.entry(new ObjectionForm.UpholdObjection("w"), new ObjectionCommand.UpholdObjection("w")),
            Map.entry(
                    new ObjectionForm.DismissObjection("R", true, null),
                    new ObjectionCommand.DismissObjection("R", true, "")),
            Map.entry(
                    new ObjectionForm.DismissObjection("R", null, "n"),
                    new ObjectionCommand.DismissObjection("R", false, "n")),
            Map.entry(new ObjectionForm.WithdrawObjection(), new ObjectionCommand.WithdrawObjection()),
            Map.entry(new CancellationForm.RequestCancellation("R"), new CancellationCommand.RequestCancellation("R")),
            Map.entry(new CancellationForm.AllowCancellation("w"), new CancellationCommand.AllowCancellation("w")),
            Map.entry(new CancellationForm.PayCancellation(), new CancellationCommand.PayCancellation()),
            Map.entry(new CancellationForm.AgreeToCancellation(), new CancellationCommand.AgreeToCancellation()),
            Map.entry(new CancellationForm.ApproveCancellation("w"), new CancellationCommand.ApproveCancellation("w")),
            Map.entry(
                    new CancellationForm.DenyCancellation("R", null),
                    new CancellationCommand.DenyCancellation("R", "")),
            Map.entry(new CancellationForm.WithdrawCancellation(), new CancellationCommand.WithdrawCancellation()),
            Map.entry(
                    new DepositForm.RequestRefund("period-over", ACCOUNT),
                    new DepositCommand.RequestRefund(RefundGround.PERIOD_OVER, new Iban(ACCOUNT))),
            Map.entry(new DepositForm.WithdrawRefund(), new DepositCommand.WithdrawRefund()),
            Map.entry(new DepositForm.ApproveRefund("w"), new DepositCommand.ApproveRefund("w")),
            Map.entry(new DepositForm.DenyRefund("R", "n"), new DepositCommand.DenyRefund("R", "n")),
            Map.entry(
                    new ReportForm.RecordNoCapture(" p1 ", "letter 1", null),
                    new ReportCommand.RecordNoCapture("p1", "letter 1", "")),
            Map.entry(
                    new ReportForm.RecordCapture("p1", "c1", "\u0661\u0662\u0660", "2026-03-01", "by telephone"),
                    new ReportCommand.RecordCapture(
                            "p1", "c1", Bills.omr("120.000"), LocalDate.of(2026, 3, 1), "by telephone")),
            Map.entry(new ReportForm.RepeatRefund(ACCOUNT), new ReportCommand.RepeatRefund(new Iban(ACCOUNT))),
            Map.entry(new DepositForm.RetryRefund(ACCOUNT), new DepositCommand.RetryRefund(new Iban(ACCOUNT))));

    @Test
    void everyFormIsTheCommandOfItsName() {
        OF_REPORT.forEach(AbscondingFormsTest::becomes);
        OF_REQUESTS.forEach(AbscondingFormsTest::becomes);
    }

    private static void becomes(AbscondingForm form, AbscondingCommand command) {
        assertThat(form.command()).isEqualTo(command);
        assertThat(form.toString()).startsWith(form.getClass().getSimpleName() + "[");
        assertThat(form.toString()).doesNotContain("words", "why", "by hand", ACCOUNT, "20000001");
        assertThat(command.toString()).isNotEmpty().doesNotContain("words", "why", "by hand", ACCOUNT, "20000001");
    }

    @Test
    void aFormThatWasNotCheckedIsOurMistake() {
        assertThatThrownBy(() -> new ReportForm.Extend(null, "R").command()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new ReportForm.Reject(null, "").command()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new DepositForm.RetryRefund("x").command()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRegistrationSaysWhoReportsWhomAndTellsRequestsApart() {
        RegisterReport form = new RegisterReport("90000001", "2026-02-01", " words ", true, null, List.of("WAGES"));
        EmployerId employer = new EmployerId.Individual(new CivilNumber("10000011"));
        assertThat(form.request(employer, Governorate.MUSCAT))
                .isEqualTo(new ReportRequest(
                        new CivilNumber("90000001"),
                        employer,
                        Governorate.MUSCAT,
                        LocalDate.of(2026, 2, 1),
                        "words",
                        Set.of("WAGES"),
                        false));
        assertThat(form.workerNumber()).isEqualTo(new CivilNumber("90000001"));
        assertThat(form.toString()).isEqualTo("RegisterReport[***]");
        RegisterReport other = new RegisterReport("90000001", "2026-02-01", " words ", true, true, List.of("WAGES"));
        assertThat(form.content()).isNotEqualTo(other.content()).contains("90000001", "2026-02-01", "WAGES");
    }
}
