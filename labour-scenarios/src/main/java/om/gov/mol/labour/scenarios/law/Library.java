package om.gov.mol.labour.scenarios.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.RulebookFault;

/** The rulebook that a command asks: one of the books in the jar, with or without an overlay. */
final class Library {

    static final Option BOOK =
            new Option("--book", "oman|demonstration", "the book; demonstration has invented amounts");
    static final Option OVERLAY =
            new Option("--overlay", "FILE", "values laid over the book: dated like oman.json, or {\"id\": \"value\"}");

    private Library() {}

    /** The book with its overlay. */
    static Rulebook book(Words typed) {
        Rulebook book = plainBook(typed);
        return typed.find(OVERLAY.name()).map(file -> overlaid(book, file)).orElse(book);
    }

    /** The book without its overlay. */
    static Rulebook plainBook(Words typed) {
        return typed.choice(BOOK.name(), List.of("oman", "demonstration")).equals("oman")
                ? Rulebook.oman()
                : Rulebook.demonstration();
    }

    /** A file as text. */
    static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new WrongUsage("the file cannot be read: " + file);
        }
    }

    private static Rulebook overlaid(Rulebook book, String file) {
        String text = read(file);
        try {
            JsonObject overlay = Json.read(text);
            return overlay.has("parameters") ? book.overlay(text) : book.overlay(values(overlay));
        } catch (JsonFault fault) {
            String place = fault.pointer().isEmpty() ? file : file + ": " + fault.pointer();
            throw new WrongUsage(place + ": " + fault.kind());
        } catch (RulebookFault fault) {
            throw new WrongUsage(fault.faults().stream()
                    .map(at -> file + ": " + at.path() + ": " + at.reason())
                    .collect(Collectors.joining("\n")));
        }
    }

    private static Map<String, String> values(JsonObject overlay) {
        Map<String, String> values = new TreeMap<>();
        overlay.keys().forEach(id -> values.put(id, overlay.text(id)));
        return values;
    }
}
