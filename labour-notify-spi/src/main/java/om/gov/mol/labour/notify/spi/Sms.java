package om.gov.mol.labour.notify.spi;

/**
 * One text message to one phone, ready to be sent as it stands.
 *
 * <p>Example: {@code new Sms("tr-7k2m:told-current-employer:sms", "+96891234567", "وصلكم طلب نقل خدمات", "ar", 1)}.
 * {@link #toString} shows neither the number nor the text.
 *
 * @param key the idempotency key: the same notice always has the same key, also when it is tried again; 1 to 100
 *     characters of {@code A-Z a-z 0-9 . _ : -}, no personal data
 * @param to the recipient in E.164, for Oman {@code +968} and eight digits
 * @param text what the recipient reads, not blank, without half surrogate pairs; may hold line breaks and, in Arabic, direction marks
 * @param language BCP 47 tag of the language of the text
 * @param parts the number of messages the text takes: 160 GSM-7 or 70 UCS-2 characters in one, 153 or 67 in each of several
 *     that are joined; 1 to 255. For providers that charge or limit by part
 */
public record Sms(String key, String to, String text, String language, int parts) {

    /** Checks the form of each part; a fault names the part and not its value. */
    public Sms {
        Checks.key(key, "key");
        Checks.phone(to, "to");
        Checks.notBlank(text, "text");
        Checks.language(language, "language");
        if (parts < 1 || parts > 255) {
            throw new IllegalArgumentException("parts must be 1 to 255");
        }
    }

    @Override
    public String toString() {
        return "Sms[key=" + key + ", to=***, text=***, language=" + language + ", parts=" + parts + "]";
    }
}
