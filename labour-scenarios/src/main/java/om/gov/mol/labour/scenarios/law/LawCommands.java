package om.gov.mol.labour.scenarios.law;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.text.Language;

/**
 * The commands about the law, by name. Each answers with exit code 0, 1 where the answer is that there is none, or 2 where what
 * was typed makes no sense; then standard error says why, and never shows a stack of calls.
 */
public final class LawCommands {

    private static final int WRONG = 2;
    private static final int WIDTH_MIN = 60;
    private static final int WIDTH_MAX = 400;
    private static final String WIDTH_USUAL = "120";

    private static final Option LANGUAGE =
            new Option("--language", "ar|en|both", "the language of the text; both without it, English first");
    private static final Option FORMAT =
            new Option("--format", "text|json", "json: as data, every text in both languages");
    private static final Option WIDTH = new Option("--width", "COLUMNS", "of the terminal, 60 to 400; 120 without it");
    private static final Option HELP = new Option("--help", "", "says this");
    private static final List<Option> COMMON = List.of(LANGUAGE, FORMAT, WIDTH, HELP);

    private static final Map<String, Supplier<LawCommand>> COMMANDS = commands();

    private LawCommands() {}

    private static Map<String, Supplier<LawCommand>> commands() {
        Map<String, Supplier<LawCommand>> commands = new LinkedHashMap<>();
        commands.put("quote", QuoteCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("unconfirmed", UnconfirmedCommand::new);
        commands.put("preview", PreviewCommand::new);
        return commands;
    }

    /** Whether there is a command of that name. */
    public static boolean knows(String name) {
        return COMMANDS.containsKey(name);
    }

    /** One line for each command. */
    public static String usage() {
        StringBuilder lines = new StringBuilder();
        COMMANDS.forEach((name, command) ->
                lines.append("  ").append(line(name, command.get())).append("\n"));
        return lines.toString();
    }

    /** Carries a command out and answers its exit code. */
    public static int run(String name, List<String> typed, PrintStream out, PrintStream err) {
        LawCommand command = Objects.requireNonNull(COMMANDS.get(name), name).get();
        if (typed.contains(HELP.name())) {
            out.print(help(name, command));
            return 0;
        }
        try {
            return run(command, typed, out);
        } catch (WrongUsage wrong) {
            err.print(wrong.getMessage() + "\nusage: " + line(name, command) + "\n" + name + " --help says more\n");
            return WRONG;
        }
    }

    private static int run(LawCommand command, List<String> typed, PrintStream out) {
        Words words = Words.read(typed, options(command));
        List<Language> languages = languages(words);
        boolean json = words.choice(FORMAT.name(), List.of("text", "json")).equals("json");
        int width = width(words);
        Page page = command.page(words);
        if (json) {
            out.print(Json.write(page.json()) + "\n");
            return page.exit();
        }
        for (Language language : languages) {
            Paper paper = new Paper(language, width);
            page.print(paper);
            out.print(paper.text());
        }
        return page.exit();
    }

    private static List<Language> languages(Words words) {
        return switch (words.choice(LANGUAGE.name(), List.of("both", "ar", "en"))) {
            case "ar" -> List.of(Language.ARABIC);
            case "en" -> List.of(Language.ENGLISH);
            default -> List.of(Language.ENGLISH, Language.ARABIC);
        };
    }

    private static int width(Words words) {
        String typed = words.find(WIDTH.name()).orElse(WIDTH_USUAL);
        int width = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (width < WIDTH_MIN || width > WIDTH_MAX) {
            throw new WrongUsage(WIDTH.name() + " is a number from " + WIDTH_MIN + " to " + WIDTH_MAX);
        }
        return width;
    }

    private static List<Option> options(LawCommand command) {
        return Stream.concat(command.options().stream(), COMMON.stream()).toList();
    }

    private static String line(String name, LawCommand command) {
        String words = command.words().isEmpty() ? "" : " " + command.words();
        return name + words + " [options]";
    }

    private static String help(String name, LawCommand command) {
        StringBuilder help = new StringBuilder("usage: " + line(name, command) + "\n\n" + command.help() + "\n\n");
        int widest = options(command).stream()
                .mapToInt(option -> option.typed().length())
                .max()
                .orElse(0);
        for (Option option : options(command)) {
            String room = " ".repeat(widest + 2 - option.typed().length());
            help.append("  ")
                    .append(option.typed())
                    .append(room)
                    .append(option.help())
                    .append("\n");
        }
        return help.toString();
    }
}
