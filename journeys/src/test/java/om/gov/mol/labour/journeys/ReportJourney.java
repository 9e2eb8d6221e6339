package om.gov.mol.labour.journeys;

import java.util.List;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.service.AbscondingService;
import om.gov.mol.labour.service.AbscondingView;

/** The first establishment reports that a worker left; it is false, and comes out one way or the other. */
final class ReportJourney extends Story {

    /** How it comes out that the report is false. */
    enum Ending {
        /** The officer believes it, the worker objects, another officer upholds that. */
        OBJECTION_UPHELD,
        /** The officer does not believe it. */
        REJECTED
    }

    private static final List<String> EVIDENCE = List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS");

    private final String number;
    private final Ending ending;
    private final Person employer;
    private final Person worker;
    private final Person officer;
    private final Person other;

    ReportJourney(Host host, String number, Ending ending) {
        super(host);
        this.number = number;
        this.ending = ending;
        this.employer = Person.employer(host.outside.issuer, Records.OF_FIRST, Records.FIRST);
        this.worker = Person.worker(host.outside.issuer, number);
        this.officer = Person.officer(host.outside.issuer, Records.OFFICER);
        this.other = Person.officer(host.outside.issuer, Records.OTHER_OFFICER);
    }

    @Override
    List<Runnable> steps() {
        return ending == Ending.REJECTED
                ? List.of(
                        this::register,
                        () -> act(employer, new ReportForm.PayTicket()),
                        this::pay,
                        () -> act(officer, new ReportForm.Reject("OTHER", "he was seen at work")))
                : List.of(
                        this::register,
                        () -> act(employer, new ReportForm.PayTicket()),
                        this::pay,
                        () -> act(worker, new ReportForm.Reply("I was at the site", List.of("ATTENDANCE"))),
                        () -> act(officer, new ReportForm.Approve("the evidence is complete")),
                        () -> act(
                                worker, new ObjectionForm.FileObjection("WAS_AT_WORK", "see the attendance", EVIDENCE)),
                        () -> act(other, new ObjectionForm.UpholdObjection("attendance proven")));
    }

    private void register() {
        var form = new RegisterReport(number, "2031-02-20", "absent without notice", true, false, EVIDENCE);
        reference = host.ask(employer, call -> reports().register(call, form)).reference();
    }

    AbscondingView view() {
        return host.ask(employer, call -> reports().view(call, reference));
    }

    @Override
    List<Payment> payments() {
        return view().report().payments();
    }

    private void act(Person who, AbscondingForm form) {
        host.ask(who, call -> reports().act(call, reference, form));
    }

    private AbscondingService reports() {
        return host.labour.reports();
    }
}
