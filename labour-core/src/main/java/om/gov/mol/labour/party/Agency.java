package om.gov.mol.labour.party;

/** A public body that is asked for something and answers over the agency link, each by its own certificate. */
public enum Agency {
    /** Passports and Residence, Royal Oman Police: the visa. */
    PASSPORTS(Role.PASSPORTS),
    /** Ministry of Health: the medical examination. */
    HEALTH(Role.HEALTH),
    /** Civil Status, Royal Oman Police: the resident card. */
    CIVIL_STATUS(Role.CIVIL_STATUS);

    private final Role role;

    Agency(Role role) {
        this.role = role;
    }

    /** What the agency is in a case. */
    public Role role() {
        return role;
    }

    /** The name in texts, stored data and scenario files, for example {@code "civil-status"}. Stable for ever. */
    public String key() {
        return role.key();
    }
}
