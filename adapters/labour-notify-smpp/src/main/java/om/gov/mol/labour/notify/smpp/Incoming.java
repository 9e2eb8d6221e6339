package om.gov.mol.labour.notify.smpp;

import java.util.Optional;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;

/** What the message centre sends by itself: receipts are noted, messages of phones are taken and forgotten. */
record Incoming(StrictReader reader, Receipts receipts) implements MessageReceiverListener {

    @Override
    public void onAcceptDeliverSm(DeliverSm blank) throws ProcessRequestException {
        note(blank.getSequenceNumber());
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm blank, Session source) throws ProcessRequestException {
        note(blank.getSequenceNumber());
        try {
            return new DataSmResult(new MessageId(""), OptionalParameters.EMPTY_OPTIONAL_PARAMETERS);
        } catch (PDUStringException e) {
            throw new IllegalStateException("an empty id is an id of SMPP", e);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // nobody waits for a phone to come back
    }

    private void note(int sequence) throws ProcessRequestException {
        boolean noted = Optional.ofNullable(reader.original(sequence))
                .map(receipts::note)
                .orElse(true);
        if (!noted) {
            throw new ProcessRequestException("the receipt could not be passed on", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }
}
