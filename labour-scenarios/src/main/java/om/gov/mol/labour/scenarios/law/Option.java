package om.gov.mol.labour.scenarios.law;

/**
 * One option of a command.
 *
 * @param name with its dashes, such as {@code --on}
 * @param value what stands behind it, such as {@code DATE}; empty for a switch
 * @param help what it does, one line
 */
record Option(String name, String value, String help) {

    /** The option as it is typed. */
    String typed() {
        return value.isEmpty() ? name : name + " " + value;
    }

    boolean isSwitch() {
        return value.isEmpty();
    }
}
