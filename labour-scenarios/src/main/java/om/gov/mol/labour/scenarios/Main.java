package om.gov.mol.labour.scenarios;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import om.gov.mol.labour.scenarios.law.LawCommands;

/**
 * The command line: stories, and the law.
 *
 * <pre>
 * java -jar labour-scenarios.jar run [--store memory|embedded[:FILE]|jdbc:URL] [--language ar|en] FILE...
 * java -jar labour-scenarios.jar rules --on 2018-03-04
 * java -jar labour-scenarios.jar --help
 * </pre>
 *
 * <p>The commands about the law are those of {@link LawCommands}; what follows is said of {@code run}.
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

    /** Carries out a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.exit(run(List.of(arguments), out, err));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    /** Carries out what the arguments say; answers the exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        if (command.equals("--help") || command.equals("help")) {
            out.print(USAGE + "\n" + LawCommands.usage() + "Each command explains itself with --help.\n");
            return 0;
        }
        return LawCommands.knows(command)
                ? LawCommands.run(command, arguments.subList(1, arguments.size()), out, err)
                : play(arguments, out, err);
    }

    private static int play(List<String> arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.print(wrong.getMessage() + "\n" + USAGE + "\n" + LawCommands.usage());
            return WRONG;
        }
        Playhouse playhouse = new Playhouse(options, out, err);
        return options.files().stream().mapToInt(playhouse::play).max().orElse(WRONG);
    }
}
