package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;

/**
 * Connects within a time limit; with TLS the certificate must be trusted and made out to the host.
 *
 * @param tls null for a connection in the clear
 * @param millis for TCP, and again for each step of the handshake of TLS
 */
record Sockets(@Nullable SSLSocketFactory tls, int millis) implements ConnectionFactory {

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(host, port), millis);
            plain.setTcpNoDelay(true);
            plain.setKeepAlive(true);
            return tls == null ? new SocketConnection(plain) : secured(tls, plain, host, port);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private Connection secured(SSLSocketFactory factory, Socket plain, String host, int port) throws IOException {
        plain.setSoTimeout(millis);
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
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
}
