package om.gov.mol.labour.scenarios.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * What came of a command that was typed.
 *
 * @param plain what was printed, without the marks of direction
 */
record Typed(int exit, String out, String plain, String err) {

    /** Carries out a command of the law; words are separated by one space. */
    static Typed line(String line) {
        return words(line.split(" ", -1));
    }

    static Typed words(String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = LawCommands.run(
                typed[0],
                Arrays.asList(typed).subList(1, typed.length),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        String printed = out.toString(UTF_8);
        return new Typed(exit, printed, printed.replaceAll("[\u2066-\u2069]", ""), err.toString(UTF_8));
    }

    JsonObject json() {
        return Json.read(out);
    }

    /** How often a text stands there. */
    int times(String text) {
        int times = 0;
        for (int at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1)) {
            times++;
        }
        return times;
    }
}
