package om.gov.mol.labour.absconding;

import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;

/** What the rows of the tables rest on. Amounts, dates and conditions have their citations in the rulebook. */
final class AbscondingLaw {

    /** The electronic service as the ministry described it. */
    static final Citation SERVICE =
            new Citation("Ministry statement on the leave-of-work e-service, 2016", "", Confidence.STATEMENT);

    /** Registration and payment of the ticket. */
    static final Citation TICKET = new Citation("MD 270/2018", "Arts. 7, 10", Confidence.PRESS);

    /** Cases in which no report may be filed, and what is attached to one. */
    static final Citation FILING = new Citation("MD 270/2018", "Art. 2", Confidence.OFFICIAL_ABSTRACT);

    /** Many reports refer the employer to inspection. */
    static final Citation THRESHOLD = new Citation("MD 270/2018", "Art. 4", Confidence.OFFICIAL_ABSTRACT);

    /** The worker's objection. */
    static final Citation OBJECTION = new Citation("MD 270/2018", "Art. 11", Confidence.OFFICIAL_ABSTRACT);

    /** What follows an approval. */
    static final Citation EFFECTS = new Citation("MD 270/2018", "Art. 14", Confidence.OFFICIAL_ABSTRACT);

    /** Cancellation for a fee and dues, within a time. */
    static final Citation CANCELLATION =
            new Citation("Ministry statement on the amnesty of December 2020", "", Confidence.PRESS);

    /** The four grounds of a refund, four and nine years. */
    static final Citation REFUND = new Citation("Ministry statement on ticket refunds", "", Confidence.PRESS);

    /** Transfers in spite of a report. */
    static final Citation GRACE_2025 = new Citation("Ministry statement, Observer 23 June 2025", "", Confidence.PRESS);

    private AbscondingLaw() {}
}
