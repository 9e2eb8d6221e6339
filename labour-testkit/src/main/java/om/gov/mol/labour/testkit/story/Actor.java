package om.gov.mol.labour.testkit.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;

/**
 * Who acts in a step, and as what.
 *
 * @param evidence what the identity provider of the story believes: the civil number, or {@code agency PASSPORTS}
 */
record Actor(String evidence, Capacity capacity) {

    private static final Pattern AGENCY = Pattern.compile("agency (\\w+)");
    private static final Pattern REPRESENTATIVE = Pattern.compile("(?<person>\\S+) representing (?<worker>\\S+)");
    private static final Pattern PERSON =
            Pattern.compile("(?<person>\\S+)(?: (?<post>officer|inspector) (?<place>\\S+))?(?: for (?<firm>\\S+))?");

    /** The actor of a text such as {@code 1111111 for 7654321}; empty when it is none. */
    static Optional<Actor> parse(String text) {
        Matcher agency = AGENCY.matcher(text);
        if (agency.matches()) {
            return Arrays.stream(Agency.values())
                    .filter(each -> each.name().equals(agency.group(1)))
                    .findFirst()
                    .map(each -> new Actor(text, new Capacity.OfAgency(each)));
        }
        Matcher representative = REPRESENTATIVE.matcher(text);
        if (representative.matches()) {
            Optional<CivilNumber> worker = CivilNumber.parse(representative.group("worker"));
            return CivilNumber.parse(representative.group("person"))
                    .flatMap(civil -> worker.map(who -> new Actor(civil.value(), new Capacity.ForWorker(who))));
        }
        Matcher person = PERSON.matcher(text);
        return person.matches() ? person(person) : Optional.empty();
    }

    private static Optional<Actor> person(Matcher said) {
        Optional<CivilNumber> number = CivilNumber.parse(said.group("person"));
        return number.flatMap(civil -> capacity(said).map(capacity -> new Actor(civil.value(), capacity)));
    }

    private static Optional<Capacity> capacity(Matcher said) {
        String post = said.group("post");
        String firm = said.group("firm");
        if (post == null) {
            return firm == null
                    ? Optional.of(new Capacity.Self())
                    : CommercialRegistration.parse(firm).map(Capacity.ForEstablishment::new);
        }
        Optional<Governorate> place = Governorate.ofCode(said.group("place"));
        if (post.equals("inspector")) {
            return firm == null ? place.map(Capacity.Inspector::new) : Optional.empty();
        }
        return firm == null
                ? place.map(Capacity.Officer::new)
                : place.flatMap(where -> CommercialRegistration.parse(firm)
                        .map(establishment -> new Capacity.CounterOfficer(where, establishment)));
    }

    /** Whether the act is taken in at the ministry's offices. */
    boolean atCounter() {
        return capacity instanceof Capacity.CounterOfficer;
    }
}
