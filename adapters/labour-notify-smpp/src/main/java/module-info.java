/** Sends SMS to a message centre over SMPP 3.4. */
@SuppressWarnings("requires-automatic") // jsmpp has neither a descriptor nor a fixed name: named after its jar
module om.gov.mol.labour.notify.smpp {
    requires static transitive org.jspecify;
    requires transitive om.gov.mol.labour.notify;
    requires jsmpp;
    requires org.slf4j;

    exports om.gov.mol.labour.notify.smpp;
}
