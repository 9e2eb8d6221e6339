package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import om.gov.mol.labour.notify.smpp.Window.Slot;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SendCommandTask;
import org.jspecify.annotations.Nullable;

/**
 * One session with the message centre: bound once, used by several threads, over for ever when it ends.
 *
 * <p>Beyond jsmpp's session it has a time limit for each request instead of one for all, a window, answers that come late
 * are still heard, and when the connection ends everything outstanding ends at once.
 */
final class SmppConnection extends SMPPSession {

    private static final Duration LATE_ANSWER_MAX = Duration.ofMinutes(5);

    private final SmppSettings settings;
    private final StrictReader reader;
    private final Window window;
    private final Deadline bindUntil;
    private final Map<Integer, Outstanding> outstanding;
    private volatile boolean over;

    private SmppConnection(
            SmppSettings settings, StrictReader reader, Map<Integer, Outstanding> outstanding, Deadline bindUntil) {
        super(new SynchronizedPDUSender(new QuietSender()), reader, new Sockets(settings.tls, bindUntil));
        this.settings = settings;
        this.reader = reader;
        this.outstanding = outstanding;
        this.bindUntil = bindUntil;
        this.window = new Window(settings.window);
    }

    /** Connects and binds, both until the deadline. */
    static SmppConnection bound(SmppSettings settings, Receipts receipts, Deadline until) throws IOException {
        Map<Integer, Outstanding> outstanding = new ConcurrentHashMap<>();
        var reader = new StrictReader(
                () -> outstanding.values().stream().anyMatch(each -> each.isStuck(settings.responseTimeout)));
        var connection = new SmppConnection(settings, reader, outstanding, until);
        connection.setEnquireLinkTimer((int) settings.enquireLinkEvery.toMillis());
        connection.setTransactionTimer(settings.responseTimeout.toMillis());
        connection.setMessageReceiverListener(new Incoming(connection.reader, receipts));
        connection.addSessionStateListener((state, before, session) -> connection.changed(state));
        try {
            connection.connectAndBind(settings.host, settings.port, settings.bind(), until.leftMillis());
            return connection;
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    boolean isUsable() {
        return !over && getSessionState().isTransmittable();
    }

    /** A place in the window, or null when none became free in time. */
    @Nullable
    Slot slot(Deadline deadline) throws InterruptedException {
        forgetOld();
        Slot slot = window.take(deadline.leftMillis(settings.responseTimeout));
        if (slot != null) {
            return slot;
        }
        forgetOld();
        return window.take(0);
    }

    /** Sends a request; {@code onAnswer} hears the answer, also one that comes when nobody waits any more. */
    Outstanding post(SendCommandTask task, Consumer<Command> onAnswer) throws PDUException, IOException {
        int number = sequence().nextValue();
        var asked = new Outstanding(onAnswer);
        outstanding.put(number, asked);
        try {
            if (over) {
                throw new NotSent();
            }
            task.executeTask(connection().getOutputStream(), number);
            asked.written();
            return asked;
        } catch (NotSent | PDUException e) {
            outstanding.remove(number);
            throw e;
        } catch (IOException e) {
            outstanding.remove(number);
            close();
            throw e;
        }
    }

    /** Lets what is outstanding be answered, unbinds, and waits until the threads have ended; each step has its limit. */
    void end() {
        long millis = settings.responseTimeout.toMillis();
        try {
            boolean drained = window.drain(millis);
            unbindAndClose();
            if (drained) {
                window.reopen();
            }
            Thread reading = reader.thread();
            if (reading != null && !reading.equals(Thread.currentThread())) {
                reading.join(millis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    @Override
    protected Command executeSendCommand(SendCommandTask task, long millis)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        long limit = getSessionState().isBound() ? millis : bindUntil.leftMillis();
        Command answer = post(task, response -> {}).await(limit);
        if (answer.getCommandStatus() != 0) {
            throw new NegativeResponseException(answer.getCommandStatus());
        }
        return answer;
    }

    @Override
    protected @Nullable PendingResponse<Command> removePendingResponse(int sequence) {
        return outstanding.remove(sequence);
    }

    private void changed(SessionState state) {
        if (state == SessionState.CLOSED || state == SessionState.UNBOUND) {
            over = true;
            outstanding.values().forEach(Outstanding::lost);
        }
    }

    private void forgetOld() {
        outstanding.values().stream()
                .filter(each -> each.isOlderThan(settings.responseTimeout))
                .forEach(Outstanding::freeSlot);
        outstanding.values().removeIf(each -> each.isOlderThan(LATE_ANSWER_MAX));
    }
}
