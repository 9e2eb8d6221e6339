package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.util.DefaultComposer;

/** jsmpp's writer, which logs every octet on the level debug, without that for the one message that holds the password. */
final class QuietSender extends DefaultPDUSender {

    @Override
    public byte[] sendBind(
            OutputStream out,
            BindType type,
            int sequence,
            String systemId,
            String password,
            String systemType,
            InterfaceVersion version,
            TypeOfNumber typeOfNumber,
            NumberingPlanIndicator numberingPlan,
            String addressRange)
            throws PDUStringException, IOException {
        byte[] bind = new DefaultComposer()
                .bind(
                        type.commandId(),
                        sequence,
                        systemId,
                        password,
                        systemType,
                        version.value(),
                        typeOfNumber.value(),
                        numberingPlan.value(),
                        addressRange);
        write(out, bind);
        return bind;
    }

    /** The same lock as jsmpp's, so that messages do not mix. */
    static void write(OutputStream out, byte[] message) throws IOException {
        synchronized (out) {
            out.write(message);
            out.flush();
        }
    }
}
