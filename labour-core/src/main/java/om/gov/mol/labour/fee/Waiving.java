package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.Optional;
import om.gov.mol.labour.law.Charge;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.law.Waiver;
import om.gov.mol.labour.law.Waivers;
import org.jspecify.annotations.Nullable;

/** The waivers that somebody can have who settles on a day. Used by one thread. */
final class Waiving {

    private final Occasion occasion;
    private final int renewed;
    private final Law law;
    private @Nullable Ruled<Waivers> waivers;

    /**
     * Waivers are looked up when the first line comes.
     *
     * @param renewed for how many months a permit is renewed at the same time; 0 where none is
     */
    Waiving(Occasion occasion, int renewed, Law law) {
        this.occasion = occasion;
        this.renewed = renewed;
        this.law = law;
    }

    LocalDate day() {
        return law.day();
    }

    /** The line, with nothing to pay where a waiver lifts it. */
    QuoteLine applied(QuoteLine line, LocalDate arisen) {
        Ruled<Waivers> those = waivers();
        if (those.value().all().isEmpty()) {
            return line;
        }
        Optional<Waiver> waiver = line.amount().isPositive() ? of(line.code().charge(), arisen) : Optional.empty();
        return waiver.map(found -> line.letOff(found.id(), those)).orElse(line);
    }

    /** The first waiver that lifts a charge. Where one could but nobody knows what it lifts, the quote says so. */
    Optional<Waiver> of(Charge charge, LocalDate arisen) {
        Ruled<Waivers> those = waivers();
        for (Waiver waiver : those.value().all()) {
            if (waiver.holds(occasion, arisen, renewed, law.day())) {
                if (waiver.charges().contains(charge)) {
                    law.restsOn(those);
                    return Optional.of(waiver);
                }
                if (waiver.charges().isEmpty()) {
                    law.doubts(those);
                }
            }
        }
        return Optional.empty();
    }

    /** While there are any, tomorrow's are looked at again: arrears may have become old enough. */
    private Ruled<Waivers> waivers() {
        Ruled<Waivers> known = waivers;
        if (known == null) {
            known = law.quiet(Tariffs.WAIVERS);
            waivers = known;
            if (!known.value().all().isEmpty()) {
                law.standsUntil(law.day());
            }
        }
        return known;
    }
}
