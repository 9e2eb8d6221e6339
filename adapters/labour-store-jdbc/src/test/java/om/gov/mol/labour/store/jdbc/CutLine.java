package om.gov.mol.labour.store.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The line between hosts and their database, on loopback: it can be cut before or after what is being said arrives. */
final class CutLine implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final ServerSocket server;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();

    CutLine(int database) throws IOException {
        this.database = database;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** So many of the next things that hosts say are cut off: some are never heard, of others the answer is not. */
    void cutNext(int number) {
        cuts.set(number);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket host = server.accept();
                open.add(host);
                start(() -> connect(host));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket host) {
        try {
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), database);
            open.add(behind);
            start(() -> carry(behind, host, false));
            carry(host, behind, true);
        } catch (IOException down) {
            shut(host);
        }
    }

    private void carry(Socket from, Socket to, boolean asks) {
        byte[] chunk = new byte[CHUNK];
        Random chance = ThreadLocalRandom.current();
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                boolean cut = asks && cuts.get() > 0 && chance.nextInt(3) == 0 && cuts.getAndDecrement() > 0;
                if (cut && chance.nextBoolean()) {
                    return;
                }
                out.write(chunk, 0, length);
                out.flush();
                if (cut) {
                    return;
                }
            }
        } catch (IOException broken) {
            // both ends are closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // it is closed
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(CutLine::shut);
    }
}
