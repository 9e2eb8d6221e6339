package om.gov.mol.labour.service;

/** The kinds of outgoing work. The names are stored. */
enum WorkKind {
    SMS,
    EMAIL,
    PAYMENT,
    REFUND,
    RECEIPT,
    AGENCY,
    REGISTRY,
    CASE
}
