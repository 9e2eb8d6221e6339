package om.gov.mol.labour.testkit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.registry.AgencyRequest;

/** What left since the last step: notices to people and requests to agencies. */
final class Conversation {

    private static final String TELL = "tell.";

    private final Stage stage;
    private int sms;
    private int email;
    private int requests;

    Conversation(Stage stage) {
        this.stage = stage;
    }

    /** Notices as {@code worker:SMS}. */
    List<String> told() {
        List<Sms> texts = stage.sms.sent();
        List<Email> letters = stage.email.sent();
        List<String> told = new ArrayList<>();
        Stream.concat(
                        texts.stream().skip(sms).map(Sms::key),
                        letters.stream().skip(email).map(Email::key))
                .map(Conversation::recipient)
                .forEach(told::add);
        sms = texts.size();
        email = letters.size();
        return told;
    }

    /** Requests as {@code PASSPORTS:VISA}. */
    List<String> asked() {
        List<AgencyRequest> all = stage.agencies.requests();
        List<String> asked = all.stream()
                .skip(requests)
                .map(request -> request.agency() + ":" + request.kind())
                .toList();
        requests = all.size();
        return asked;
    }

    /** The role and channel in a key such as {@code id:3:tell.TRANSFER_REQUESTED.worker:SMS}. */
    private static String recipient(String key) {
        String[] parts = key.split(":", -1);
        String channel = parts[parts.length - 1];
        String label = parts[parts.length - 2];
        return label.startsWith(TELL) ? label.substring(label.lastIndexOf('.') + 1) + ":" + channel : key;
    }
}
