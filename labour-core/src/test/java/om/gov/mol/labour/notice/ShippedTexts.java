package om.gov.mol.labour.notice;

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
    private static final List<String> ARGUMENTS =
            List.of("reference,newEmployer,currentEmployer,until,amount,reason,action,purpose".split(","));
    private static final List<String> PROBLEM_ARGUMENTS =
            List.of("parameter,expired,occupation,allowed,latest,days,amount".split(","));

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

    /** Every kind with every recipient, as the prefix of its keys. */
    static Stream<Tell> tells() {
        Map<String, String> any = Map.of(
                "until",
                "2026-03-31",
                "amount",
                "12345.678",
                "reason",
                "REJECTED",
                "action",
                "payDues",
                "purpose",
                "DUES");
        return Stream.of(NoticeKind.values())
                .flatMap(kind -> kind.recipients().stream().sorted().map(role -> new Tell(kind, role, any)));
    }

    static String prefix(Tell tell) {
        return tell.kind() + "." + tell.recipient().key() + ".";
    }

    /** Every code that can stand as a reason in a notice. */
    static Stream<String> reasons() {
        Stream<String> worded = Texts.bundle("words").keys(Language.ENGLISH).stream()
                .filter(key -> key.matches("reason\\.[A-Z_]+"))
                .map(key -> key.substring("reason.".length()));
        return Stream.concat(worded, Stream.of(ProblemCode.values()).map(ProblemCode::name))
                .distinct()
                .sorted();
    }

    static Stream<String> actions() {
        return Texts.bundle("words").keys(Language.ENGLISH).stream()
                .filter(key -> key.matches("command\\.[A-Za-z]+"))
                .map(key -> key.substring("command.".length()))
                .sorted();
    }

    static Stream<String> roleKeys() {
        return Stream.of(Role.values()).map(Role::key);
    }
}
