package om.gov.mol.labour.store.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.TransferForm;

/**
 * A hamlet in a Java of its own, on a file that others use too.
 *
 * <p>{@code file race COUNT WORKERS} waits for a line, then asks for every worker once, and prints
 * {@code worker reference} or {@code worker -}. {@code file forever SEED ROUND} acts on transfers until it is killed,
 * and prints {@code request reference} after each answer that it got.
 */
final class HamletProcess {

    static final int WORKERS = 2000;

    /** For how many of them two processes race. */
    static final int RACED = 100;

    private HamletProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (Hamlet hamlet = new Hamlet(JdbcCaseStore.sqlite(file), Clock.systemUTC(), WORKERS)) {
            if (arguments[1].equals("race")) {
                race(hamlet, arguments[2]);
            } else {
                new HamletProcess.Endless(hamlet, arguments[3], new Random(Long.parseLong(arguments[2]))).go();
            }
        }
    }

    private static void race(Hamlet hamlet, String name) throws IOException {
        hamlet.labour.transfers().check(hamlet.asNewEmployer("warm"), Hamlet.form(1, 1));
        say("ready");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        for (int number = 1; number <= RACED; number++) {
            Call call = hamlet.asNewEmployer(name + number);
            Outcome<TransferView> answer = hamlet.labour.transfers().submit(call, Hamlet.form(number, number));
            say(number + " "
                    + (answer instanceof Outcome.Accepted<TransferView> yes
                            ? yes.value().reference()
                            : "-"));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Asks for workers, withdraws, rejects, and does the outgoing work, at random. */
    private record Endless(Hamlet hamlet, String round, Random random) {

        void go() {
            for (int number = 1; ; number++) {
                String request = "k" + round + "." + number;
                int worker = 1 + random.nextInt(WORKERS);
                Outcome<TransferView> asked =
                        hamlet.labour.transfers().submit(hamlet.asNewEmployer(request), Hamlet.form(worker, worker));
                if (asked instanceof Outcome.Accepted<TransferView> yes) {
                    say(request + " " + yes.value().reference());
                    if (random.nextInt(10) > 0) {
                        ended(request + ".end", yes.value().reference());
                    }
                }
                if (random.nextInt(20) == 0) {
                    hamlet.labour.runDue();
                }
            }
        }

        private void ended(String request, String reference) {
            Outcome<TransferView> answer = random.nextBoolean()
                    ? hamlet.labour
                            .transfers()
                            .act(hamlet.asNewEmployer(request), reference, new TransferForm.Withdraw())
                    : hamlet.labour
                            .transfers()
                            .act(
                                    hamlet.asCurrentEmployer(request),
                                    reference,
                                    new TransferForm.Reject("OTHER", "note " + request));
            if (answer instanceof Outcome.Accepted<TransferView>) {
                say(request + " " + reference);
            }
        }
    }
}
