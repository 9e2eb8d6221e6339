package om.gov.mol.labour.journeys;

import java.util.List;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.service.TransferService;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;

/** A mason moves from the first establishment to the second. */
final class TransferJourney extends Story {

    private static final SubmitTransfer FORM = new SubmitTransfer(
            Records.LICENCE,
            Records.MASON,
            "1990-05-17",
            true,
            new SubmitTransfer.Contract("mason", "250.000", "2031-04-01", "24"),
            null,
            null);

    private final Person current;
    private final Person next;
    private Person payer;

    TransferJourney(Host host) {
        super(host);
        this.current = Person.employer(host.outside.issuer, Records.OF_FIRST, Records.FIRST);
        this.next = Person.employer(host.outside.issuer, Records.OF_SECOND, Records.SECOND);
        this.payer = current;
    }

    @Override
    List<Runnable> steps() {
        return List.of(
                () -> reference =
                        host.ask(next, call -> transfers().submit(call, FORM)).reference(),
                () -> act(current, new TransferForm.PayDues()),
                this::pay,
                () -> act(current, new TransferForm.Approve("2031-03-31")),
                () -> act(agency(Agency.PASSPORTS), new TransferForm.VisaIssued("V-1")),
                () -> {
                    payer = next;
                    act(next, new TransferForm.PayFee());
                },
                this::pay,
                () -> act(agency(Agency.HEALTH), new TransferForm.Fit("M-1")),
                () -> act(agency(Agency.CIVIL_STATUS), new TransferForm.CardIssued(Records.MASON, "2033-03-08")));
    }

    TransferView view(Person who) {
        return host.ask(who, call -> transfers().view(call, reference));
    }

    TransferView end() {
        return view(next);
    }

    @Override
    List<Payment> payments() {
        return view(payer).transfer().payments();
    }

    private void act(Person who, TransferForm form) {
        host.ask(who, call -> transfers().act(call, reference, form));
    }

    private Person agency(Agency agency) {
        return Person.agency(host.outside.issuer, agency);
    }

    private TransferService transfers() {
        return host.labour.transfers();
    }
}
