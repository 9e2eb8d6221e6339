package om.gov.mol.labour.scenarios.law;

import om.gov.mol.labour.internal.json.JsonObject;

/** The answer of a command: as text on paper in one language, or as data. */
interface Page {

    /** Writes it for people. */
    void print(Paper paper);

    /** The same as data, with every text in both languages. */
    JsonObject json();

    /** Zero, unless the answer is that there is none: then one. */
    default int exit() {
        return 0;
    }
}
