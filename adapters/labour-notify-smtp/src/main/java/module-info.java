/** Sends e-mail notices over SMTP, with Jakarta Mail. */
module om.gov.mol.labour.notify.smtp {
    requires static transitive org.jspecify;
    requires transitive om.gov.mol.labour.notify;
    requires jakarta.mail;
    requires java.logging;
    requires org.eclipse.angus.mail;

    exports om.gov.mol.labour.notify.smtp;
}
