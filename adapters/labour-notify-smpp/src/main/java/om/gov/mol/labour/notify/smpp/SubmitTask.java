package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.session.SendCommandTask;
import org.jsmpp.session.SubmitSmCommandTask;
import org.jsmpp.util.DefaultComposer;

/** One submit_sm: all of a message or a part of it. Writes itself, since jsmpp's writer logs number and text. */
final class SubmitTask implements SendCommandTask {

    private static final byte WITH_HEADER = 0x40;

    private final SmppSettings settings;
    private final String to;
    private final boolean withHeader;
    private final byte dataCoding;
    private final byte[] text;
    private final List<OptionalParameter> parameters;

    SubmitTask(
            SmppSettings settings,
            String to,
            boolean withHeader,
            byte dataCoding,
            byte[] text,
            List<OptionalParameter> parameters) {
        this.settings = settings;
        this.to = to;
        this.withHeader = withHeader;
        this.dataCoding = dataCoding;
        this.text = text.clone();
        this.parameters = List.copyOf(parameters);
    }

    @Override
    public void executeTask(OutputStream out, int sequence) throws PDUStringException, IOException {
        byte none = 0;
        QuietSender.write(
                out,
                new DefaultComposer()
                        .submitSm(
                                sequence,
                                settings.serviceType,
                                (byte) settings.senderKind.typeOfNumber(),
                                (byte) settings.senderKind.numberingPlan(),
                                settings.senderId,
                                (byte) settings.recipientKind.typeOfNumber(),
                                (byte) settings.recipientKind.numberingPlan(),
                                to,
                                withHeader ? WITH_HEADER : none,
                                none,
                                none,
                                null,
                                settings.validityPeriod(),
                                (byte) (settings.wantsReceipts() ? 1 : 0),
                                none,
                                dataCoding,
                                none,
                                text,
                                parameters.toArray(new OptionalParameter[0])));
    }

    @Override
    public String getCommandName() {
        return SubmitSmCommandTask.COMMAND_NAME_SUBMIT_SM;
    }
}
