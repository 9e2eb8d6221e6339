package om.gov.mol.labour.tidy;

/**
 * One thing that is not tidy: which rule, where, what, and by how much.
 *
 * @param measure lines for a length, 1 for everything that is simply there
 */
record Offence(String rule, String path, long line, String what, int measure) {
    static Offence at(JavaFile file, long line, String rule, String what) {
        return new Offence(rule, file.path(), line, what, 1);
    }

    @Override
    public String toString() {
        return path + ":" + line + " [" + rule + "] " + what;
    }
}
