package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.service.GatewayWords.RefundNews;
import om.gov.mol.labour.text.Language;

/** Sees that money goes back: asks for the refund under its key, and then asks until the gateway has done it. */
final class Refunder<C extends CaseFile, F extends Facts> {

    private static final Duration AGAIN_MAX = Duration.ofHours(6);
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final int HOLDER_MAX = 200;

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final SystemCommands<C, F> commands;
    private final Providers providers;

    Refunder(Parts parts, Procedure<C, F> procedure, SystemCommands<C, F> commands) {
        this.parts = parts;
        this.procedure = procedure;
        this.commands = commands;
        this.providers = new Providers(parts);
    }

    /** One round of looking after a refund. */
    WorkResult look(Work work) {
        JsonObject which = Json.read(work.payload());
        return step(work.caseId(), which.text("payment"), which.text("refund"))
                .<WorkResult>map(end -> new WorkResult.Done(end.name()))
                .orElseGet(() -> again(work));
    }

    /** Asks at once about the refunds of a payment that are on their way, because somebody hinted at news. */
    void hint(C file, String payment) {
        procedure
                .payment(file, payment)
                .ifPresent(known -> known.refunds().stream()
                        .filter(refund -> refund.status() == RefundStatus.PENDING)
                        .forEach(refund -> step(file.id(), payment, refund.key())));
    }

    /** Asks at once about one refund, whatever its state; one that has ended stays as it is. */
    void ask(CaseId id, String payment, String refund) {
        step(id, payment, refund);
    }

    /** Moves a refund on; its end, once it has one. */
    private Optional<RefundStatus> step(CaseId id, String payment, String key) {
        Refund refund = refund(id, payment, key);
        if (ended(refund.status())) {
            return Optional.of(refund.status());
        }
        Optional<RefundNews> news = refund.status() == RefundStatus.DUE ? ask(id, payment, refund) : inquire(key);
        news.filter(said -> said.status() != refund.status())
                .ifPresent(said -> commands.act(
                        id,
                        Role.PAYMENTS,
                        "refund",
                        file -> still(file, payment, key, refund.status())
                                ? Optional.of(procedure.refunding(payment, key, said.status(), said.reference()))
                                : Optional.empty()));
        return Optional.of(refund(id, payment, key).status()).filter(Refunder::ended);
    }

    private boolean still(C file, String payment, String key, RefundStatus status) {
        return procedure.payment(file, payment).stream()
                .flatMap(known -> known.refunds().stream())
                .anyMatch(refund -> refund.key().equals(key) && refund.status() == status);
    }

    /** To an account, a repetition must not say another name than the first time: what the gateway knows goes before. */
    private Optional<RefundNews> ask(CaseId id, String payment, Refund refund) {
        Iban account = refund.to();
        if (account == null) {
            return ask(payment, refund, new RefundTo.Origin());
        }
        Optional<RefundNews> known = inquire(refund.key());
        return known.isPresent()
                ? known
                : holder(id, payment).flatMap(name -> ask(payment, refund, new RefundTo.ToIban(account.value(), name)));
    }

    /** The payer's name as the registry has it today; nothing when it cannot be asked now. */
    private Optional<String> holder(CaseId id, String payment) {
        C file = commands.look(id).orElseThrow();
        Payment paid = procedure.payment(file, payment).orElseThrow();
        Optional<Map<Role, LocalizedName>> names =
                providers.here(Providers.REGISTRY, () -> Optional.of(procedure.names(file)), Optional.empty());
        return names.map(all -> Optional.ofNullable(all.get(paid.payer()))
                .map(name -> oneLine(name.in(Language.ENGLISH)))
                .orElse(paid.payerReference()));
    }

    private static String oneLine(String name) {
        String line = BREAKS.matcher(name).replaceAll(" ").strip();
        return line.length() > HOLDER_MAX ? line.substring(0, HOLDER_MAX) : line;
    }

    private Optional<RefundNews> ask(String payment, Refund refund, RefundTo to) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, refund.key());
        RefundRequest request = new RefundRequest(refund.key(), payment, refund.capture(), refund.amount(), to);
        RefundResult result = providers.call(
                Providers.PAYMENTS, gateway::name, () -> gateway.refund(request, context), new RefundResult.Unknown());
        if (result instanceof RefundResult.Accepted accepted) {
            Optional<RefundNews> more = inquire(refund.key());
            return more.isPresent()
                    ? more
                    : Optional.of(new RefundNews(RefundStatus.PENDING, accepted.gatewayReference()));
        }
        return result instanceof RefundResult.Rejected
                ? Optional.of(new RefundNews(RefundStatus.FAILED, null))
                : inquire(refund.key());
    }

    private Optional<RefundNews> inquire(String key) {
        PaymentGateway gateway = parts.gateway();
        CallContext context = Calls.payment(parts, key);
        RefundState state = providers.call(
                Providers.PAYMENTS,
                gateway::name,
                () -> gateway.inquireRefund(key, context),
                new RefundState.Unknown());
        return Optional.ofNullable(GatewayWords.news(state));
    }

    private Refund refund(CaseId id, String payment, String key) {
        return commands.look(id).flatMap(file -> procedure.payment(file, payment)).stream()
                .flatMap(known -> known.refunds().stream())
                .filter(refund -> refund.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + ": no refund " + key));
    }

    private static boolean ended(RefundStatus status) {
        return status == RefundStatus.REFUNDED || status == RefundStatus.FAILED;
    }

    private WorkResult again(Work work) {
        Duration wait = Backoff.after(work.attempts(), parts.settings().pollInterval(), AGAIN_MAX);
        return new WorkResult.Again(parts.now().plus(wait), null);
    }
}
