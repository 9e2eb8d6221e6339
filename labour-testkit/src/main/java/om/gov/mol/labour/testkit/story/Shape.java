package om.gov.mol.labour.testkit.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.testkit.story.StoryFault.Reason;
import org.jspecify.annotations.Nullable;

/** What a JSON value must look like. Writes down every fault instead of stopping at the first. */
interface Shape {

    /** Any text. */
    Shape TEXT = (at, value, faults) -> expect(value instanceof String, at, Reason.WRONG_TYPE, faults);

    /** True or false. */
    Shape TRUTH = (at, value, faults) -> expect(value instanceof Boolean, at, Reason.WRONG_TYPE, faults);

    /** A whole number up to a thousand million, not negative. */
    Shape COUNT = count(0, 1_000_000_000);

    /** How sure a sign-in is. */
    Shape ASSURANCE = count(1, 3);

    /** A text or a number, as people fill forms. */
    Shape FIELD = (at, value, faults) ->
            expect(value instanceof String || value instanceof Number, at, Reason.WRONG_TYPE, faults);

    /** Anything at all. */
    Shape ANY = (at, value, faults) -> {};

    /** Writes down what is wrong with a value that is there and not null. */
    void check(String at, Object value, List<StoryFault> faults);

    /** The same where only some of the keys need to be there. */
    default Shape partial() {
        return this;
    }

    /** A whole number within bounds. */
    static Shape count(long least, long most) {
        return (at, value, faults) -> {
            expect(value instanceof Long, at, Reason.WRONG_TYPE, faults);
            if (value instanceof Long number) {
                expect(number >= least && number <= most, at, Reason.BAD_VALUE, faults);
            }
        };
    }

    /** A text for which the test holds. */
    static Shape text(Reason otherwise, Predicate<String> test) {
        return (at, value, faults) -> {
            if (value instanceof String text) {
                expect(test.test(text), at, otherwise, faults);
            } else {
                faults.add(new StoryFault(at, Reason.WRONG_TYPE));
            }
        };
    }

    /** One of these words. */
    static Shape oneOf(Set<String> words) {
        return text(Reason.NOT_ONE_OF, words::contains);
    }

    /** The name of a constant. */
    static Shape constant(Class<? extends Enum<?>> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** A list, each element of this shape. */
    static Shape list(Shape element) {
        return new ListShape(element);
    }

    /** An object with exactly these keys, some of which must be there. */
    static Shape object(Map<String, Shape> fields, String... required) {
        return new ObjectShape(fields, Set.of(required), Set.of());
    }

    /** The same for an element of a list, which is replaced as a whole and never in part. */
    static Shape element(Map<String, Shape> fields, String... required) {
        return new ObjectShape(fields, Set.of(required), Set.of(required));
    }

    /** An object with exactly these keys; the identity must be there even where the rest need not. */
    static Shape record(Map<String, Shape> fields, String identity, String... required) {
        Set<String> all = new HashSet<>(Set.of(required));
        all.add(identity);
        return new ObjectShape(fields, Set.copyOf(all), Set.of(identity));
    }

    /** An object whose keys are free and whose values have this shape. */
    static Shape map(Shape element) {
        return (at, value, faults) -> {
            if (value instanceof JsonObject object) {
                object.keys().forEach(key -> checkIfThere(child(at, key), element, object.get(key), faults));
            } else {
                faults.add(new StoryFault(at, Reason.WRONG_TYPE));
            }
        };
    }

    /** Checks a value that may be absent. */
    static void checkIfThere(String at, Shape shape, @Nullable Object value, List<StoryFault> faults) {
        if (value != null) {
            shape.check(at, value, faults);
        }
    }

    /** The place of a member. */
    static String child(String at, String key) {
        return at + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static void expect(boolean holds, String at, Reason otherwise, List<StoryFault> faults) {
        if (!holds) {
            faults.add(new StoryFault(at, otherwise));
        }
    }
}
