package om.gov.mol.labour.notify.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.session.connection.socket.ServerSocketConnectionFactory;
import org.jsmpp.util.MessageId;

/** A message centre on a loopback port, made of jsmpp's server classes; it takes every message unless told otherwise. */
public final class Centre implements AutoCloseable {

    public static final String SYSTEM_ID = "ministry";
    public static final String PASSWORD = "pa55w0rd";
    private static final long LIMIT_SECONDS = 20;

    /** What to do with the next submit: answers with an id, refuses by throwing, or does something worse. */
    interface Reaction {
        String to(SubmitSm submit, SMPPServerSession session, String id) throws ProcessRequestException;
    }

    final List<SubmitSm> submits = new CopyOnWriteArrayList<>();
    final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    final List<BindRequest> binds = new CopyOnWriteArrayList<>();
    final Queue<Reaction> next = new ConcurrentLinkedQueue<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet(); // ids: "m1" is the first of the submits
    volatile int bindStatus;
    volatile int enquiries;
    private final ServerSocket socket;
    private final SMPPServerSessionListener listener;
    private final Thread accepting = new Thread(this::accept, "centre");
    private int ids;

    private Centre(ServerSocket socket) throws IOException {
        this.socket = socket;
        this.listener = new SMPPServerSessionListener(port(), new ServerSocketConnectionFactory() {
            @Override
            public ServerSocketConnection listen(int port) {
                return new ServerSocketConnection(socket);
            }
        });
        listener.setPduProcessorDegree(30);
        listener.setSessionStateListener((state, before, session) -> changed());
        listener.setMessageReceiverListener(new CentreListener(this));
        accepting.start();
    }

    public static Centre open() {
        return open(0, ServerSocketFactory.getDefault());
    }

    public static Centre open(int port, ServerSocketFactory sockets) {
        try {
            return new Centre(sockets.createServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Answers the next submit with this status, and does not take it. */
    void refuseNext(int status) {
        next.add((submit, session, id) -> {
            refused.add(id);
            throw new ProcessRequestException("as ordered", status);
        });
    }

    /** Takes the next submit and ends the connection instead of answering. */
    public void dropNext() {
        next.add((submit, session, id) -> {
            session.close();
            throw new ProcessRequestException("nobody hears it", SMPPConstant.STAT_ESME_RSYSERR);
        });
    }

    SubmitSmResult submitted(SubmitSm submit, SMPPServerSession session) throws ProcessRequestException {
        Reaction reaction;
        String id;
        synchronized (this) {
            submits.add(submit);
            id = "m" + ++ids;
            reaction = next.poll();
            notifyAll();
        }
        String answer = reaction == null ? id : reaction.to(submit, session, id);
        try {
            return new SubmitSmResult(new MessageId(answer), new OptionalParameter[0]);
        } catch (PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts that arrived at a number, joined of their parts. */
    public List<String> texts(String to) {
        return Joined.texts(IntStream.range(0, submits.size())
                .filter(index -> !refused.contains("m" + (index + 1)))
                .mapToObj(submits::get)
                .filter(submit -> ("+" + submit.getDestAddress()).equals(to))
                .toList());
    }

    /** Sends a delivery receipt on the latest session; throws when the sender refuses it. */
    void receipt(String text, OptionalParameter... parameters) throws Exception {
        deliver(0x04, text.getBytes(StandardCharsets.ISO_8859_1), parameters);
    }

    void deliver(int esmClass, byte[] text, OptionalParameter... parameters) throws Exception {
        sessions.get(sessions.size() - 1)
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "96891234567",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "MOL",
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        new RawDataCoding((byte) 0),
                        text,
                        parameters);
    }

    /** The status with which the sender refuses a receipt; 0 when it takes it. */
    int statusOfReceipt(String text) throws Exception {
        try {
            receipt(text);
            return 0;
        } catch (NegativeResponseException e) {
            return e.getCommandStatus();
        }
    }

    synchronized void changed() {
        notifyAll();
    }

    /** Waits until something is so; looks whenever something happens here. */
    public synchronized void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        try {
            while (!wanted.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(left).as("time left to wait").isPositive();
                wait(Math.min(left, 50));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many are bound or on their way to it; one that was unbound may say so for ever, though it is closed. */
    public long openSessions() {
        return sessions.stream()
                .map(SMPPServerSession::getSessionState)
                .filter(state -> state.isBound() || state == SessionState.OPEN)
                .count();
    }

    /** Ends every connection and listens no longer. */
    @Override
    public void close() {
        try {
            listener.close();
            accepting.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sessions.forEach(SMPPServerSession::close);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                SMPPServerSession session = listener.accept();
                session.setTransactionTimer(5_000);
                sessions.add(session);
                new Thread(() -> bind(session), "centre-bind").start();
            } catch (IOException e) {
                changed(); // closed, or a handshake that failed
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(5_000);
            binds.add(request);
            boolean known = request.getSystemId().equals(SYSTEM_ID) && PASSWORD.equals(request.getPassword());
            if (bindStatus != 0 || !known) {
                request.reject(bindStatus != 0 ? bindStatus : SMPPConstant.STAT_ESME_RINVPASWD);
            } else {
                request.accept("centre", InterfaceVersion.IF_34);
            }
        } catch (IOException | TimeoutException | PDUException | RuntimeException e) {
            session.close();
        }
        changed();
    }
}
