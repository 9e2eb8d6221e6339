package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.Optional;
import om.gov.mol.labour.law.Charge;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.law.Waiver;
import om.gov.mol.labour.law.Waivers;

/**
 * The waivers that somebody can have who settles on a day.
 *
 * @param renewed for how many months a permit is renewed at the same time; 0 where none is
 */
record Waiving(Occasion occasion, int renewed, Law law) {

    /** The line, with nothing to pay where a waiver lifts it. */
    QuoteLine applied(QuoteLine line, LocalDate arisen) {
        Ruled<Waivers> waivers = law.quiet(Tariffs.WAIVERS);
        if (waivers.value().all().isEmpty()) {
            return line;
        }
        Optional<Waiver> waiver = line.amount().isPositive() ? of(line.code().charge(), arisen) : Optional.empty();
        return waiver.map(found -> line.letOff(found.id(), waivers)).orElse(line);
    }

    /** The first waiver that lifts a charge. Where one could but nobody knows what it lifts, the quote says so. */
    Optional<Waiver> of(Charge charge, LocalDate arisen) {
        Ruled<Waivers> waivers = law.quiet(Tariffs.WAIVERS);
        for (Waiver waiver : waivers.value().all()) {
            if (waiver.holds(occasion, arisen, renewed, law.day())) {
                if (waiver.charges().contains(charge)) {
                    law.restsOn(waivers);
                    return Optional.of(waiver);
                }
                if (waiver.charges().isEmpty()) {
                    law.doubts(waivers);
                }
            }
        }
        return Optional.empty();
    }
}
