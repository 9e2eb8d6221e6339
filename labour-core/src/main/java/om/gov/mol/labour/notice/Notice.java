package om.gov.mol.labour.notice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A notice in words, ready for every channel of its recipient. It holds no address.
 *
 * @param language the language in which it is written: the recipient's, or English where that has no texts
 * @param sms the text message; null when the recipient has no mobile
 * @param parts the number of messages that {@code sms} takes, 0 when there is none
 * @param subject one line, without line breaks
 * @param body plain text, paragraphs parted by an empty line; present without an e-mail address too, for the list of
 *     notices that the recipient sees when signed in
 * @param html the same as {@code body} in HTML; null when the recipient has no e-mail address
 */
public record Notice(
        NoticeKind kind,
        Role recipient,
        Language language,
        @Nullable String sms,
        int parts,
        String subject,
        String body,
        @Nullable String html) {

    public Notice {
        if ((sms == null) != (parts == 0) || parts < 0) {
            throw new IllegalArgumentException("parts: 0 exactly when there is no sms");
        }
    }

    /**
     * The channels on which the recipient cannot be reached, because no address is known. A notice that misses both is
     * told to nobody: someone must deal with it.
     */
    public Set<Channel> missing() {
        Set<Channel> missing = EnumSet.noneOf(Channel.class);
        if (sms == null) {
            missing.add(Channel.SMS);
        }
        if (html == null) {
            missing.add(Channel.EMAIL);
        }
        return Collections.unmodifiableSet(missing);
    }

    /** Masked: the texts name people. */
    @Override
    public String toString() {
        return "Notice[" + kind + " to " + recipient.key() + ", " + language.tag() + ", parts=" + parts + ", missing="
                + missing() + "]";
    }
}
