package om.gov.mol.labour.testkit.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a story: commands with the shape of their arguments, questions, answers of the gateway. */
final class Verbs {

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
    static final Set<String> QUESTIONS =
            Set.of("case", "actions", "history", "quote", "cases", "statistics", "absconding.mine");

    /** Questions about no single case. */
    static final Set<String> OPEN_QUESTIONS = Set.of("cases", "statistics", "absconding.mine");

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
        form(verbs, "absconding.", Set.of(), "payTicket", "withdraw", "payCancellation", "departed");
        form(verbs, "absconding.", Set.of("reason"), "approve", "reject", "upholdObjection", "dismissObjection");
        form(verbs, "absconding.", Set.of("reason"), "requestCancellation", "approveCancellation");
        form(verbs, "absconding.", Set.of("reason"), "denyCancellation", "approveRefund", "denyRefund");
        form(verbs, "absconding.", Set.of("ground", "iban"), "requestRefund");
        Map<String, Shape> statement =
                Map.of("ground", Shape.FIELD, "statement", Shape.FIELD, "evidence", Shape.list(Shape.TEXT));
        verbs.put("absconding.reply", Shape.object(statement));
        verbs.put("absconding.object", Shape.object(statement));
        return Map.copyOf(verbs);
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
