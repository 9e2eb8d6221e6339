package om.gov.mol.labour.notice;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** The shipped texts as data, with their placeholders in place. */
final class ShippedTexts {

    static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    private static final List<String> ARGUMENTS = List.of(
            "reference,newEmployer,currentEmployer,employer,since,until,amount,reason,ground,action,purpose,month,year,least,most,cases"
                    .split(","));
    private static final List<String> PROBLEM_ARGUMENTS =
            List.of("parameter,expired,occupation,allowed,latest,days,amount,missing".split(","));

    private static final Map<String, String> LONGEST = Map.ofEntries(
            entry("since", "2026-03-01"),
            entry("until", "2026-03-31"),
            entry("amount", "12345.678"),
            entry("least", "12345.678"),
            entry("most", "12345.678"),
            entry("reason", "REJECTED"),
            entry("ground", "CANCELLATION_APPROVED"),
            entry("action", "payDues"),
            entry("purpose", "DUES"),
            entry("cases", "BANKRUPTCY_OR_LIQUIDATION,NO_CONTRACT_AFTER_RENEWAL"),
            entry("month", "123"),
            entry("year", "1234"));

    private ShippedTexts() {}

    /** The texts of a subject by key, with {@code {name}} where an argument goes and without isolates. */
    static Map<String, String> templates(String subject, Language language) {
        Texts texts = Texts.bundle(subject);
        Map<String, String> asNames = Stream.concat(ARGUMENTS.stream(), PROBLEM_ARGUMENTS.stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> "{" + name + "}"));
        Map<String, String> templates = new TreeMap<>();
        texts.keys(language).forEach(key -> templates.put(key, withoutIsolates(texts.text(language, key, asNames))));
        return templates;
    }

    static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String withoutIsolates(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    /** Every kind with every recipient, and with every next step and reason that has its own wording. */
    static Stream<Tell> tells() {
        return Stream.of(NoticeKind.values())
                .flatMap(kind -> kind.recipients().stream().sorted().map(role -> new Tell(kind, role, LONGEST)))
                .flatMap(tell -> Stream.concat(Stream.of(tell), wordings(tell)));
    }

    private static Stream<Tell> wordings(Tell tell) {
        String prefix = tell.kind() + "." + tell.recipient().key() + ".";
        return Texts.bundle("notices").keys(Language.ENGLISH).stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(".sms") && key.length() > prefix.length() + 3)
                .map(key -> key.substring(prefix.length(), key.length() - ".sms".length()))
                .sorted()
                .map(code -> with(tell, argument(code), code));
    }

    /** The argument that chooses a wording: a reason, a next step, or how it came about. */
    private static String argument(String code) {
        boolean step = Texts.bundle("words").has(Language.ENGLISH, "command." + code);
        return Character.isUpperCase(code.charAt(0)) ? "reason" : step ? "next" : "wording";
    }

    static Tell with(Tell tell, String name, String value) {
        Map<String, String> arguments = new TreeMap<>(tell.arguments());
        arguments.put(name, value);
        return new Tell(tell.kind(), tell.recipient(), arguments);
    }

    /** What the keys of its texts begin with. */
    static String prefix(Tell tell) {
        String plain = tell.kind() + "." + tell.recipient().key() + ".";
        return Stream.of("wording", "next", "reason")
                .map(argument -> plain + tell.arguments().get(argument) + ".")
                .filter(prefix -> Texts.bundle("notices").has(Language.ENGLISH, prefix + "sms"))
                .findFirst()
                .orElse(plain);
    }

    /** Every code that can stand as a reason in a notice. */
    static Stream<String> reasons() {
        return Stream.concat(codes("reason"), Stream.of(ProblemCode.values()).map(ProblemCode::name))
                .distinct()
                .sorted();
    }

    /** Every code with a word in a family, wordings for one recipient or one notice apart. */
    static Stream<String> codes(String family) {
        return Texts.bundle("words").keys(Language.ENGLISH).stream()
                .filter(key -> key.matches(family + "\\.[A-Za-z_]+"))
                .map(key -> key.substring(family.length() + 1))
                .sorted();
    }

    static Stream<String> roleKeys() {
        return Stream.of(Role.values()).map(Role::key);
    }
}
