package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import om.gov.mol.labour.notify.smpp.Window.Slot;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer is still to come.
 *
 * <p>jsmpp's own only waits; this one also ends at once when the connection does, and hears an answer that comes after its
 * caller has gone.
 */
final class Outstanding extends PendingResponse<Command> {

    private final CompletableFuture<Command> answer = new CompletableFuture<>();
    private final Consumer<Command> onAnswer;
    private final long since = System.nanoTime();
    private volatile boolean written;
    private volatile @Nullable Slot slot;

    /** {@code onAnswer} is called before whoever waits goes on. */
    Outstanding(Consumer<Command> onAnswer) {
        super(0);
        this.onAnswer = onAnswer;
    }

    @Override
    public void done(Command response) {
        try {
            onAnswer.accept(response);
        } finally {
            answer.complete(response);
        }
    }

    @Override
    public void doneWithInvalidResponse(InvalidResponseException e) {
        answer.completeExceptionally(e);
    }

    void written() {
        written = true;
    }

    /** Whether writing it takes longer than this: the other side does not read. */
    boolean isStuck(Duration limit) {
        return !written && isOlderThan(limit);
    }

    void lost() {
        answer.completeExceptionally(new IOException("the connection ended before the answer"));
    }

    /** The answer; an interrupt counts as a time-out and stays set. */
    Command await(long millis) throws ResponseTimeoutException, InvalidResponseException, IOException {
        try {
            return answer.get(Math.max(0, millis), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ResponseTimeoutException("no answer in " + millis + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseTimeoutException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidResponseException invalid) {
                throw invalid;
            }
            throw new IOException("the connection ended before the answer");
        }
    }

    /** The caller goes without an answer: the place in the window stays taken until it comes, or is too old. */
    void leave(Slot left) {
        slot = left;
        var unused = answer.whenComplete((response, lost) -> left.giveBack());
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - since >= age.toNanos();
    }

    void freeSlot() {
        Slot held = slot;
        if (held != null) {
            held.giveBack();
        }
    }
}
