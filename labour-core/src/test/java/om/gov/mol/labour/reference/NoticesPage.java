package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.template;

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

/** Everything that is said to anybody, on every channel, in both languages. */
final class NoticesPage {

    private static final Map<String, String> EXAMPLE = Map.of(
            "until", "2026-03-31",
            "amount", "161.000",
            "reason", "REJECTED",
            "action", "approve",
            "purpose", "DUES");
    private static final Map<Role, LocalizedName> NAMES = Map.of(
            Role.NEW_EMPLOYER, new LocalizedName("شركة النور للتجارة", "Al Noor Trading"),
            Role.CURRENT_EMPLOYER, new LocalizedName("شركة البناء الحديث", "Modern Building"));

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
        String prefix = kind + "." + role.key() + ".";
        page.paragraph("To: " + both("words", "role." + role.key()));
        page.table(
                List.of("", "English", "العربية"),
                Stream.of(
                        row("SMS", prefix + "sms", parts(kind, role)),
                        row("E-mail, subject", prefix + "subject", ""),
                        row("E-mail, text", prefix + "body", "")));
    }

    private static List<String> row(String name, String key, String note) {
        return List.of(
                name + note,
                template("notices", Language.ENGLISH, key),
                arabic(template("notices", Language.ARABIC, key)));
    }

    private static String parts(NoticeKind kind, Role role) {
        return " (messages: en " + parts(kind, role, Language.ENGLISH) + ", ar " + parts(kind, role, Language.ARABIC)
                + ")";
    }

    private static int parts(NoticeKind kind, Role role, Language language) {
        Contact contact = new Contact(new Mobile("+96890000001"), new EmailAddress("a@example.com"), language, null);
        return NoticeWriter.write(new Tell(kind, role, EXAMPLE), "TR-7K2M9QXW4A-C", contact, NAMES)
                .parts();
    }

    private static Stream<Role> recipients(NoticeKind kind) {
        return kind.recipients().stream().sorted();
    }

    private static String anchor(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
