package om.gov.mol.labour.notify.spi;

import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one address, ready to be sent as it stands.
 *
 * <p>Example: {@code new Email("tr-7k2m:told-current-employer:email", "office@example.com", "Transfer TR-7K2M9XQ4HD",
 * "A transfer of services was asked for …", null, "en")}. {@link #toString} shows neither the address nor a word of the
 * content.
 *
 * @param key the idempotency key: the same notice always has the same key, also when it is tried again; 1 to 100
 *     characters of {@code A-Z a-z 0-9 . _ : -}, no personal data
 * @param to the recipient's address alone, without a display name: one {@code @}, in any script; blanks, control characters,
 *     quotes, brackets, commas, colons and semicolons are refused, so that it can never become two
 * @param subject one line of at most 998 characters, not blank; control characters and line breaks are refused, so that no text can add a header
 * @param text the whole message as plain text, not blank, without half surrogate pairs
 * @param html the same message as HTML, or null where there is none; never the only form
 * @param language BCP 47 tag of the language of subject and text; right-to-left languages want {@code dir="rtl"}, which the
 *     HTML given here already carries
 */
public record Email(
        String key,
        String to,
        String subject,
        String text,
        @Nullable String html,
        String language) {

    /** Checks the form of each part; a fault names the part and not its value. */
    public Email {
        Checks.key(key, "key");
        Checks.address(to, "to");
        Checks.oneLine(subject, "subject");
        Checks.notBlank(text, "text");
        if (html != null) {
            Checks.notBlank(html, "html");
        }
        Checks.language(language, "language");
    }

    @Override
    public String toString() {
        return "Email[key=" + key + ", to=***, subject=***, text=***, html=" + (html == null ? "none" : "***")
                + ", language=" + language + "]";
    }
}
