package om.gov.mol.labour.absconding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.notice.Notice;
import om.gov.mol.labour.notice.NoticeWriter;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;

/** A notice that has no words in a language, or lacks a value that its text names. */
final class NeverUnsaid {

    private static final Map<Role, LocalizedName> NAMES = Map.of(Role.EMPLOYER, new LocalizedName("شركة", "Company"));
    private static final Set<String> READ = new HashSet<>();

    private NeverUnsaid() {}

    static void check(List<Effect> effects) {
        effects.stream()
                .filter(Tell.class::isInstance)
                .map(Tell.class::cast)
                .filter(tell ->
                        READ.add(tell.label() + new TreeSet<>(tell.arguments().values())))
                .forEach(NeverUnsaid::read);
    }

    private static void read(Tell tell) {
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            Contact contact =
                    new Contact(new Mobile("+96890000001"), new EmailAddress("a@example.com"), language, null);
            Notice notice = NoticeWriter.write(tell, World.REFERENCE, contact, NAMES);
            assertThat(notice.body()).as(tell.label()).isNotBlank().doesNotContain("{");
        }
    }
}
