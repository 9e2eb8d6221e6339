package om.gov.mol.labour.testkit.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a story: commands with the shape of their arguments, questions, answers of the gateway. */
final class Verbs {

    private static final String REPORTS = "absconding.";

    private static final Shape CONTRACT = Shape.object(
            Map.of("occupation", Shape.FIELD, "wage", Shape.FIELD, "starts", Shape.FIELD, "months", Shape.FIELD));

    private static final Shape SUBMISSION = Shape.object(Map.of(
            "licence", Shape.FIELD,
            "worker", Shape.FIELD,
            "birthDate", Shape.FIELD,
            "declaration", Shape.TRUTH,
            "contract", CONTRACT,
            "noApprovalCase", Shape.FIELD,
            "proof", Shape.FIELD));

    private static final Shape REPORT = Shape.object(Map.of(
            "worker", Shape.FIELD,
            "absentSince", Shape.FIELD,
            "statement", Shape.FIELD,
            "declaration", Shape.TRUTH,
            "withKnowledge", Shape.TRUTH,
            "evidence", Shape.list(Shape.TEXT)));

    /** Commands that ask for a new case, or try whether it could be had. */
    private static final Map<String, Shape> OPENING = Map.of(
            "transfer.check", SUBMISSION,
            "transfer.submit", SUBMISSION,
            "transfer.submitWithoutApproval", SUBMISSION,
            "absconding.check", REPORT,
            "absconding.register", REPORT);

    private static final Map<String, Shape> ACTING = acting();

    /** Everything that can be asked. */
    static final Set<String> QUESTIONS = Set.of(
            "case",
            "actions",
            "history",
            "quote",
            "cases",
            "statistics",
            "transfer.workList",
            "absconding.mine",
            "absconding.workList",
            "absconding.statistics");

    /** Questions about no single case. */
    static final Set<String> OPEN_QUESTIONS = Set.of(
            "cases",
            "statistics",
            "transfer.workList",
            "absconding.mine",
            "absconding.workList",
            "absconding.statistics");

    /** What narrows a work list. */
    static final Shape WORK_LIST =
            Shape.object(Map.of("states", Shape.list(Shape.TEXT), "attention", Shape.TRUTH, "owner", Shape.FIELD));

    /** Everything that a gateway and its payers can do. */
    static final Set<String> GATEWAY =
            Set.of("paid", "declined", "unknown", "paid-twice", "paid-late", "wrong-amount", "pending", "cancelled");

    private Verbs() {}

    private static Map<String, Shape> acting() {
        Map<String, Shape> verbs = new HashMap<>();
        form(verbs, "transfer.", Set.of(), "consent", "payDues", "withdraw", "payFee");
        form(verbs, "transfer.", Set.of("reason"), "decline", "officerApprove", "visaRefused");
        form(verbs, "transfer.", Set.of("reason", "note"), "reject", "officerRefuse", "stop");
        form(verbs, "transfer.", Set.of("releaseOn"), "approve");
        form(verbs, "transfer.", Set.of("visa"), "visaIssued");
        form(verbs, "transfer.", Set.of("certificate"), "fit", "unfit");
        form(verbs, "transfer.", Set.of("card", "expires"), "cardIssued");
        form(verbs, "transfer.", Set.of("days", "reason"), "extend");
        form(verbs, "transfer.", Set.of("iban"), "repeatRefund");
        money(verbs, "transfer.");
        report(verbs);
        return Map.copyOf(verbs);
    }

    private static void report(Map<String, Shape> verbs) {
        form(verbs, REPORTS, Set.of(), "payTicket", "withdraw", "payCancellation", "withdrawObjection");
        form(verbs, REPORTS, Set.of(), "agreeToCancellation", "withdrawCancellation", "withdrawRefund");
        form(verbs, REPORTS, Set.of("reason"), "approve", "upholdObjection", "admitObjection", "refuseObjection");
        form(verbs, REPORTS, Set.of("reason"), "requestCancellation", "approveCancellation", "allowCancellation");
        form(verbs, REPORTS, Set.of("reason"), "approveRefund");
        form(verbs, REPORTS, Set.of("reason", "note"), "reject", "stop", "sendBack", "denyCancellation", "denyRefund");
        form(verbs, REPORTS, Set.of("note"), "recordReached", "foundCompliant", "foundNotCompliant");
        form(verbs, REPORTS, Set.of("what", "note"), "settleAttention");
        form(verbs, REPORTS, Set.of("officer"), "assign");
        form(verbs, REPORTS, Set.of("days", "reason"), "extend");
        form(verbs, REPORTS, Set.of("on", "leaving"), "departed");
        form(verbs, REPORTS, Set.of("iban"), "retryRefund", "repeatRefund");
        form(verbs, REPORTS, Set.of("ground", "iban"), "requestRefund");
        money(verbs, REPORTS);
        Shape evidence = Shape.list(Shape.TEXT);
        verbs.put(REPORTS + "reply", Shape.object(Map.of("statement", Shape.FIELD, "evidence", evidence)));
        verbs.put(
                REPORTS + "correct",
                Shape.object(Map.of("absentSince", Shape.FIELD, "statement", Shape.FIELD, "evidence", evidence)));
        verbs.put(
                REPORTS + "object",
                Shape.object(Map.of("ground", Shape.FIELD, "statement", Shape.FIELD, "evidence", evidence)));
        verbs.put(
                REPORTS + "dismissObjection",
                Shape.object(Map.of("reason", Shape.FIELD, "note", Shape.FIELD, "groundless", Shape.TRUTH)));
    }

    private static void money(Map<String, Shape> verbs, String procedure) {
        form(verbs, procedure, Set.of("payment", "reference", "note"), "recordNoCapture");
        form(verbs, procedure, Set.of("payment", "reference", "amount", "on", "note"), "recordCapture");
    }

    private static void form(Map<String, Shape> verbs, String procedure, Set<String> keys, String... names) {
        Map<String, Shape> fields = new HashMap<>();
        keys.forEach(key -> fields.put(key, Shape.FIELD));
        for (String name : names) {
            verbs.put(procedure + name, Shape.object(Map.copyOf(fields)));
        }
    }

    /** Every command. */
    static Set<String> commands() {
        Set<String> all = new HashSet<>(OPENING.keySet());
        all.addAll(ACTING.keySet());
        return all;
    }

    /** Whether there is such a command. */
    static boolean isCommand(String verb) {
        return OPENING.containsKey(verb) || ACTING.containsKey(verb);
    }

    /** Whether the command acts on a case that exists. */
    static boolean needsCase(String verb) {
        return ACTING.containsKey(verb);
    }

    /** The shape of the arguments of a command. */
    static @Nullable Shape arguments(String verb) {
        return OPENING.getOrDefault(verb, ACTING.get(verb));
    }
}
