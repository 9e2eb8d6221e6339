package om.gov.mol.labour.store.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.TransferForm;

/**
 * A host in a Java of its own: {@code PORT BANK SEED NAME} takes transfers and reports, money with them, does the outgoing work, and prints
 * {@code request reference} after each answer that it got. Who gets no answer asks the same again.
 */
final class LoadProcess {

    static final int WORKERS = 400;

    private final Hamlet hamlet;
    private final String name;
    private final Random random;

    private LoadProcess(Hamlet hamlet, String name, Random random) {
        this.hamlet = hamlet;
        this.name = name;
        this.random = random;
    }

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        Hamlet hamlet = hamlet(port, new Bank(Path.of(arguments[1])), Clock.systemUTC());
        new LoadProcess(hamlet, arguments[3], new Random(Long.parseLong(arguments[2]))).go();
    }

    static Hamlet hamlet(int port, Bank bank, Clock clock) {
        var store = sure(() -> JdbcCaseStore.postgres(FragilePostgres.at(port)));
        return new Hamlet(
                store,
                clock,
                WORKERS,
                host -> host.rulebook(Rulebook.demonstration())
                        .payments(bank)
                        .sms(new BankSms(bank))
                        .email(new BankEmail(bank)));
    }

    /** Asks until there is an answer. */
    private static <T> T sure(Supplier<T> ask) {
        while (true) {
            try {
                return ask.get();
            } catch (StoreUnavailable again) {
                Thread.onSpinWait();
            }
        }
    }

    private void go() {
        for (int number = 1; ; number++) {
            int worker = 1 + random.nextInt(WORKERS);
            String request = name + "." + number;
            if (random.nextBoolean()) {
                transfer(request, worker);
            } else {
                report(request, worker);
            }
            if (random.nextInt(5) == 0) {
                sure(hamlet.labour::runDue);
            }
        }
    }

    private void transfer(String request, int worker) {
        Outcome<TransferView> asked = sure(
                () -> hamlet.labour.transfers().submit(hamlet.asNewEmployer(request), Hamlet.form(worker, worker)));
        if (asked instanceof Outcome.Accepted<TransferView> yes) {
            String reference = yes.value().reference();
            say(request, reference);
            TransferForm end = random.nextBoolean() ? new TransferForm.Withdraw() : null;
            Outcome<TransferView> ended = sure(() -> end == null
                    ? hamlet.labour
                            .transfers()
                            .act(
                                    hamlet.asCurrentEmployer(request + ".e"),
                                    reference,
                                    new TransferForm.Reject("OTHER", "n"))
                    : hamlet.labour.transfers().act(hamlet.asNewEmployer(request + ".e"), reference, end));
            if (ended instanceof Outcome.Accepted<TransferView>) {
                say(request + ".e", reference);
            }
        }
    }

    private void report(String request, int worker) {
        Outcome<AbscondingView> asked =
                sure(() -> hamlet.labour.reports().register(hamlet.asCurrentEmployer(request), form(worker)));
        if (asked instanceof Outcome.Accepted<AbscondingView> yes) {
            String reference = yes.value().reference();
            say(request, reference);
            acted(request + ".p", reference, new ReportForm.PayTicket());
            if (random.nextInt(10) > 0) {
                sure(hamlet.labour::runDue);
            }
            acted(request + ".e", reference, new ReportForm.Withdraw());
        }
    }

    private void acted(String request, String reference, ReportForm form) {
        if (sure(() -> hamlet.labour.reports().act(hamlet.asCurrentEmployer(request), reference, form))
                instanceof Outcome.Accepted<AbscondingView>) {
            say(request, reference);
        }
    }

    private static RegisterReport form(int worker) {
        return new RegisterReport(
                Hamlet.number(worker),
                WorkingCalendar.dateOf(Clock.systemUTC().instant())
                        .minusDays(12)
                        .toString(),
                "absent without notice",
                true,
                false,
                List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS", "WAGE_STATEMENT"));
    }

    private static void say(String request, String reference) {
        System.out.println(request + " " + reference);
        System.out.flush();
    }
}
