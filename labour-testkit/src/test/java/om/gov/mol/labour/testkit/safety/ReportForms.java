package om.gov.mol.labour.testkit.safety;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.CancellationForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.ReportForm;

/** One well filled-in form of every kind that there is for a report. */
final class ReportForms {

    static final String IBAN = "OM810180000001299123456";

    private static final String OTHER = "OTHER";

    static final List<AbscondingForm> ALL = List.of(
            new ReportForm.PayTicket(),
            new ReportForm.Withdraw(),
            new ReportForm.Reply("I was at work", List.of("ATTENDANCE")),
            new ReportForm.Assign("10000042"),
            new ReportForm.SendBack(OTHER, ""),
            new ReportForm.Correct(null, "absent, and nobody knows where", List.of()),
            new ReportForm.Approve("all is proven"),
            new ReportForm.Reject(OTHER, ""),
            new ReportForm.Stop(OTHER, ""),
            new ReportForm.Extend("3", OTHER),
            new ReportForm.RecordReached("spoken to"),
            new ReportForm.SettleAttention("DEPARTED_BEFORE_DECISION", ""),
            new ReportForm.Departed("2019-03-01", "AT_OWN_COST"),
            new ReportForm.RecordNoCapture("p1", "letter 1", ""),
            new ReportForm.RecordCapture("p1", "c1", "120.000", "2019-02-03", ""),
            new ReportForm.RepeatRefund(null),
            new ReportForm.FoundCompliant(""),
            new ReportForm.FoundNotCompliant("no records"),
            new ObjectionForm.FileObjection("WAS_AT_WORK", "I was at work", List.of("ATTENDANCE")),
            new ObjectionForm.AdmitObjection("he was ill"),
            new ObjectionForm.RefuseObjection(OTHER),
            new ObjectionForm.UpholdObjection("he was at work"),
            new ObjectionForm.DismissObjection(OTHER, true, ""),
            new ObjectionForm.WithdrawObjection(),
            new CancellationForm.RequestCancellation(OTHER),
            new CancellationForm.AllowCancellation("late for a reason"),
            new CancellationForm.PayCancellation(),
            new CancellationForm.AgreeToCancellation(),
            new CancellationForm.ApproveCancellation("settled"),
            new CancellationForm.DenyCancellation(OTHER, ""),
            new CancellationForm.WithdrawCancellation(),
            new DepositForm.RequestRefund("PERIOD_OVER", IBAN),
            new DepositForm.WithdrawRefund(),
            new DepositForm.ApproveRefund("it holds"),
            new DepositForm.DenyRefund(OTHER, ""),
            new DepositForm.RetryRefund(IBAN));

    /** The same facts said another way: another ground, another way of leaving. */
    static final List<AbscondingForm> OTHERS = List.of(
            new ReportForm.Departed("2019-03-01", "WITH_TICKET"),
            new ObjectionForm.DismissObjection(OTHER, false, ""),
            new DepositForm.RequestRefund("CANCELLATION_APPROVED", IBAN),
            new DepositForm.RequestRefund("OBJECTION_UPHELD", IBAN),
            new DepositForm.RequestRefund("LEFT_AT_OWN_COST", IBAN));

    private static final Map<String, List<AbscondingForm>> BY_COMMAND = Stream.concat(ALL.stream(), OTHERS.stream())
            .collect(Collectors.groupingBy(
                    form -> form.command().name(), Collectors.mapping(Function.identity(), Collectors.toList())));

    private ReportForms() {}

    /** The forms of a command; none for one that only time or another case gives. */
    static List<AbscondingForm> of(String command) {
        return BY_COMMAND.getOrDefault(command, List.of());
    }
}
