package om.gov.mol.labour.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The books in the jar, read once, when first asked for. */
final class Books {

    static final Rulebook OMAN = Rulebook.read(resource("oman.json"));

    static final Rulebook DEMONSTRATION = OMAN.overlay(resource("demonstration.json"));

    private Books() {}

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
