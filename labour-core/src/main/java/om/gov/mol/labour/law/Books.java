package om.gov.mol.labour.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The books in the jar, read once, when first asked for. */
final class Books {

    private Books() {}

    /** Oman's book. */
    static final class Oman {
        static final Rulebook BOOK = Rulebook.read(resource("oman.json"));

        private Oman() {}
    }

    /** Oman's book with invented amounts; who does not ask for it does not pay for reading it. */
    static final class Demonstration {
        static final Rulebook BOOK = Oman.BOOK.overlay(resource("demonstration.json"));

        private Demonstration() {}
    }

    static String resource(String name) {
        try (InputStream stream = Books.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
