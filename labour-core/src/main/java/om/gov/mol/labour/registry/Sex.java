package om.gov.mol.labour.registry;

/** Sex as the civil register holds it; used only where a licence names one. */
public enum Sex {
    F,
    M
}
