package om.gov.mol.labour.testkit.safety;

import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.LabourRegistry;

/** Mistakes that a store, a gateway or we ourselves could make; the simulation has to find each. */
enum Planted {
    /** The library as it is. */
    NOTHING,
    /** Work that somebody holds is leased to the next who asks. */
    LEASE_FORGOTTEN,
    /** Who has lost his lease may finish the work all the same. */
    FENCE_FORGOTTEN,
    /** An earlier answer to the same request is not found. */
    ANSWER_FORGOTTEN,
    /** A save is acknowledged and not written. */
    SAVE_NOT_WRITTEN,
    /** Nobody holds a worker or a licence. */
    CLAIMS_FORGOTTEN,
    /** Whoever writes last wins. */
    VERSION_FORGOTTEN,
    /** The case is saved, and the notice to the worker is not. */
    NOTICE_NOT_SAVED,
    /** The case is saved, and the request to the agency is not. */
    ERRAND_NOT_SAVED,
    /** A sender did not answer clearly, and the notice counts as sent. */
    UNKNOWN_IS_SENT,
    /** A deadline that has come is not found. */
    DEADLINE_FORGOTTEN,
    /** The journal says something else than what was decided. */
    JOURNAL_ALTERED,
    /** A payment whose end is not known counts as paid. */
    SETTLED_ON_A_HINT,
    /** A checkout that is opened again is another payment. */
    OPENED_TWICE,
    /** A refund that is asked for again is paid again. */
    REFUNDED_TWICE,
    /** Everybody may act for everybody. */
    MANDATE_NOT_ASKED;

    CaseStore store(CaseStore honest) {
        return new PlantedStore(this, honest);
    }

    PaymentGateway gateway(Village village) {
        return new PlantedGateway(this, village);
    }

    LabourRegistry registry(LabourRegistry honest) {
        return this == MANDATE_NOT_ASKED ? PlantedRegistry.around(honest) : honest;
    }
}
