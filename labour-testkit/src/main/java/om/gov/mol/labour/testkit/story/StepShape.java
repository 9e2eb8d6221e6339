package om.gov.mol.labour.testkit.story;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Channel;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;

/** What a step looks like: the key that says its kind, and the keys that go with it. */
final class StepShape implements Shape {

    /** The one shape of steps. */
    static final Shape STEP = new StepShape();

    static final Shape MOMENT = Shape.text(Reason.NOT_A_TIME, Times::isMoment);
    private static final Shape ACTOR =
            Shape.text(Reason.BAD_VALUE, text -> Actor.parse(text).isPresent());
    private static final Shape ADDRESS = Shape.text(Reason.BAD_VALUE, Addresses::isAddress);

    private static final Shape EXPECT = Shape.object(Map.ofEntries(
            entry("outcome", Shape.oneOf(Set.of("accepted", "refused", "invalid"))),
            entry("state", Shape.TEXT),
            entry("problems", Shape.list(Shape.TEXT)),
            entry("faults", Shape.list(Shape.TEXT)),
            entry("told", Shape.list(Shape.text(Reason.NOT_ONE_OF, StepShape::isNotice))),
            entry("asked", Shape.list(Shape.TEXT)),
            entry("payment", Shape.object(Map.of("payer", TEXT, "amount", TEXT, "status", TEXT))),
            entry("quote", Shape.object(Map.of("total", TEXT, "lines", Shape.map(TEXT)))),
            entry("actions", Shape.list(Shape.TEXT)),
            entry("registry", RegistryShapes.EXPECTED),
            entry("answer", Shape.ANY),
            entry("requests", Shape.map(Shape.TEXT)),
            entry("closedBecause", Shape.TEXT)));

    private static final Map<String, Shape> COMMON = Map.of("at", MOMENT, "on", Shape.TEXT, "expect", EXPECT);

    private static final Shape SIGN_IN =
            Shape.object(Map.of("assurance", Shape.ASSURANCE, "age", Shape.text(Reason.NOT_A_TIME, Times::isDuration)));

    private static final Map<String, Shape> PERSON = Map.of("as", ACTOR, "signIn", SIGN_IN);

    private static final Shape COMMAND = kind(
            Map.of(
                    "do", Shape.text(Reason.NOT_ONE_OF, Verbs::isCommand),
                    "with", Shape.ANY,
                    "id", Shape.TEXT,
                    "request", Shape.TEXT,
                    "channel", Shape.constant(Channel.class)),
            PERSON,
            "do",
            "as");

    private static final Shape QUESTION =
            kind(Map.of("ask", Shape.oneOf(Verbs.QUESTIONS), "with", Verbs.WORK_LIST), PERSON, "ask", "as");

    private static final Map<String, Shape> KINDS = Map.of(
            "do", COMMAND,
            "ask", QUESTION,
            "gateway", kind(Map.of("gateway", Shape.oneOf(Verbs.GATEWAY)), Map.of(), "gateway", "on"),
            "advance", kind(Map.of("advance", Shape.text(Reason.NOT_A_TIME, Times::isLength)), Map.of(), "advance"),
            "until", kind(Map.of("until", MOMENT), Map.of(), "until"),
            "registry", kind(Map.of("registry", RegistryShapes.PART), Map.of(), "registry"),
            "holidays", kind(Map.of("holidays", Shape.list(RegistryShapes.DATE)), Map.of(), "holidays"),
            "unreachable", kind(Map.of("unreachable", ADDRESS), Map.of(), "unreachable"),
            "bouncing", kind(Map.of("bouncing", ADDRESS), Map.of(), "bouncing"),
            "reachable", kind(Map.of("reachable", ADDRESS), Map.of(), "reachable"));

    private StepShape() {}

    private static Shape kind(Map<String, Shape> own, Map<String, Shape> more, String... required) {
        Map<String, Shape> fields = new HashMap<>(COMMON);
        fields.putAll(own);
        fields.putAll(more);
        return Shape.object(Map.copyOf(fields), required);
    }

    /** The key that says what kind of step it is; none where several or no key does. */
    static String kindOf(JsonObject step) {
        Set<String> found = new HashSet<>(step.keys());
        found.retainAll(KINDS.keySet());
        return found.size() == 1 ? found.iterator().next() : "";
    }

    @Override
    public void check(String at, Object value, List<StoryFault> faults) {
        if (!(value instanceof JsonObject step)) {
            faults.add(new StoryFault(at, Reason.WRONG_TYPE));
            return;
        }
        Shape shape = KINDS.get(kindOf(step));
        if (shape == null) {
            unknown(at, step, faults);
            faults.add(new StoryFault(at, Reason.NOT_ONE_KIND));
            return;
        }
        shape.check(at, step, faults);
        if (step.get("do") instanceof String verb) {
            command(at, verb, step, faults);
        } else if (step.get("ask") instanceof String word) {
            boolean alone = Verbs.OPEN_QUESTIONS.contains(word) || step.get("on") != null;
            need(alone, at + "/on", Reason.MISSING, faults);
        }
    }

    /** A step without a kind often is one whose key is misspelt: keys that no step has are named. */
    private static void unknown(String at, JsonObject step, List<StoryFault> faults) {
        for (String key : step.keys()) {
            if (KINDS.values().stream()
                    .noneMatch(kind -> ((ObjectShape) kind).fields().containsKey(key))) {
                faults.add(new StoryFault(Shape.child(at, key), Reason.UNKNOWN_KEY));
            }
        }
    }

    private static void command(String at, String verb, JsonObject step, List<StoryFault> faults) {
        Shape arguments = Verbs.arguments(verb);
        if (arguments != null) {
            Shape.checkIfThere(at + "/with", arguments, step.get("with"), faults);
        }
        need(!Verbs.needsCase(verb) || step.get("on") != null, at + "/on", Reason.MISSING, faults);
        boolean counter = "COUNTER".equals(step.get("channel"));
        boolean officer = step.get("as") instanceof String text
                && Actor.parse(text).filter(Actor::atCounter).isPresent();
        need(!counter || officer, at + "/channel", Reason.BAD_VALUE, faults);
    }

    private static void need(boolean holds, String at, Reason otherwise, List<StoryFault> faults) {
        if (!holds) {
            faults.add(new StoryFault(at, otherwise));
        }
    }

    private static boolean isNotice(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && Role.ofKey(text.substring(0, colon)).isPresent()
                && Set.of("SMS", "EMAIL").contains(text.substring(colon + 1));
    }
}
