package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferFacts;

/**
 * The one door of the library. Built once from the host's ports, shared by all threads, closed at the end.
 *
 * <p>It starts no thread: the host calls {@link #runDue()} from its own scheduler, on as many machines as it likes.
 *
 * <pre>{@code
 * Labour labour = Labour.builder()
 *         .store(JdbcCaseStore.sqlite(Path.of("labour.db")))
 *         .registry(registry).identity(identity).agencies(agencies)
 *         .sms(smsSender).email(emailSender).payments(gateway)
 *         .build();
 * SignedIn person = labour.signIn(token).orElseThrow();
 * labour.transfers().submit(Call.of("req-1", person, new Capacity.ForEstablishment(registration)), form);
 * labour.runDue();
 * }</pre>
 */
public final class Labour implements AutoCloseable {

    private static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final TransferService transfers;
    private final Cashier<Transfer, TransferFacts> cashier;
    private final Refunder<Transfer, TransferFacts> refunder;
    private final WorkRunner<Transfer, TransferFacts> runner;
    private final Timekeeper<Transfer, TransferFacts> timekeeper;
    private final JournalVerifier<Transfer> verifier;
    private final Eraser<Transfer> eraser;

    Labour(Parts parts) {
        this.parts = parts;
        TransferProcedure procedure = new TransferProcedure(parts);
        CaseEngine<Transfer, TransferFacts> engine = new CaseEngine<>(parts, procedure);
        SystemCommands<Transfer, TransferFacts> commands = new SystemCommands<>(parts, procedure, engine);
        this.cashier = new Cashier<>(parts, procedure, commands);
        this.refunder = new Refunder<>(parts, procedure, commands);
        this.runner = new WorkRunner<>(
                parts, Hashing.salt(parts.random()), cashier, refunder, new Messenger<>(parts, procedure, commands));
        this.timekeeper = new Timekeeper<>(parts, procedure, commands);
        this.verifier = new JournalVerifier<>(parts, procedure);
        this.eraser = new Eraser<>(parts, procedure);
        TransferCalls calls = new TransferCalls(parts, procedure, engine, cashier);
        this.transfers = new TransferService(parts, calls, new CaseReader(parts));
    }

    /** Begins to plug in what the host brings. */
    public static LabourBuilder builder() {
        return new LabourBuilder();
    }

    /**
     * Recognises a person or an agency; empty when the evidence is not good.
     *
     * @param evidence a token or certificate, as the host received it
     * @throws om.gov.mol.labour.port.IdentityUnavailable when the issuer cannot be asked now
     */
    public Optional<SignedIn> signIn(String evidence) {
        Optional<Identity> identity = parts.identity().identify(evidence);
        return identity.map(SignedIn::new);
    }

    /** Transfer of services. */
    public TransferService transfers() {
        return transfers;
    }

    /**
     * A hint that there is news of a payment, such as a callback of the gateway. Nothing in it is believed: the gateway is
     * asked. A key that is not ours is ignored, so a forged callback changes nothing.
     */
    public void paymentHint(String paymentKey) {
        Optional<CaseId> id = Cashier.caseOf(paymentKey);
        id.ifPresent(known -> {
            cashier.ask(known, paymentKey);
            refunder.hint(known, paymentKey);
        });
    }

    /**
     * Does what is due now: outgoing work under a lease, then deadlines. Safe to call at any time, late, twice, and on
     * several machines at once.
     */
    public RunReport runDue() {
        WorkRunner.Round round = runner.run();
        return new RunReport(round.done(), timekeeper.run(), round.failed());
    }

    /** When something will be due next; empty when nothing waits. */
    public Optional<Instant> nextDue() {
        return parts.store().nextDue();
    }

    /** Checks the journal of a case; empty when there is no case with that reference. For auditors of the host. */
    public Optional<JournalCheck> verify(String reference) {
        return find(reference).map(verifier::check);
    }

    /**
     * A case as one JSON document that {@link CaseExport#verify} checks without the system; empty when there is none. For
     * auditors and courts; it holds personal data.
     */
    public Optional<String> export(String reference) {
        return find(reference)
                .map(id -> CaseExport.write(reference, parts.store().journal(id)));
    }

    /**
     * Erases the free text of a case that has ended, for good: notes, proofs, the words of notices. What was decided stays
     * verifiable. False when there is no such case or it is still open.
     */
    public boolean erase(String reference) {
        return find(reference).filter(eraser::erase).isPresent();
    }

    private Optional<CaseId> find(String reference) {
        return parts.store()
                .byReference(reference)
                .filter(id -> Stream.ofNullable(
                                parts.store().load(id, LOOK, Set.of()).row())
                        .anyMatch(parts::owns));
    }

    /** What was plugged in, one line each. */
    public String describe() {
        return String.join(
                System.lineSeparator(),
                "store: " + parts.store().getClass().getSimpleName(),
                "registry: " + parts.registry().getClass().getSimpleName(),
                "identity: " + parts.identity().getClass().getSimpleName(),
                "agencies: " + parts.agencies().getClass().getSimpleName(),
                "sms: " + parts.sms().name(),
                "email: " + parts.email().name(),
                "payments: " + parts.gateway().name(),
                "rulebook: " + parts.rulebook().version() + ", unconfirmed values: "
                        + parts.rulebook().unconfirmed().size(),
                "tenant: " + parts.tenant(),
                "executor: " + (parts.executor() == null ? "none, providers run on the calling thread" : "the host's"));
    }

    /** Closes the store. */
    @Override
    public void close() {
        parts.store().close();
    }
}
