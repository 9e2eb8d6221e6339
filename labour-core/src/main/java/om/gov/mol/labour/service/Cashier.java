package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Looks after one payment until the gateway has said clearly what became of it. Opening is repeated under the same key,
 * never charged twice; a callback is only a hint to ask; unknown is asked again until it is known.
 */
final class Cashier<C extends CaseFile, F extends Facts> {

    private static final Duration POLL_MAX = Duration.ofHours(6);

    /** A payment that the case no longer wants and the gateway does not know is asked for about five days. */
    private static final int ASKED_AFTER_END_MAX = 28;

    /** The result of work that has asked long enough. */
    static final String GIVEN_UP = "NOTHING_CAPTURED";

    private static final String ENDED = "ENDED:";

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final SystemCommands<C, F> commands;
    private final Providers providers;

    Cashier(Parts parts, Procedure<C, F> procedure, SystemCommands<C, F> commands) {
        this.parts = parts;
        this.procedure = procedure;
        this.commands = commands;
        this.providers = new Providers(parts);
    }

    /** Tries to open the checkout now; nothing when there was nothing to do or the gateway did not answer. */
    Optional<CaseEngine.At<C>> openNow(CaseEngine.At<C> at, String key) {
        return procedure
                .payment(at.file(), key)
                .filter(payment -> payment.status() == PaymentStatus.OPENED)
                .flatMap(payment -> report(LoadedCase.of(at, procedure), key, open(at.file(), payment)));
    }

    /**
     * Asks the gateway about a payment because somebody hinted that there is news. Whether it said something clear; nothing
     * where the case has no such payment.
     */
    Optional<Boolean> ask(CaseId id, String key) {
        LoadedCase<C> loaded = commands.load(id);
        return loaded.file().flatMap(file -> procedure.payment(file, key)).map(known -> {
            GatewayReport report = inquire(key);
            heard(loaded, id, key, report);
            return !(report instanceof GatewayReport.NotKnown);
        });
    }

    /** The same for a case that was just loaded; the case as it is afterwards. */
    Optional<C> hinted(LoadedCase<C> loaded, String key) {
        Optional<C> before = loaded.file();
        Optional<CaseId> id =
                before.filter(file -> procedure.payment(file, key).isPresent()).map(CaseFile::id);
        return id.isEmpty()
                ? before
                : heard(loaded, id.get(), key, inquire(key))
                        .map(CaseEngine.At::file)
                        .or(() -> commands.look(id.get()));
    }

    /** One round of looking after a payment. */
    WorkResult look(Work work) {
        String key = Json.read(work.payload()).text("payment");
        CaseId id = work.caseId();
        Payment payment = payment(id, key).orElseThrow(() -> new IllegalStateException(id + ": no payment " + key));
        GatewayReport report = payment.status() == PaymentStatus.OPENED ? open(id, payment) : inquire(key);
        if (report instanceof GatewayReport.NotKnown && payment.status() == PaymentStatus.UNKNOWN) {
            report = reopenIfUnheardOf(id, payment);
        }
        heard(commands.load(id), id, key, report);
        boolean silent = report instanceof GatewayReport.NotKnown || isContradicted(payment, report);
        if (!payment.status().isOpen() && silent && work.attempts() - endedAt(work) > ASKED_AFTER_END_MAX) {
            return new WorkResult.Done(GIVEN_UP);
        }
        return settled(report) && !isContradicted(payment, report) && noted(id, key, report)
                ? new WorkResult.Done(null)
                : new WorkResult.Again(next(work), payment.status().isOpen() ? null : ENDED + endedAt(work));
    }

    /** The try at which the case was first seen to wait no more: from there those after the end are counted. */
    private static int endedAt(Work work) {
        String kept = work.result();
        return kept != null && kept.startsWith(ENDED)
                ? Integer.parseInt(kept.substring(ENDED.length()))
                : work.attempts() - 1;
    }

    /** An officer has recorded a capture of which the gateway says that there is none: it is asked on, and each day named. */
    private static boolean isContradicted(Payment payment, GatewayReport report) {
        return payment.isPaidOnWord() && report instanceof GatewayReport.Failed;
    }

    /** When to ask again: soon at first, then less and less often. */
    private Instant next(Work work) {
        return parts.now().plus(Backoff.after(work.attempts(), parts.settings().pollInterval(), POLL_MAX));
    }

    private static boolean settled(GatewayReport report) {
        return report instanceof GatewayReport.Captured || report instanceof GatewayReport.Failed;
    }

    /** Whether the case has taken note: a case that was too busy is told again. */
    private boolean noted(CaseId id, String key, GatewayReport report) {
        return commands.look(id)
                .filter(file -> procedure.reading(file, key, report).isEmpty())
                .isPresent();
    }

    /**
     * What the gateway said is noted. Where it waits for the payer and we never heard his address, because the answer to the
     * opening was lost, it is asked for that once more: under the same key that begins nothing.
     */
    private Optional<CaseEngine.At<C>> heard(LoadedCase<C> loaded, CaseId id, String key, GatewayReport report) {
        Optional<CaseEngine.At<C>> noted = report(loaded, key, report);
        return !(report instanceof GatewayReport.StillPending)
                ? noted
                : payment(id, key)
                        .filter(payment -> payment.status().isOpen() && payment.gatewayReference() == null)
                        .flatMap(payment -> report(id, key, open(id, payment)))
                        .or(() -> noted);
    }

    private Optional<CaseEngine.At<C>> report(CaseId id, String key, GatewayReport report) {
        return report(commands.load(id), key, report);
    }

    private Optional<CaseEngine.At<C>> report(LoadedCase<C> loaded, String key, GatewayReport report) {
        return commands.act(loaded, Role.PAYMENTS, "gateway", file -> procedure.reading(file, key, report))
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted<CaseEngine.At<C>>) outcome).value());
    }

    private Optional<Payment> payment(CaseId id, String key) {
        return commands.look(id).flatMap(file -> procedure.payment(file, key));
    }

    private GatewayReport open(CaseId id, Payment payment) {
        return open(commands.look(id).orElseThrow(() -> new IllegalStateException("no case " + id)), payment);
    }

    private GatewayReport open(C file, Payment payment) {
        String language = language(file, payment);
        PaymentRequest request = new PaymentRequest(
                payment.key(), payment.amount(), payment.payerReference(), file.reference(), language, expiry(payment));
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, payment.key(), language);
        OpenResult result = providers.call(
                Providers.PAYMENTS, gateway::name, () -> gateway.open(request, context), new OpenResult.Unknown());
        return GatewayWords.report(result);
    }

    /** The payer reads the page in his own language; in Arabic where the registry cannot say now which that is. */
    private String language(C file, Payment payment) {
        return providers
                .here(Providers.REGISTRY, () -> payer(file, payment), Optional.<Contact>empty())
                .map(Contact::language)
                .orElse(Language.ARABIC)
                .tag();
    }

    private Optional<Contact> payer(C file, Payment payment) {
        try {
            return Optional.ofNullable(procedure.contact(file, payment.payer()));
        } catch (RegistryUnavailable down) {
            return Optional.empty();
        }
    }

    /** The checkout ends with the quote; an opening that was late has no end of its own. */
    private @Nullable Instant expiry(Payment payment) {
        Instant end = WorkingCalendar.endOfDay(payment.quote().validUntil());
        return end.isAfter(parts.now()) ? end : null;
    }

    private GatewayReport inquire(String key) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, key);
        PaymentState state = providers.call(
                Providers.PAYMENTS, gateway::name, () -> gateway.inquire(key, context), new PaymentState.Unknown());
        return GatewayWords.report(state);
    }

    /** An opening whose fate was not known and that the gateway has never heard of is opened again, under the same key. */
    private GatewayReport reopenIfUnheardOf(CaseId id, Payment payment) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, payment.key());
        PaymentState state = providers.call(
                Providers.PAYMENTS,
                gateway::name,
                () -> gateway.inquire(payment.key(), context),
                new PaymentState.Unknown());
        return state instanceof PaymentState.NotFound ? open(id, payment) : GatewayWords.report(state);
    }

    /** The case whose payment this key names. */
    static Optional<CaseId> caseOf(String paymentKey) {
        int end = paymentKey.lastIndexOf("-p");
        try {
            return end < 0 ? Optional.empty() : Optional.of(new CaseId(paymentKey.substring(0, end)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The receipt number of a payment: without gaps, the same for the same payment. */
    WorkResult number(Work work) {
        JsonObject which = Json.read(work.payload());
        String key = which.text("payment");
        long number = parts.store().number(parts.tenant(), "receipt", key);
        String written = String.format(Locale.ROOT, "R-%08d", number);
        commands.act(
                work.caseId(),
                Role.PAYMENTS,
                "receipt",
                file -> procedure
                        .payment(file, key)
                        .filter(payment -> payment.receipt() == null)
                        .map(payment -> procedure.receipting(key, written)));
        boolean noted = payment(work.caseId(), key)
                .filter(payment -> payment.receipt() != null)
                .isPresent();
        return noted ? new WorkResult.Done(written) : new WorkResult.Again(next(work), null);
    }
}
