package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One connection, seen from the server of the tests. */
final class Exchange {

    private final CountDownLatch end;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private String said = "";

    Exchange(Socket socket, CountDownLatch end) throws IOException {
        this.end = end;
        take(socket);
    }

    private void take(Socket taken) throws IOException {
        socket = taken;
        in = new BufferedInputStream(taken.getInputStream());
        out = new BufferedOutputStream(taken.getOutputStream());
    }

    void encrypt(SSLContext context) throws IOException {
        SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        take(secure);
    }

    boolean isEncrypted() {
        return socket instanceof SSLSocket;
    }

    void say(String reply) throws IOException {
        said = reply;
        out.write((reply + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    boolean isAwaitingText() {
        return said.startsWith("354");
    }

    OutputStream out() {
        return out;
    }

    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(UTF_8);
    }

    /** The text of a mail, up to the dot alone in its line; dots that were doubled are single again. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = line(); !line.equals("."); line = line()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    /** Whether the test ended within so many nanoseconds. */
    boolean untilTheEnd(long nanos) {
        try {
            return end.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
