package om.gov.mol.labour.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
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

    static void ask(Path file, Ports host, String token, PrintStream out) {
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
                .demonstration() // going live, the host confirms what no source does
                .build()) {
            SignedIn signatory = labour.signIn(token).orElseThrow();
            Capacity newEmployer = new Capacity.ForEstablishment(new CommercialRegistration("1000002"));
            var job = new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24");
            var form = new SubmitTransfer("30000001", "90000001", "1990-05-17", true, job, null, null);
            Call call = Call.of("request-1", signatory, newEmployer); // the same id again does nothing twice
            Outcome<TransferView> answer = labour.transfers().submit(call, form);
            if (answer instanceof Outcome.Accepted<TransferView> yes) {
                out.println(yes.value().reference() + " " + yes.value().state());
            } else if (answer instanceof Outcome.Refused<TransferView> no) {
                no.problems().forEach(problem -> out.println(problem.text(Language.ARABIC)));
            } else if (answer instanceof Outcome.Invalid<TransferView> invalid) {
                invalid.faults().forEach(fault -> out.println(fault.path() + ": " + fault.message(Language.ARABIC)));
            }
            labour.runDue(); // sends what is due: call it from your scheduler
        }
        // readme: end
    }
}
