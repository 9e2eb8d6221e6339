package om.gov.mol.labour.testkit.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.RulebookFault;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a story, or names all its faults. Used once. */
final class StoryReader {

    private static final Shape HOST = Shape.object(Map.of(
            "attemptsMax", Shape.COUNT,
            "assuranceMin", Shape.ASSURANCE,
            "signInAgeMax", Shape.text(Reason.NOT_A_TIME, Times::isDuration)));

    private static final Shape STORY = Shape.object(
            Map.of(
                    "story",
                    Shape.TEXT,
                    "start",
                    StepShape.MOMENT,
                    "rulebook",
                    Shape.map(Shape.ANY),
                    "holidays",
                    Shape.list(RegistryShapes.DATE),
                    "host",
                    HOST,
                    "registry",
                    RegistryShapes.REGISTRY,
                    "steps",
                    Shape.list(StepShape.STEP)),
            "story",
            "start",
            "steps");

    private final List<StoryFault> faults = new ArrayList<>();

    Story read(String json) throws MalformedStory {
        JsonObject document = document(json);
        STORY.check("", document, faults);
        StoryLinks.check(document, faults);
        Rulebook rulebook = rulebook(document.get("rulebook"));
        List<Step> steps = faults.isEmpty() ? steps(document) : List.of();
        if (!faults.isEmpty()) {
            throw new MalformedStory(faults);
        }
        JsonObject registry = document.objectOrNull("registry");
        return new Story(
                document.text("story"),
                Times.moment(document.text("start")),
                rulebook,
                document.texts("holidays").stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()),
                settings(document.objectOrNull("host")),
                registry == null ? new JsonObject() : registry,
                steps);
    }

    private static Settings settings(@Nullable JsonObject host) {
        Settings usual = Settings.defaults();
        if (host == null) {
            return usual;
        }
        Long attempts = host.integerOrNull("attemptsMax");
        Long assurance = host.integerOrNull("assuranceMin");
        String age = host.textOrNull("signInAgeMax");
        return new Settings(
                age == null ? usual.signInAgeMax() : Duration.parse(age),
                assurance == null ? usual.assuranceMin() : Math.toIntExact(assurance),
                attempts == null ? usual.attemptsMax() : Math.toIntExact(attempts),
                usual.attemptsWindow(),
                usual.providerTimeLimit(),
                usual.leaseLength(),
                usual.pollInterval(),
                usual.noticeAttemptsMax(),
                usual.receiptsAwaited());
    }

    static JsonObject document(String json) throws MalformedStory {
        try {
            return Json.read(json);
        } catch (JsonFault fault) {
            Reason reason = switch (fault.kind()) {
                case TOO_LARGE -> Reason.TOO_LARGE;
                case DUPLICATE_KEY -> Reason.DUPLICATE_KEY;
                default -> Reason.NOT_JSON;
            };
            throw new MalformedStory(List.of(new StoryFault(fault.pointer(), reason)));
        }
    }

    private Rulebook rulebook(@Nullable Object written) {
        Rulebook book = Rulebook.demonstration();
        if (!(written instanceof JsonObject overrides)) {
            return book;
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<Parameter<?>> unknown = new ArrayList<>();
        for (String id : overrides.keys()) {
            Optional<Parameter<?>> amount = Parameters.byId(id)
                    .filter(parameter -> overrides.get(id) == null)
                    .filter(parameter -> !parameter.alwaysKnown());
            amount.ifPresentOrElse(unknown::add, () -> values.put(id, plain(overrides.get(id))));
        }
        try {
            return book.overlay(values).overlay(unknown(unknown));
        } catch (RulebookFault fault) {
            fault.faults().forEach(each -> faults.add(overridden(each)));
            return book;
        }
    }

    private static StoryFault overridden(RulebookFault.At each) {
        return new StoryFault(
                Shape.child("/rulebook", each.path()),
                each.reason() == RulebookFault.Reason.UNKNOWN_ID ? Reason.UNKNOWN_KEY : Reason.BAD_VALUE);
    }

    /** Amounts that nobody knows, at no date: a dated overlay without values. */
    private static String unknown(List<Parameter<?>> parameters) {
        return parameters.stream()
                .map(StoryReader::unknown)
                .collect(Collectors.joining(",", "{\"parameters\":[", "]}"));
    }

    private static String unknown(Parameter<?> parameter) {
        return "{\"id\":\"" + parameter.id() + "\",\"unit\":\"" + parameter.unit() + "\",\"governs\":\""
                + parameter.governs() + "\",\"values\":[{\"from\":\"" + Rulebook.BEGINNING
                + "\",\"value\":null,\"decision\":\"the story\",\"confidence\":\"UNCONFIRMED\"}]}";
    }

    /** A value as the rulebook writes it; lists of codes are written with commas. */
    private static String plain(@Nullable Object value) {
        return value instanceof List<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private List<Step> steps(JsonObject document) {
        List<Step> steps = new ArrayList<>();
        Instant now = Times.moment(document.text("start"));
        for (JsonObject raw : document.objects("steps")) {
            String kind = StepShape.kindOf(raw);
            Instant moment = now;
            for (String key : List.of("at", "advance", "until")) {
                moment = moved(moment, raw, key);
            }
            now = moment;
            String word = raw.get(kind) instanceof String text ? text : "";
            Actor actor = raw.has("as") ? Actor.parse(raw.text("as")).orElse(null) : null;
            steps.add(new Step(steps.size() + 1, kind, word, actor, moment, raw));
        }
        return steps;
    }

    private Instant moved(Instant now, JsonObject raw, String key) {
        String text = raw.textOrNull(key);
        if (text == null) {
            return now;
        }
        Instant moment = key.equals("advance") ? Times.after(now, text) : Times.moment(text);
        if (moment.isBefore(now)) {
            faults.add(new StoryFault(raw.pointer() + "/" + key, Reason.GOES_BACK));
        }
        return moment;
    }
}
