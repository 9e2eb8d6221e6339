package om.gov.mol.labour.notice;

import static om.gov.mol.labour.notice.ShippedTexts.LANGUAGES;
import static om.gov.mol.labour.notice.ShippedTexts.templates;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.CancellationState;
import om.gov.mol.labour.absconding.ClosingReason;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.Leaving;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.TablePrinter;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Remedy;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.TransferState;
import org.junit.jupiter.api.Test;

/** Every code that people see has a word in both languages. */
class ShippedWordsTest {

    /** What the clock, the gateway, a provider or another table says. */
    private static final Set<String> OF_NOBODY =
            Set.of(("ticketPaid,workerMoved,objectionUpheld,cancellationGranted,ticketTimePassed,reviewTimePassed,"
                            + "undecidedTimePassed,correctionTimePassed,lifeOver,reminderDue,deadlineRecounted,"
                            + "noticeDelivered,noticeUndelivered,agencyAcknowledged,paymentReported,refundReported,receiptNumbered,"
                            + "closeObjection,objectionTimePassed,cancellationPaid,closeCancellation,"
                            + "cancellationPaymentTimePassed,cancellationTimePassed,demandTicket,holdTicket,dropTicket,"
                            + "releaseTicket,useTicket,ticketRefunded,claimTimePassed,refundTimePassed")
                    .split(","));

    @Test
    void everyConstantThatPeopleSeeHasAWord() {
        Set<String> keys = Stream.of(
                        words("answer", Finding.Answer.values()),
                        words("remedy", Remedy.values()),
                        words("confidence", Confidence.values()),
                        words("line", LineCode.values()),
                        words("purpose", PaymentPurpose.values()),
                        words("reason", ClosingReason.values()),
                        words("ground", RefundGround.values()),
                        words("alert", Alert.values()),
                        words("leaving", Leaving.values()),
                        words("finding", Referral.Finding.values()),
                        ShippedTexts.roleKeys().map(key -> "role." + key))
                .flatMap(stream -> stream)
                .collect(Collectors.toSet());
        for (Language language : LANGUAGES) {
            assertThat(templates("words", language)).containsKeys(keys.toArray(String[]::new));
        }
    }

    @Test
    void everyStateHasAWord() {
        Stream<Class<? extends State>> states = Stream.of(
                        TransferState.class,
                        ReportState.class,
                        ObjectionState.class,
                        CancellationState.class,
                        DepositState.class)
                .flatMap(family -> TablePrinter.<State>leaves(family).stream());
        assertThat(templates("words", Language.ENGLISH))
                .containsKeys(
                        states.map(state -> "state." + state.getSimpleName()).toArray(String[]::new));
    }

    @Test
    void everyCommandOfAPersonOrAnAgencyHasAWord() {
        Map<String, String> words = templates("words", Language.ENGLISH);
        assertThat(TablePrinter.<Command>leaves(AbscondingCommand.class).stream()
                        .map(Command::nameOf))
                .allSatisfy(name -> assertThat(words.containsKey("command." + name))
                        .as(name)
                        .isEqualTo(!OF_NOBODY.contains(name)));
    }

    @Test
    void everyCodeThatTheRulebookOffersHasAWord() {
        Stream<String> reasons = offered(
                "reason",
                List.of(
                        Parameters.REJECT_REASONS,
                        Parameters.DECLINE_REASONS,
                        Parameters.OFFICER_APPROVE_REASONS,
                        Parameters.OFFICER_REFUSE_REASONS,
                        Parameters.OFFICER_STOP_REASONS,
                        Parameters.EXTENSION_REASONS,
                        ReportParameters.CORRECTION_REASONS,
                        ReportParameters.REJECT_REASONS,
                        ReportParameters.STOP_REASONS,
                        ReportParameters.EXTENSION_REASONS,
                        ReportParameters.DISMISS_REASONS,
                        ReportParameters.CANCELLATION_REASONS,
                        ReportParameters.DENY_REASONS,
                        ReportParameters.REFUND_DENY_REASONS));
        Stream<String> grounds =
                offered("ground", List.of(ReportParameters.OBJECTION_GROUNDS, ReportParameters.REFUND_GROUNDS));
        Stream<String> evidence =
                offered("evidence", List.of(ReportParameters.EVIDENCE, ReportParameters.EVIDENCE_INDIVIDUAL));
        assertThat(templates("words", Language.ENGLISH))
                .containsKeys(Stream.of(reasons, grounds, evidence)
                        .flatMap(stream -> stream)
                        .toArray(String[]::new));
    }

    /** On every day on which the list changes. */
    private static Stream<String> offered(String family, List<Parameter<Set<String>>> lists) {
        return lists.stream()
                .flatMap(list -> Stream.of(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 1, 1))
                        .flatMap(day -> Rulebook.oman().at(list, day).value().stream()))
                .map(code -> family + "." + code);
    }

    private static Stream<String> words(String family, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> family + "." + constant.name());
    }
}
