package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.NoticeWriter;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** Everything that is said to anybody, on every channel, in both languages. */
final class NoticesPage {

    private static final Map<String, String> EXAMPLE = Map.ofEntries(
            Map.entry("since", "2026-03-01"),
            Map.entry("until", "2026-03-31"),
            Map.entry("amount", "161.000"),
            Map.entry("least", "400.000"),
            Map.entry("most", "800.000"),
            Map.entry("reason", "REJECTED"),
            Map.entry("ground", "WAS_AT_WORK"),
            Map.entry("action", "approve"),
            Map.entry("purpose", "DUES"),
            Map.entry("cases", "CONTRACT_ENDED,DISMISSED"),
            Map.entry("month", "5"),
            Map.entry("year", "10"));
    private static final Map<Role, LocalizedName> NAMES = Map.of(
            Role.NEW_EMPLOYER, new LocalizedName("شركة النور للتجارة", "Al Noor Trading"),
            Role.CURRENT_EMPLOYER, new LocalizedName("شركة البناء الحديث", "Modern Building"),
            Role.EMPLOYER, new LocalizedName("شركة البناء الحديث", "Modern Building"));

    private NoticesPage() {}

    static String text() {
        Markdown page = Markdown.page("Notices")
                .paragraph(
                        "Every notice goes out on every channel its recipient has, in his language. Words in braces are "
                                + "filled in. How many messages an SMS takes was counted with `TR-7K2M9QXW4A-C`, 2026-03-31, 161.000 and "
                                + "company names of 15 to 18 letters.")
                .table(
                        List.of("Notice", "Told to"),
                        Stream.of(NoticeKind.values())
                                .map(kind -> List.of(
                                        "[`" + kind + "`](#" + anchor(kind) + ")",
                                        String.join(
                                                ", ",
                                                recipients(kind).map(Role::key).toList()))));
        for (NoticeKind kind : NoticeKind.values()) {
            page.heading(2, kind.name());
            recipients(kind).forEach(role -> notice(page, kind, role));
        }
        return page.text();
    }

    private static void notice(Markdown page, NoticeKind kind, Role role) {
        page.paragraph("To: " + both("words", "role." + role.key()));
        texts(page, new Tell(kind, role, EXAMPLE), "");
        wordings(kind, role).forEach(code -> {
            Choice choice = Choice.of(code);
            page.paragraph("The same " + choice.how + " `" + code + "`: " + both("words", choice.words + "." + code));
            Map<String, String> arguments = new HashMap<>(EXAMPLE);
            arguments.put(choice.argument, code);
            texts(page, new Tell(kind, role, arguments), code + ".");
        });
    }

    /** Which argument chooses a wording, and where its code has a word. */
    private enum Choice {
        REASON("reason", "reason", "with the reason"),
        NEXT("next", "command", "with the next step"),
        WORDING("wording", "wording", "where it came about so:");

        private final String argument;
        private final String words;
        private final String how;

        Choice(String argument, String words, String how) {
            this.argument = argument;
            this.words = words;
            this.how = how;
        }

        static Choice of(String code) {
            boolean step = Texts.bundle("words").has(Language.ENGLISH, "command." + code);
            return Character.isUpperCase(code.charAt(0)) ? REASON : step ? NEXT : WORDING;
        }
    }

    private static Stream<String> wordings(NoticeKind kind, Role role) {
        String prefix = kind + "." + role.key() + ".";
        return Texts.bundle("notices").keys(Language.ENGLISH).stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(".sms") && key.length() > prefix.length() + 3)
                .map(key -> key.substring(prefix.length(), key.length() - ".sms".length()))
                .sorted();
    }

    private static void texts(Markdown page, Tell tell, String step) {
        String prefix = tell.kind() + "." + tell.recipient().key() + "." + step;
        page.table(
                List.of("", "English", "العربية"),
                Stream.of(
                        row("SMS", prefix + "sms", parts(tell)),
                        row("E-mail, subject", prefix + "subject", ""),
                        row("E-mail, text", prefix + "body", "")));
    }

    private static List<String> row(String name, String key, String note) {
        return List.of(
                name + note,
                template("notices", Language.ENGLISH, key),
                arabic(template("notices", Language.ARABIC, key)));
    }

    private static String parts(Tell tell) {
        return " (messages: en " + parts(tell, Language.ENGLISH) + ", ar " + parts(tell, Language.ARABIC) + ")";
    }

    private static int parts(Tell tell, Language language) {
        Contact contact = new Contact(new Mobile("+96890000001"), new EmailAddress("a@example.com"), language, null);
        return NoticeWriter.write(tell, "TR-7K2M9QXW4A-C", contact, NAMES).parts();
    }

    private static Stream<Role> recipients(NoticeKind kind) {
        return kind.recipients().stream().sorted();
    }

    private static String anchor(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
