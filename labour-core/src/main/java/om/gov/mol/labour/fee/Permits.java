package om.gov.mol.labour.fee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitBands;
import om.gov.mol.labour.law.PermitSchedule;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.party.Role;

/** The bill of new or renewed permits: finds the tariff of each worker and puts those of one tariff together. */
record Permits(PermitBasis basis, Law law, Role payer) {

    Bill bill() {
        Map<String, Integer> workers = new LinkedHashMap<>();
        for (int place = basis.held() + 1; place <= last(); place++) {
            Optional<String> category = category(place);
            if (category.isEmpty()) {
                return Bill.unknown(Tariffs.PERMIT_SCHEDULE.id(), law.day());
            }
            workers.merge(category.get(), 1, Integer::sum);
        }
        Bill bill = new Bill(List.of(), Optional.empty());
        for (Map.Entry<String, Integer> each : banded(workers).entrySet()) {
            PermitFee fee = new PermitFee(each.getKey(), basis.renewal(), basis.omanisation(), payer);
            bill = bill.and(fee.bill(each.getValue(), law));
        }
        return free() ? letOff(bill) : bill;
    }

    /** Where the workers fall into several bands: each into his own, or all into the last. */
    private Map<String, Integer> banded(Map<String, Integer> workers) {
        boolean own = workers.size() == 1 || law.value(Tariffs.PERMIT_BANDS) == PermitBands.OWN;
        return own ? workers : Map.of(category(last()).orElseThrow(), basis.workers());
    }

    private int last() {
        return basis.held() + basis.workers();
    }

    private Optional<String> category(int place) {
        PermitSchedule schedule = law.value(Tariffs.PERMIT_SCHEDULE);
        return schedule.tariff(employer(), basis.profession(), basis.months(), place);
    }

    private EmployerKind employer() {
        boolean tooFewOmanis =
                basis.employer() == EmployerKind.RIYADA && basis.omanis() < law.value(Tariffs.RIYADA_OMANIS);
        return tooFewOmanis ? EmployerKind.COMPANY : basis.employer();
    }

    private boolean free() {
        String ground = basis.ground();
        return ground != null
                && basis.employer() == EmployerKind.HOUSEHOLD
                && law.value(Tariffs.PERMIT_FREE).contains(ground);
    }

    private Bill letOff(Bill bill) {
        Ruled<?> grounds = law.at(Tariffs.PERMIT_FREE);
        List<QuoteLine> lines = bill.lines().stream()
                .map(line -> line.letOff(Tariffs.PERMIT_FREE.id(), grounds))
                .toList();
        return new Bill(lines, bill.unknown());
    }
}
