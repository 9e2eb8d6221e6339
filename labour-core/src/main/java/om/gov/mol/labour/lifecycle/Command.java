package om.gov.mol.labour.lifecycle;

/** Something that can be asked of a case. Each procedure has a sealed family of records. */
public interface Command {

    /** The stable name of the command, such as {@code payDues}. */
    default String name() {
        return nameOf(getClass());
    }

    /** The stable name of a kind of command. */
    static String nameOf(Class<?> kind) {
        String simple = kind.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
