package om.gov.mol.labour.scenarios;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.text.Language;

/**
 * What was asked for on the command line.
 *
 * @param store where the cases are kept
 * @param language of the texts for people
 * @param files the stories, in order; at least one
 */
record Options(StoreChoice store, Language language, List<Path> files) {

    private static final Set<String> LANGUAGES = Set.of("ar", "en");

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException saying what is wrong with them
     */
    static Options of(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("no command was named");
        }
        String command = left.remove();
        if (!command.equals("run")) {
            throw new IllegalArgumentException("there is no command " + command);
        }
        StoreChoice store = StoreChoice.MEMORY;
        Language language = Language.ENGLISH;
        List<Path> files = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.remove();
            switch (next) {
                case "--store" -> store = StoreChoice.of(value(next, left));
                case "--language" -> language = language(value(next, left));
                default -> files.add(file(next));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no FILE was named");
        }
        return new Options(store, language, List.copyOf(files));
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.remove();
    }

    private static Language language(String tag) {
        if (!LANGUAGES.contains(tag)) {
            throw new IllegalArgumentException("--language is ar or en");
        }
        return Language.of(tag);
    }

    private static Path file(String name) {
        if (name.startsWith("--")) {
            throw new IllegalArgumentException("there is no option " + name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a file name: " + name, e);
        }
    }
}
