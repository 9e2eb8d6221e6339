package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.validation.TypedValues;

/** What was typed behind the name of a command: options, each at most once unless it may be repeated, and plain words. */
final class Words {

    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> plain = new ArrayList<>();

    private Words() {}

    /**
     * Reads what was typed.
     *
     * @throws WrongUsage where an option is unknown, lacks its value or is there twice
     */
    static Words read(List<String> typed, List<Option> known) {
        Map<String, Option> byName = known.stream().collect(Collectors.toMap(Option::name, Function.identity()));
        Words words = new Words();
        Deque<String> left = new ArrayDeque<>(typed);
        while (!left.isEmpty()) {
            String next = left.remove();
            if (next.startsWith("--")) {
                words.option(byName, next, left);
            } else {
                words.plain.add(next);
            }
        }
        return words;
    }

    private void option(Map<String, Option> byName, String name, Deque<String> left) {
        Option option = byName.get(name);
        if (option == null) {
            throw new WrongUsage("there is no option " + name);
        }
        if (!option.isSwitch() && (left.isEmpty() || left.element().startsWith("--"))) {
            throw new WrongUsage(name + " needs a value: " + option.typed());
        }
        List<String> values = options.computeIfAbsent(name, first -> new ArrayList<>());
        values.add(option.isSwitch() ? "" : left.remove());
        if (values.size() > 1 && !option.help().endsWith("(may be repeated)")) {
            throw new WrongUsage(name + " stands there twice");
        }
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    String need(String name) {
        return find(name).orElseThrow(() -> new WrongUsage(name + " is missing"));
    }

    /** One of several values, the first of which is meant where none is typed. */
    String choice(String name, List<String> allowed) {
        String value = find(name).orElse(allowed.get(0));
        if (!allowed.contains(value)) {
            throw new WrongUsage(name + " is one of " + String.join(", ", allowed));
        }
        return value;
    }

    Optional<LocalDate> date(String name) {
        return find(name).map(value -> date(name, value));
    }

    LocalDate needDate(String name) {
        return date(name, need(name));
    }

    /** A whole number within bounds, in Western or Arabic digits. */
    int number(String name, int otherwise, int least, int most) {
        String typed = find(name).orElse(Integer.toString(otherwise));
        int number = TypedValues.number(typed).orElse(-1);
        if (number < least || number > most) {
            throw new WrongUsage(name + " is a number from " + least + " to " + most);
        }
        return number;
    }

    /** The first plain word. */
    String first(String what) {
        if (plain.isEmpty()) {
            throw new WrongUsage(what + " expected, found: nothing");
        }
        return plain.get(0);
    }

    /** The plain words, exactly so many. */
    List<String> plain(int number, String what) {
        if (plain.size() != number) {
            throw new WrongUsage(
                    number == 0 ? "not understood: " + plain.get(0) : what + " expected, found: " + found());
        }
        return List.copyOf(plain);
    }

    private String found() {
        return plain.isEmpty() ? "nothing" : String.join(" ", plain);
    }

    /** A day that exists, in Western or Arabic digits. */
    static LocalDate date(String what, String typed) {
        return TypedValues.date(typed)
                .orElseThrow(() -> new WrongUsage(what + ": no such day: " + typed
                        + "; a day is written 2025-10-26, year first, from 1900 to 2199"));
    }
}
