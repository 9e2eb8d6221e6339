package om.gov.mol.labour.law;

import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.party.Governorate;

/**
 * Where and through which channel a service is open on a day.
 *
 * <p>Written as codes: {@code *:ELECTRONIC} is open everywhere, {@code OM-MA:COUNTER} in Muscat only. No code at all means that
 * the service is closed.
 *
 * @param open the codes, sorted
 */
public record RollOut(Set<String> open) {

    private static final String EVERYWHERE = "*";

    public RollOut {
        open = Set.copyOf(open);
    }

    /**
     * The roll-out that a text such as {@code OM-MA:ELECTRONIC,*:COUNTER} means.
     *
     * @throws IllegalArgumentException if a code names no governorate or no channel
     */
    static RollOut of(String text) {
        Set<String> codes = Parsers.codes(text);
        codes.forEach(RollOut::check);
        return new RollOut(codes);
    }

    /** Whether the service is open in that governorate through that channel. */
    public boolean isOpen(Governorate governorate, Channel channel) {
        return open.contains(EVERYWHERE + ":" + channel) || open.contains(governorate.code() + ":" + channel);
    }

    /** Whether the service is open in that governorate through any channel. */
    public boolean isOpen(Governorate governorate) {
        return isOpen(governorate, Channel.ELECTRONIC) || isOpen(governorate, Channel.COUNTER);
    }

    /** How a service reaches people in a governorate. */
    public enum Opening {
        /** Not at all. */
        CLOSED,
        /** At the counter only. */
        COUNTER_ONLY,
        /** Electronically or at the counter, as people like. */
        OPTIONAL,
        /** Electronically only: the counter takes nothing more. */
        MANDATORY
    }

    /** How the service reaches people in that governorate; a Sanad centre files electronically. */
    public Opening opening(Governorate governorate) {
        boolean counter = isOpen(governorate, Channel.COUNTER);
        if (isOpen(governorate, Channel.ELECTRONIC)) {
            return counter ? Opening.OPTIONAL : Opening.MANDATORY;
        }
        return counter ? Opening.COUNTER_ONLY : Opening.CLOSED;
    }

    @Override
    public String toString() {
        return String.join(",", new TreeSet<>(open));
    }

    private static void check(String code) {
        String[] parts = code.split(":", -1);
        if (parts.length != 2
                || !(parts[0].equals(EVERYWHERE) || Governorate.ofCode(parts[0]).isPresent())) {
            throw new IllegalArgumentException("text: no governorate and channel");
        }
        Channel.valueOf(parts[1]);
    }
}
