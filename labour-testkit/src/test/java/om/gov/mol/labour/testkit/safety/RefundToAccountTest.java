package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.RefundTo;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The value of a ticket goes back to the account that the employer named, and only there. */
class RefundToAccountTest {

    private static final String IBAN = "OM810180000001299123456";
    private static final Map<String, String> RULES = Map.of(
            "report.ticket.value", "148.000",
            "report.minAbsence.days", "CALENDAR",
            "report.objection.sameOfficer", "ALLOWED");

    private static void act(Town town, Call call, String reference, AbscondingForm form) {
        Town.value(town.labour.reports().act(call, reference, form));
        town.after(Duration.ofMinutes(2));
    }

    /** A report that was paid, approved and revoked, and whose ticket is asked back. */
    private static String askedBack(Town town, FakePaymentGateway gateway) {
        gateway.payer(Payer.PAYS);
        var form = new RegisterReport(
                Town.worker(1),
                "2026-02-01",
                "absent",
                true,
                false,
                List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS"));
        String reference = Town.value(town.labour.reports().register(town.call(Roles.CURRENT_EMPLOYER), form))
                .reference();
        act(town, town.call(Roles.CURRENT_EMPLOYER), reference, new ReportForm.PayTicket());
        act(town, town.call(Roles.OFFICER_ELSEWHERE), reference, new ReportForm.Approve("complete"));
        act(
                town,
                town.self(Town.worker(1)),
                reference,
                new ObjectionForm.FileObjection("WAS_AT_WORK", "attendance", List.of("ATTENDANCE")));
        act(town, town.call(Roles.OFFICER_ELSEWHERE), reference, new ObjectionForm.UpholdObjection("proven"));
        act(
                town,
                town.call(Roles.CURRENT_EMPLOYER),
                reference,
                new DepositForm.RequestRefund("OBJECTION_UPHELD", IBAN));
        return reference;
    }

    private static void approve(Town town, String reference) {
        act(town, town.call(Roles.OFFICER_ELSEWHERE), reference, new DepositForm.ApproveRefund("ground c"));
    }

    @Test
    void theTicketGoesToTheAccountInTheNameOfTheEmployer() {
        try (Town town = new Town(RULES)) {
            approve(town, askedBack(town, town.gateway));

            assertThat(town.gateway.refundedTo())
                    .containsExactly(new RefundTo.ToIban(IBAN, "Establishment " + TownRegistry.FIRST.value()));
            assertThat(town.gateway.refunded()).isEqualTo(Money.parse("OMR 148.000"));
            assertThat(town.gateway.held()).isEqualTo(Money.parse("OMR 0.000"));
        }
    }

    @Test
    void aLostAnswerPaysOnce() {
        try (Town town = new Town(RULES)) {
            String reference = askedBack(town, town.gateway);
            town.gateway.next(Fault.NONE);
            town.gateway.next(Fault.TIME_OUT_AFTER_SUCCESS);
            town.gateway.next(Fault.UNREACHABLE);
            approve(town, reference);
            town.after(Duration.ofHours(1));

            assertThat(town.gateway.refundedTo()).hasSize(1);
            assertThat(town.gateway.refunded()).isEqualTo(Money.parse("OMR 148.000"));
        }
    }

    @Test
    void aGatewayThatPaysToNoAccountPaysNothingBack() {
        var poor = new FakePaymentGateway(
                SettableClock.at("2026-03-01T05:00:00Z"), new GatewayCapabilities(true, false, true, true, true));
        try (Town town = new Town(RULES, host -> host.payments(poor))) {
            approve(town, askedBack(town, poor));

            assertThat(poor.refundedTo()).isEmpty();
            assertThat(poor.held()).isEqualTo(Money.parse("OMR 148.000"));
        }
    }
}
