package om.gov.mol.labour.notify.smpp;

/** What the session with the message centre is for. */
public enum BindMode {

    /** Sends messages and takes delivery receipts. */
    TRANSCEIVER,

    /** Only sends: receipts are not asked for, and the sender does not declare them. */
    TRANSMITTER
}
