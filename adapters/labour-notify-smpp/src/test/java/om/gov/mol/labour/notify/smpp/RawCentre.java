package om.gov.mol.labour.notify.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A message centre that follows a script, octet by octet; for what no decent one does. */
final class RawCentre implements AutoCloseable {

    static final int GENERIC_NACK = 0x80000000;
    static final int BIND_RESP = 0x80000009;
    static final int SUBMIT_RESP = 0x80000004;
    static final int DELIVER = 0x00000005;

    /** What happens on a connection that was bound; it ends when this returns. */
    interface Script {
        void play(DataInputStream in, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final Script script;
    private final Thread thread = new Thread(this::serve, "centre-raw");
    private volatile Socket last = new Socket();

    RawCentre(Script script) {
        this.script = script;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** One message, whole. */
    static ByteBuffer read(DataInputStream in) throws IOException {
        int length = in.readInt();
        ByteBuffer whole = ByteBuffer.allocate(length).putInt(length);
        in.readFully(whole.array(), 4, length - 4);
        return whole;
    }

    static int sequence(ByteBuffer message) {
        return message.getInt(12);
    }

    static byte[] message(int id, int status, int sequence, byte... body) {
        return ByteBuffer.allocate(16 + body.length)
                .putInt(16 + body.length)
                .putInt(id)
                .putInt(status)
                .putInt(sequence)
                .put(body)
                .array();
    }

    static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    static void answerBind(DataInputStream in, OutputStream out) throws IOException {
        out.write(message(BIND_RESP, 0, sequence(read(in)), text("raw")));
    }

    @Override
    public void close() {
        try {
            server.close();
            last.close();
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                last = socket;
                script.play(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException e) {
                // the other side has gone, or this one is closed
            }
        }
    }
}
