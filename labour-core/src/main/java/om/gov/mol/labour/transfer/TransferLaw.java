package om.gov.mol.labour.transfer;

import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;

/** What the rows of the table rest on. Amounts, dates and conditions have their citations in the rulebook. */
final class TransferLaw {

    /** The order of the electronic service as the ministry described it in 2018. */
    static final Citation REQUEST =
            new Citation("Ministry statement on the transfer e-service, 2018", "", Confidence.STATEMENT);

    /** The current employer pays what the expired permit costs before he approves. */
    static final Citation DUES =
            new Citation("Ministry statement on the transfer e-service, 2018", "", Confidence.STATEMENT);

    /** The current employer's answer, and from 2021 the end of the first contract. */
    static final Citation APPROVAL = new Citation("ROP Decision 157/2020", "Art. 24 as amended", Confidence.PRESS);

    /** The five cases in which no approval is asked. */
    static final Citation NO_APPROVAL = new Citation("Ministry circular of 29 July 2021", "", Confidence.LAW_FIRM);

    /** The transfer fee. */
    static final Citation FEE = new Citation("MD 12/2021", "", Confidence.PRESS);

    /** What a report in force stands in the way of. */
    static final Citation EFFECTS = new Citation("MD 270/2018", "Art. 14", Confidence.OFFICIAL_ABSTRACT);

    /** Thirty days from approval to card; a weak source, hence a setting. */
    static final Citation COMPLETION = new Citation("Public guide of about 2025", "", Confidence.WEB);

    private TransferLaw() {}
}
