package om.gov.mol.labour.service;

import java.util.function.Supplier;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.notice.Notice;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * A notice as outgoing work. Its words were chosen when the case was saved and do not change any more. Without an address
 * it is work all the same: somebody must deal with it.
 */
final class NoticePayload {

    private NoticePayload() {}

    static String sms(Notice notice, Contact contact) {
        Mobile mobile = contact.mobile();
        return Json.write(common(notice)
                .put("to", mobile == null ? null : mobile.value())
                .put("text", notice.sms())
                .put("parts", notice.parts()));
    }

    static String email(Notice notice, Contact contact) {
        EmailAddress address = contact.email();
        return Json.write(common(notice)
                .put("to", address == null ? null : address.value())
                .put("subject", notice.subject())
                .put("text", notice.body())
                .put("html", notice.html()));
    }

    private static JsonObject common(Notice notice) {
        return new JsonObject()
                .put("notice", notice.kind() + "." + notice.recipient().key())
                .put("language", notice.language().tag());
    }

    /** Which notice to whom, such as {@code TRANSFER_REQUESTED.worker}. */
    static String notice(Work work) {
        return Json.read(work.payload()).text("notice");
    }

    static String language(Work work) {
        return Json.read(work.payload()).text("language");
    }

    /** The message to send, or nothing when there is no address. */
    static @Nullable Sms sms(Work work) throws Unsendable {
        JsonObject stored = Json.read(work.payload());
        String to = stored.textOrNull("to");
        String text = stored.text("text");
        int parts = (int) stored.integer("parts");
        return to == null ? null : formed(() -> new Sms(work.id(), to, text, stored.text("language"), parts));
    }

    /** The message to send, or nothing when there is no address. */
    static @Nullable Email email(Work work) throws Unsendable {
        JsonObject stored = Json.read(work.payload());
        String to = stored.textOrNull("to");
        String text = stored.text("text");
        String html = stored.textOrNull("html");
        return to == null
                ? null
                : formed(() -> new Email(work.id(), to, stored.text("subject"), text, html, stored.text("language")));
    }

    /** Address or words have not the form that every sender may rely on; no later try mends that. */
    static final class Unsendable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unsendable(IllegalArgumentException why) {
            super(why);
        }
    }

    private static <T> T formed(Supplier<T> message) throws Unsendable {
        try {
            return message.get();
        } catch (IllegalArgumentException unfit) {
            throw new Unsendable(unfit);
        }
    }
}
