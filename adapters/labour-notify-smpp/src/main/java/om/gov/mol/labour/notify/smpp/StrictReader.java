package om.gov.mol.labour.notify.smpp;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jsmpp.PDUReader;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;
import org.jsmpp.util.InterfaceVersionUtil;
import org.jsmpp.util.PDUDecomposer;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole messages of the protocol and lets nothing unreadable in.
 *
 * <p>jsmpp's own reader believes any length, loses its place when the line pauses in the middle, and a body that cannot be
 * read ends one of its threads with the answer lost, or puts the sender's number into the log. Here an unreadable answer ends
 * the connection, so that whoever waits knows at once that nothing is known; an unreadable request is answered with
 * generic_nack.
 *
 * <p>What comes from phones is kept aside, and jsmpp gets an empty message of the same kind and number: on the level debug it
 * logs every octet.
 */
final class StrictReader implements PDUReader {

    private static final int HEADER = 16;
    private static final int LENGTH_MAX = 128 * 1024;
    /** Not a command of SMPP, so it is answered with generic_nack. */
    private static final int NO_COMMAND = 0x00BADBAD;

    private static final int EMPTY_DELIVER_SM = HEADER + 17;
    private static final int EMPTY_DATA_SM = HEADER + 10;
    private static final int ASIDE_MAX = 1_000;

    private final BooleanSupplier stuck;
    private final PDUDecomposer trial = new DefaultDecomposer();
    private final Map<Integer, AbstractSmCommand> aside = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, AbstractSmCommand> eldest) {
            return size() > ASIDE_MAX; // jsmpp works on a tenth of that at most; the rest it has turned away
        }
    });
    private volatile @Nullable Thread thread;

    /** {@code stuck} says whether somebody cannot write: then silence ends the connection, since enquiry cannot. */
    StrictReader(BooleanSupplier stuck) {
        this.stuck = stuck;
    }

    /** The thread that reads, or null before the first octet was waited for. */
    @Nullable
    Thread thread() {
        return thread;
    }

    /** What was kept aside under this number; null when it was given out before. */
    @Nullable
    AbstractSmCommand original(int sequence) {
        return aside.remove(sequence);
    }

    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        thread = Thread.currentThread();
        int first = first(in);
        if (first < 0) {
            throw new EOFException("the message centre closed the connection");
        }
        byte[] header = new byte[HEADER];
        header[0] = (byte) first;
        fill(in, header, 1);
        ByteBuffer fields = ByteBuffer.wrap(header);
        Command command = new Command();
        command.setCommandLength(fields.getInt());
        command.setCommandId(fields.getInt());
        command.setCommandStatus(fields.getInt());
        command.setSequenceNumber(fields.getInt());
        if (command.getCommandLength() < HEADER || command.getCommandLength() > LENGTH_MAX) {
            throw new IOException("a length that no message of SMPP has");
        }
        return command;
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command header) throws IOException {
        byte[] whole = readPDU(
                in,
                header.getCommandLength(),
                header.getCommandId(),
                header.getCommandStatus(),
                header.getSequenceNumber());
        try {
            return checked(header, whole);
        } catch (PDUStringException | RuntimeException e) {
            if (header.getCommandId() < 0) {
                throw new IOException("an answer that cannot be read");
            }
            header.setCommandId(NO_COMMAND);
            return header(header, HEADER);
        }
    }

    @Override
    public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) throws IOException {
        byte[] whole = new byte[length];
        ByteBuffer.wrap(whole).putInt(length).putInt(id).putInt(status).putInt(sequence);
        fill(in, whole, HEADER);
        return whole;
    }

    /** May time out, which is not an error: nothing is lost, and enquire_link is due. */
    private int first(DataInputStream in) throws IOException {
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            if (stuck.getAsBoolean()) {
                throw new IOException("the message centre does not read");
            }
            throw e;
        }
    }

    private byte[] checked(Command header, byte[] whole) throws PDUStringException {
        switch (header.getCommandId()) {
            case SMPPConstant.CID_BIND_TRANSCEIVER_RESP, SMPPConstant.CID_BIND_TRANSMITTER_RESP ->
                InterfaceVersionUtil.getInterfaceVersion(trial.bindResp(whole).getOptionalParameters());
            case SMPPConstant.CID_SUBMIT_SM_RESP -> trial.submitSmResp(whole);
            case SMPPConstant.CID_DELIVER_SM -> {
                aside.put(header.getSequenceNumber(), trial.deliverSm(whole));
                return header(header, EMPTY_DELIVER_SM);
            }
            case SMPPConstant.CID_DATA_SM -> {
                aside.put(header.getSequenceNumber(), trial.dataSm(whole));
                return header(header, EMPTY_DATA_SM);
            }
            default -> {
                // the others have no body, or none that is read
            }
        }
        return whole;
    }

    /** Nothing but the header, followed by zeros. */
    private static byte[] header(Command header, int length) {
        header.setCommandLength(length);
        byte[] whole = new byte[length];
        ByteBuffer.wrap(whole)
                .putInt(length)
                .putInt(header.getCommandId())
                .putInt(header.getCommandStatus())
                .putInt(header.getSequenceNumber());
        return whole;
    }

    private static void fill(DataInputStream in, byte[] into, int from) throws IOException {
        try {
            in.readFully(into, from, into.length - from);
        } catch (SocketTimeoutException e) {
            throw new IOException("the line went quiet in the middle of a message");
        }
    }
}
