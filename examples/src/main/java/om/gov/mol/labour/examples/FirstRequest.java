package om.gov.mol.labour.examples;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.SignedIn;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.SubmitTransfer;

/** The code that the README shows; a test compares the two. */
final class FirstRequest {

    private FirstRequest() {}

    /** What a host brings. */
    record Ports(
            LabourRegistry registry,
            IdentityProvider identity,
            AgencyLink agencies,
            SmsSender sms,
            EmailSender email,
            PaymentGateway payments,
            Clock clock) {}

    static List<String> ask(Path file, Ports host, String token) {
        // readme: begin
        try (Labour labour = Labour.builder()
                .store(JdbcCaseStore.sqlite(file))
                .registry(host.registry())
                .identity(host.identity())
                .agencies(host.agencies())
                .sms(host.sms())
                .email(host.email())
                .payments(host.payments())
                .clock(host.clock())
                .rulebook(Rulebook.oman().overlay(Map.of("transfer.fee", "5.000")))
                .build()) {
            SignedIn signatory = labour.signIn(token).orElseThrow();
            Capacity newEmployer = new Capacity.ForEstablishment(new CommercialRegistration("1000002"));
            var job = new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24");
            var form = new SubmitTransfer("30000001", "90000001", "1990-05-17", true, job, null, null);

            Outcome<TransferView> answer =
                    labour.transfers().submit(Call.of("request-1", signatory, newEmployer), form);
            labour.runDue(); // sends what is due; call it from your scheduler

            if (answer instanceof Outcome.Accepted<TransferView> yes) {
                return List.of(yes.value().reference() + " " + yes.value().state());
            }
            return answer instanceof Outcome.Refused<TransferView> no
                    ? no.problems().stream().map(problem -> problem.text(Language.ARABIC)).toList()
                    : ((Outcome.Invalid<TransferView>) answer).faults().stream()
                            .map(fault -> fault.path() + ": " + fault.message(Language.ARABIC))
                            .toList();
        }
        // readme: end
    }
}
