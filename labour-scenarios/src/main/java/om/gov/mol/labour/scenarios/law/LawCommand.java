package om.gov.mol.labour.scenarios.law;

import java.util.List;

/** One command. It is made anew for each call and used once. */
interface LawCommand {

    /** Its plain words, as they stand in the line of usage; empty where it takes none. */
    String words();

    /** What it does, one line. */
    String help();

    /** Its options, those of every command apart. */
    List<Option> options();

    /**
     * Works out the answer.
     *
     * @throws WrongUsage where what was typed makes no sense
     */
    Page page(Words typed);
}
