package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingFacts;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.reconciliation.Reconciliation;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferFacts;

/**
 * The one door of the library. Built once from the host's ports, shared by all threads, closed at the end.
 *
 * <p>It does nothing by itself: the host calls {@link #runDue()} from its own scheduler, on as many machines as it likes. Only
 * calls of providers run on other threads, so that none can hang the caller: see {@link LabourBuilder#executor}.
 *
 * <pre>{@code
 * Labour labour = Labour.builder()
 *         .store(JdbcCaseStore.sqlite(Path.of("labour.db")))
 *         .registry(registry).identity(identity).agencies(agencies)
 *         .sms(smsSender).email(emailSender).payments(gateway)
 *         .unconfirmed(Acknowledged.everythingIn("0f5c2a9b7d31"))
 *         .build();
 * SignedIn person = labour.signIn(token).orElseThrow();
 * labour.transfers().submit(Call.of("req-1", person, new Capacity.ForEstablishment(registration)), form);
 * labour.runDue();
 * }</pre>
 */
public final class Labour implements AutoCloseable {

    private static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final Set<String> found;
    private final Desks desks;
    private final TransferService transfers;
    private final AbscondingService reports;
    private final WorkRunner runner;
    private final Timekeeper timekeeper;
    private final Reconciler reconciler;

    /** {@code found} names the parts that nobody set. */
    Labour(Parts parts, Set<String> found) {
        this.parts = parts;
        this.found = found;
        TransferProcedure transfer = new TransferProcedure(parts);
        Desk<Transfer, TransferFacts> transferDesk = new Desk<>(parts, transfer);
        AbscondingProcedure absconding = new AbscondingProcedure(parts);
        Desk<AbscondingReport, AbscondingFacts> abscondingDesk = new Desk<>(parts, absconding);
        this.desks = new Desks(parts, List.of(transferDesk, abscondingDesk));
        this.runner = new WorkRunner(parts, Hashing.salt(parts.random()), desks);
        this.timekeeper = new Timekeeper(parts, desks);
        this.reconciler = new Reconciler(parts, desks);
        CaseReader reader = new CaseReader(parts);
        this.transfers = new TransferService(parts, new TransferCalls(parts, transfer, transferDesk), reader);
        this.reports = new AbscondingService(parts, new AbscondingCalls(parts, absconding, abscondingDesk), reader);
    }

    /** Begins to plug in what the host brings. */
    public static LabourBuilder builder() {
        return new LabourBuilder();
    }

    /**
     * Recognises a person or an agency; empty when the evidence is not good.
     *
     * @param evidence a token or certificate, as the host received it
     * @throws IdentityUnavailable when the issuer cannot be asked now or does not answer in time
     */
    public Optional<SignedIn> signIn(String evidence) {
        Optional<Identity> identity = new Providers(parts)
                .ask(
                        Providers.IDENTITY,
                        () -> parts.identity().identify(evidence),
                        () -> new IdentityUnavailable("no answer in time", null));
        return identity.map(SignedIn::new);
    }

    /** Transfer of services. */
    public TransferService transfers() {
        return transfers;
    }

    /** Absconding reports. */
    public AbscondingService reports() {
        return reports;
    }

    /**
     * A hint that there is news of a payment, such as a callback of the gateway. Nothing in it is believed: the gateway is
     * asked. A key that is not ours is ignored, so a forged callback changes nothing.
     */
    public void paymentHint(String paymentKey) {
        Cashier.caseOf(paymentKey)
                .map(id -> parts.store().load(id, LOOK, Set.of()))
                .ifPresent(loaded -> Optional.ofNullable(loaded.row())
                        .filter(parts::owns)
                        .flatMap(desks::of)
                        .ifPresent(desk -> parts.lines().patience().shared(() -> {
                            desk.hinted(loaded, paymentKey);
                            return true;
                        })));
    }

    /**
     * Does what is due now: outgoing work under a lease, then deadlines. Safe to call at any time, late, twice, and on
     * several machines at once.
     */
    public RunReport runDue() {
        WorkRunner.Round round = runner.run();
        return new RunReport(round.done(), timekeeper.run(), round.failed());
    }

    /**
     * Compares the gateway's book of a day with our ledgers and names every difference; to be run once a day, for the day
     * before. Payments whose end is not known are asked for once more, and what only the gateway knew is taken over as after a
     * callback. Changes nothing else: running it again, on several machines too, is harmless. Reads every case once and asks
     * the gateway about what differs, so at night is a good time. For the host's scheduler and its finance department; nobody
     * signs in for it.
     *
     * @param day a day in Oman that is over there
     * @throws IllegalArgumentException when that day is not over in Oman
     * @throws om.gov.mol.labour.port.StoreUnavailable when the store cannot be reached: run it again
     */
    public Reconciliation reconcile(LocalDate day) {
        return reconciler.of(day);
    }

    /** When something will be due next; empty when nothing waits. */
    public Optional<Instant> nextDue() {
        return parts.store().nextDue(parts.tenant());
    }

    /** Checks the journal of a case; empty when there is no case with that reference. For auditors of the host. */
    public Optional<JournalCheck> verify(String reference) {
        return find(reference).map(id -> desks.ofOwn(id).verifier().check(id));
    }

    /**
     * A case as one JSON document that {@link CaseExport#verify} checks without the system; empty when there is none. For
     * auditors and courts; it holds personal data.
     */
    public Optional<String> export(String reference) {
        return find(reference)
                .map(id -> CaseExport.write(reference, parts.store().journal(id)));
    }

    /** Many calls at once, each with its own result, to be run again after a crash. */
    public Bulk bulk() {
        return new Bulk(this, parts);
    }

    /**
     * Erases the free text of a case that has ended, for good: notes, proofs, the words of notices. What was decided stays
     * verifiable. False when there is no such case or it is still open.
     */
    public boolean erase(String reference) {
        return find(reference).filter(id -> desks.ofOwn(id).eraser().erase(id)).isPresent();
    }

    /**
     * Every open case, decided under the law in use and under another one by a dry run: what its next decision looks at, with
     * what the registry says now, and what is still to be paid. A case that this release cannot read is
     * named, and nothing more is said of it. Changes nothing. For those who prepare a change of law.
     *
     * @param changed the other law, such as {@code rulebook.overlay(…)}
     * @param on the day on which both are looked at; conditions of submission keep the day of the case
     * @throws om.gov.mol.labour.port.RegistryUnavailable when the registry cannot be asked now
     */
    public List<LawPreview> preview(Rulebook changed, LocalDate on) {
        return new LawPreviewer(parts, changed, on).all();
    }

    private Optional<CaseId> find(String reference) {
        return parts.store()
                .byReference(reference)
                .filter(id -> Stream.ofNullable(
                                parts.store().load(id, LOOK, Set.of()).row())
                        .anyMatch(parts::owns));
    }

    /** What was plugged in, one line each, in its own words; what was not set but found says so. Holds no secrets. */
    public String describe() {
        return String.join(
                System.lineSeparator(),
                "store: " + parts.store().describe(),
                "registry: " + parts.hostRegistry().describe(),
                "identity: " + parts.identity().describe(),
                "agencies: " + parts.agencies().describe(),
                "sms: " + parts.sms().describe() + how("sms"),
                "email: " + parts.email().describe() + how("email"),
                "payments: " + parts.gateway().describe() + how("payments"),
                "rulebook: " + parts.rulebook().version() + ", unconfirmed values: "
                        + parts.rulebook().unconfirmed().size(),
                "tenant: " + parts.tenant(),
                "executor: " + parts.lines().describe());
    }

    private String how(String part) {
        return found.contains(part) ? ", found by ServiceLoader" : "";
    }

    /** Interrupts calls of providers that are still under way on our own threads, and closes the store. */
    @Override
    public void close() {
        parts.lines().close();
        parts.store().close();
    }
}
