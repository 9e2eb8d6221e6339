package om.gov.mol.labour.notify.smpp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;

/**
 * Connects until a moment, to the first address of the host that answers; with TLS the certificate must be trusted and made
 * out to the host. Only the look-up of the name takes the time that the system gives it.
 *
 * @param tls null for a connection in the clear
 * @param until for all of it; afterwards it no longer limits what was connected
 */
record Sockets(@Nullable SSLSocketFactory tls, Deadline until) implements ConnectionFactory {

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        IOException failed = new SocketTimeoutException("no time left to connect");
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (until.isOver()) {
                break;
            }
            try {
                return connected(new InetSocketAddress(address, port), host);
            } catch (IOException e) {
                failed = e;
            }
        }
        throw failed;
    }

    private Connection connected(InetSocketAddress address, String host) throws IOException {
        Hurried plain = new Hurried(until);
        try {
            plain.connect(address, (int) Math.max(1, until.leftMillis()));
            plain.setTcpNoDelay(true);
            plain.setKeepAlive(true);
            return tls == null ? new SocketConnection(plain.calm()) : secured(tls, plain, host, address.getPort());
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private static Connection secured(SSLSocketFactory factory, Hurried plain, String host, int port)
            throws IOException {
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        plain.calm();
        return new SocketConnection(socket) {
            @Override
            public void close() {
                try {
                    plain.close(); // closing TLS in order waits for a writer that may be stuck
                } catch (IOException e) {
                    super.close();
                }
            }
        };
    }

    /** As long as it is hurried each read ends when the time does: a handshake that drips must not outlast it. */
    private static final class Hurried extends Socket {

        private final Deadline until;
        private volatile boolean hurried = true;

        Hurried(Deadline until) {
            this.until = until;
        }

        Hurried calm() {
            hurried = false;
            return this;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    hurry();
                    return super.read();
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    hurry();
                    return super.read(into, from, length);
                }
            };
        }

        private void hurry() throws IOException {
            if (hurried) {
                setSoTimeout((int) Math.max(1, until.leftMillis()));
            }
        }
    }
}
