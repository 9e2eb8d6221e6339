package om.gov.mol.labour.scenarios;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command line of the stories.
 *
 * <pre>
 * java -jar labour-scenarios.jar run [--store memory|embedded[:FILE]|jdbc:URL] [--language ar|en] FILE...
 * </pre>
 *
 * <p>Standard output carries one JSON object per step, then one summary line per file, in UTF-8. Exit 0: all expectations
 * hold; 1: some do not, each named; 2: a file is malformed (with the JSON pointer of each fault), the store cannot be opened, or
 * the usage is wrong. All files are played; the worst exit counts.
 */
public final class Main {

    static final int WRONG = 2;

    private static final String USAGE =
            "usage: run [--store memory|embedded[:FILE]|jdbc:URL] [--language ar|en] FILE...";

    private Main() {}

    /** Plays the stories and ends the process with their exit code. */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.exit(run(List.of(arguments), out, err));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Plays the stories that the arguments name; answers the exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.print(wrong.getMessage() + "\n" + USAGE + "\n");
            return WRONG;
        }
        Playhouse playhouse = new Playhouse(options, out, err);
        return options.files().stream().mapToInt(playhouse::play).max().orElse(WRONG);
    }
}
