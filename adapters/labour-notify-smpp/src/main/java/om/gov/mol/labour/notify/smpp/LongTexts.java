package om.gov.mol.labour.notify.smpp;

/** How a text that is longer than one SMS is sent. Ask the operator what its message centre takes. */
public enum LongTexts {

    /**
     * In several messages, each with a user data header that names the whole and its place (an 8-bit reference, TS 23.040
     * 9.2.3.24.1). Understood nearly everywhere.
     */
    USER_DATA_HEADER,

    /** In several messages, with the parameters sar_msg_ref_num, sar_total_segments and sar_segment_seqnum. */
    SEGMENT_PARAMETERS,

    /**
     * In one message with the parameter message_payload; the message centre cuts. Taken or refused as a whole, so it is the
     * best of the three where the operator offers it.
     */
    MESSAGE_PAYLOAD
}
