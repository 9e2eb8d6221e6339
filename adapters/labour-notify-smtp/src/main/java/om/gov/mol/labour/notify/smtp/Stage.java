package om.gov.mol.labour.notify.smtp;

/** How far the sending of one mail came. Until the dot the server must forget a mail that breaks off (RFC 5321, 4.1.1.4). */
enum Stage {
    BEGIN("before the sender was named"),
    SENDER("at the sender"),
    RECIPIENT("at the recipient"),
    DATA("before the end of the text"),
    DOT("at the end of the text");

    private final String where;

    Stage(String where) {
        this.where = where;
    }

    /** The stage that a command begins; other commands, such as RSET, leave it where it is. */
    Stage after(String command) {
        if (command.startsWith("MAIL FROM:")) {
            return SENDER;
        }
        if (command.startsWith("RCPT TO:")) {
            return RECIPIENT;
        }
        return switch (command) {
            case "DATA" -> DATA;
            case "." -> DOT;
            default -> this;
        };
    }

    /** For messages. */
    @Override
    public String toString() {
        return where;
    }
}
