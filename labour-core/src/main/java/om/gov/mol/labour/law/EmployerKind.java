package om.gov.mol.labour.law;

/** For what kind of employer a permit is asked for. It chooses the tariff. */
public enum EmployerKind {
    /** An establishment like most: the fee goes by the class of the profession. */
    COMPANY,
    /** A small enterprise with a Riyada card. */
    RIYADA,
    /** A private employer of domestic workers. */
    HOUSEHOLD,
    /** A farmer or a breeder of camels. */
    FARM,
    /** An artisanal fisherman. */
    FISHERMAN,
    /** A club, association, mosque or church. */
    CLUB,
    /** A foreign investor, who holds a permit himself. */
    INVESTOR
}
