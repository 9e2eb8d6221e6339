package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.registry.AgencyRequest;
import org.jspecify.annotations.Nullable;

/** What the engine must know of a procedure to run its cases. One implementation per procedure, nothing else differs. */
interface Procedure<C extends CaseFile, F extends Facts> {

    /** What its stored cases are called; asking does not build the tables. */
    String name();

    /** Its tables, built when they are first asked for: who only transfers pays nothing for reports. */
    Lifecycle<C, F> lifecycle();

    /** The case as it is stored. */
    String write(C file);

    /** A stored case. */
    C read(String payload);

    /** An event as the journal keeps it, free text apart. */
    Written writeEvent(Event<C> event);

    /** An event of the journal; without its private part once that was erased. */
    Event<C> readEvent(Written stored);

    Written writeCommand(Command command);

    /** By what a case is found. */
    CaseIndex index(String tenant, C file);

    /** The refusal that follows when another case holds a claim; nothing where it is decided anew instead. */
    Optional<ProblemCode> problemOf(Claim claim);

    /** How a party of the case is reached now. */
    @Nullable
    Contact contact(C file, Role role);

    /** The names of the employers of a case, for texts. */
    Map<Role, LocalizedName> names(C file);

    /** A question to an agency about a case. */
    AgencyRequest request(String key, C file, AskAgency ask);

    /** The payment with that key, where the case has it. */
    Optional<Payment> payment(C file, String key);

    /** Every payment of the case, the oldest first. */
    List<Payment> payments(C file);

    /** The payment that was opened last. */
    default Optional<Payment> newestPayment(C file) {
        return payments(file).stream().reduce((first, last) -> last);
    }

    /** The command that a report of the gateway amounts to; nothing when it says nothing new. */
    Optional<? extends Command> reading(C file, String payment, GatewayReport report);

    /** The command that a report on a refund amounts to. */
    Command refunding(String payment, String refund, RefundStatus status, @Nullable String gatewayReference);

    /** The command that gives a receipt its number. */
    Command receipting(String payment, String number);

    /** The command that says that a notice did not reach anybody; nothing when the case knows. */
    Optional<? extends Command> undelivered(C file, String notice, String channel, String why);

    /** The command that says that a notice is proven to have arrived; nothing when the case does not wait for that. */
    default Optional<? extends Command> delivered(C file, String notice) {
        return Optional.empty();
    }

    /** The command that says that an agency has acknowledged; nothing when the case does not keep that. */
    default Optional<? extends Command> acknowledged(C file, AgencyRequest.Kind kind) {
        return Optional.empty();
    }

    /** The command that news of another case amounts to; nothing when the case knows, or it does not concern it. */
    default Optional<? extends Command> heard(C file, String news) {
        return Optional.empty();
    }

    /** The command that a deadline amounts to now, or that moves it. */
    Command falling(Deadline deadline, F facts);

    /** The facts for the clock, the payments or the case itself. */
    F systemFacts(C file, Role role, Command command);

    /** The facts with which a deadline is counted again. */
    F clockFacts(C file);
}
