package om.gov.mol.labour.notice;

import java.util.Map;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.party.Role;

/**
 * Somebody is to be told something, on every channel he has. The words are chosen when the case is saved, in the
 * language of the recipient.
 *
 * @param arguments what the text needs beside reference and names: dates as {@code 2026-03-31}, amounts as
 *     {@code 161.000}, reasons as their code
 */
public record Tell(NoticeKind kind, Role recipient, Map<String, String> arguments) implements Effect {

    public Tell {
        arguments = Map.copyOf(arguments);
        if (!kind.recipients().contains(recipient)) {
            throw new IllegalArgumentException("recipient: " + kind + " has no text for " + recipient);
        }
    }

    /** A notice whose text needs nothing beside reference and names. */
    public static Tell of(NoticeKind kind, Role recipient) {
        return new Tell(kind, recipient, Map.of());
    }

    @Override
    public String label() {
        return "tell." + kind + "." + recipient.key();
    }
}
