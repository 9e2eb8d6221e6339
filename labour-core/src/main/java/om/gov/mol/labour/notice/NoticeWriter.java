package om.gov.mol.labour.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link Tell} into words, in the language of its recipient and for every channel he has.
 *
 * <p>Dates stay as {@code 2026-03-31}, amounts become {@code 161.000 OMR} or {@code 161.000 ر.ع.}; in Arabic both
 * are XX by the bundle {@code problems}; a code that
 * no bundle knows, such as a host's own, is shown as it is, for a notice must never be lost. A {@code detail}, the coded
 * reason behind a reason, is added where it has a word, so that free text never travels in it.
 *
 * <p>Names and codes come from outside: control characters and marks that reorder text are removed, names are cut to
 * 40 characters in an SMS and 120 elsewhere. Stateless and thread-safe.
 */
public final class NoticeWriter {

    private static final int NAME_LENGTH_MAX_IN_SMS = 40;
    private static final int NAME_LENGTH_MAX = 120;
    private static final int REFERENCE_LENGTH_MAX = 40;

    private static final Map<Role, String> EMPLOYERS = Map.of(
            Role.NEW_EMPLOYER, "newEmployer", Role.CURRENT_EMPLOYER, "currentEmployer", Role.EMPLOYER, "employer");

    private static final Texts NOTICES = Texts.bundle("notices");
    private static final Texts WORDS = Texts.bundle("words");
    private static final Texts PROBLEMS = Texts.bundle("problems");

    private final Tell tell;
    private final Language language;

    private NoticeWriter(Tell tell, Language language) {
        this.tell = tell;
        this.language = language;
    }

    /**
     * The notice in words. A contact without mobile or e-mail address is no fault: {@link Notice#missing()} says so.
     *
     * <pre>{@code
     * Tell tell = new Tell(TRANSFER_APPROVED, WORKER, Map.of("until", "2018-04-30"));
     * Map<Role, LocalizedName> names = Map.of(NEW_EMPLOYER, alpha, CURRENT_EMPLOYER, beta);
     * Notice notice = NoticeWriter.write(tell, "TR-7K3M9QX2VA", contact, names);
     * }</pre>
     *
     * @param names of the employers, under {@link Role#NEW_EMPLOYER} and {@link Role#CURRENT_EMPLOYER} or under
     *     {@link Role#EMPLOYER}; the texts alone decide who is told which, and before approval the new employer's name is
     *     told to himself only
     * @throws IllegalStateException when an argument that the text needs is missing
     */
    public static Notice write(Tell tell, String reference, Contact contact, Map<Role, LocalizedName> names) {
        NoticeWriter writer = new NoticeWriter(tell, spoken(tell, contact.language()));
        Map<String, String> brief = writer.arguments(reference, names, NAME_LENGTH_MAX_IN_SMS);
        Map<String, String> full = writer.arguments(reference, names, NAME_LENGTH_MAX);
        String sms = contact.mobile() == null ? null : writer.text("sms", brief);
        String subject = writer.text("subject", full);
        String body = writer.text("body", full);
        return new Notice(
                tell.kind(),
                tell.recipient(),
                writer.language,
                sms,
                sms == null ? 0 : SmsParts.of(sms).parts(),
                subject,
                body,
                contact.email() == null ? null : HtmlBody.of(writer.language, subject, body));
    }

    /** A language that lacks one text of a notice is not used for the others: a notice speaks one language. */
    private static Language spoken(Tell tell, Language wanted) {
        boolean complete = Stream.of("sms", "subject", "body").allMatch(part -> NOTICES.has(wanted, key(tell, part)));
        return complete ? wanted : Language.ENGLISH;
    }

    private static String key(Tell tell, String part) {
        String prefix = tell.kind() + "." + tell.recipient().key() + ".";
        return Stream.of("wording", "next", "reason")
                .map(argument -> prefix + tell.arguments().getOrDefault(argument, "") + "." + part)
                .filter(wording -> NOTICES.has(Language.ENGLISH, wording))
                .findFirst()
                .orElse(prefix + part);
    }

    private String text(String part, Map<String, String> arguments) {
        return NOTICES.text(language, key(tell, part), arguments);
    }

    private Map<String, String> arguments(String reference, Map<Role, LocalizedName> names, int nameLengthMax) {
        Map<String, String> arguments = new HashMap<>();
        tell.arguments().forEach((name, value) -> arguments.put(name, inWords(name, value)));
        arguments.put("reference", OutsideText.fit(reference, REFERENCE_LENGTH_MAX));
        EMPLOYERS.forEach((role, argument) ->
                name(names.get(role), nameLengthMax).ifPresent(name -> arguments.put(argument, name)));
        return arguments;
    }

    private Optional<String> name(@Nullable LocalizedName name, int lengthMax) {
        return Optional.ofNullable(name).map(known -> OutsideText.fit(known.in(language), lengthMax));
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "reason" -> reason(value) + detail();
            case "ground" -> word("ground", value).orElseGet(() -> asItIs(value));
            case "action" -> word("command", value).orElseGet(() -> asItIs(value));
            case "purpose" -> word("purpose", value).orElseGet(() -> asItIs(value));
            case "cases" -> cases(value);
            case "amount", "least", "most" -> asItIs(value) + " " + WORDS.text(language, "currency.OMR");
            default -> asItIs(value);
        };
    }

    private String cases(String codes) {
        return Stream.of(codes.split(",", -1))
                .map(code -> word("noApproval", code).orElseGet(() -> asItIs(code)))
                .collect(Collectors.joining(WORDS.text(language, "list.or") + " "));
    }

    private String reason(String code) {
        return word("reason", code).or(() -> cause(code)).orElseGet(() -> asItIs(code));
    }

    private String detail() {
        String code = tell.arguments().getOrDefault("detail", "");
        return word("reason", code).map(word -> ": " + word).orElse("");
    }

    /** The cause of a problem without its full stop: the text around it has its own. */
    private Optional<String> cause(String code) {
        return find(PROBLEMS, code + ".cause", tell.arguments()).map(cause -> cause.replaceFirst("\\.$", ""));
    }

    private Optional<String> word(String family, String code) {
        String key = family + "." + code;
        return Stream.of(key + "." + tell.recipient().key(), key + "." + tell.kind(), key)
                .flatMap(wording -> find(WORDS, wording, Map.of()).stream())
                .findFirst();
    }

    private Optional<String> find(Texts texts, String key, Map<String, String> arguments) {
        boolean known = texts.has(language, key) || texts.has(Language.ENGLISH, key);
        return known ? Optional.of(texts.text(language, key, arguments)) : Optional.empty();
    }

    private static String asItIs(String value) {
        return OutsideText.fit(value, NAME_LENGTH_MAX);
    }
}
