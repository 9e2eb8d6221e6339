package om.gov.mol.labour.testkit.contract;

import java.util.List;
import java.util.Optional;

/** The contract of e-mail senders in a sandbox that shows mails with the line ends of mail; only {@link BlindTest} runs it. */
class CrlfEmail extends BadEmail {

    CrlfEmail(Habit habit) {
        super(habit);
    }

    @Override
    protected Optional<List<String>> arrived(String to) {
        return super.arrived(to)
                .map(texts -> texts.stream().map(CrlfEmail::onTheWire).toList());
    }

    @Override
    protected Optional<List<Read>> read(String to) {
        return super.read(to)
                .map(mails -> mails.stream()
                        .map(mail -> new Read(
                                mail.subject(),
                                onTheWire(mail.text()),
                                mail.html() == null ? null : onTheWire(mail.html())))
                        .toList());
    }

    private static String onTheWire(String text) {
        return text.replace("\n", "\r\n") + "\r\n";
    }
}
