package om.gov.mol.labour.notify.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * A socket for one thread at a time on which nothing waits beyond the {@linkplain #arm armed} deadline: neither connecting,
 * nor reading drop by drop, nor writing to a server that does not read. An interrupt ends a wait at once. A server that
 * floods is cut off after {@value #INPUT_MAX} bytes between two armings.
 *
 * <p>It waits on a selector in the calling thread, because a plain socket can bound the single read but not the whole, and
 * a write not at all, except with the help of another thread.
 */
final class Wire extends Socket {

    /** More than any certificate chain and all replies of a mail. */
    static final int INPUT_MAX = 262_144;

    private final InetAddress address;
    private final int port;
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final InputStream input = new Input();
    private final OutputStream output = new Output();
    private Deadline deadline;
    private Duration patience;
    private int inputLeft = INPUT_MAX;
    private int soTimeout;

    private Wire(InetAddress address, int port, SocketChannel channel, Selector selector, Deadline deadline)
            throws IOException {
        this.address = address;
        this.port = port;
        this.channel = channel;
        this.selector = selector;
        this.deadline = deadline;
        this.patience = Duration.ofNanos(Math.max(deadline.nanosLeft(), 0));
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        this.key = channel.register(selector, 0);
    }

    /** Connects before the deadline comes, or fails. */
    static Wire open(InetAddress address, int port, Deadline deadline) throws IOException {
        SocketChannel channel = SocketChannel.open();
        Selector selector = null;
        try {
            selector = Selector.open();
            Wire wire = new Wire(address, port, channel, selector, deadline);
            wire.connect();
            return wire;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            if (selector != null) {
                selector.close();
            }
            throw fault;
        }
    }

    private void connect() throws IOException {
        if (!channel.connect(new InetSocketAddress(address, port))) {
            do {
                await(SelectionKey.OP_CONNECT);
            } while (!channel.finishConnect());
        }
    }

    /** From now on: nothing waits beyond {@code until}, and nothing longer than {@code patience} at a time. */
    void arm(Deadline until, Duration longest) {
        deadline = until;
        patience = longest;
        inputLeft = INPUT_MAX;
    }

    /** From now on nothing waits longer than {@code longest}; what was armed stays the limit. */
    void hurry(Duration longest) {
        deadline = deadline.within(longest);
    }

    private void await(int operation) throws IOException {
        Deadline until = deadline.within(patience);
        if (soTimeout > 0) {
            until = until.within(Duration.ofMillis(soTimeout));
        }
        key.interestOps(operation);
        while (!until.isOver() && !Thread.currentThread().isInterrupted()) {
            if (selector.select(until.millisLeft()) > 0) {
                selector.selectedKeys().clear();
                return;
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while waiting for the mail server");
        }
        throw new SocketTimeoutException("the mail server did not answer in time");
    }

    /** For a long text that never waits, because the server always makes room for a little more. */
    private void requireTime() throws IOException {
        if (deadline.isOver()) {
            throw new SocketTimeoutException("the mail took too long");
        }
    }

    /** Lets go of everything, at once and without a word to the server. */
    @Override
    public synchronized void close() throws IOException {
        try (selector;
                channel) {
            super.close(); // lest a question to the plain socket that we did not foresee had opened one
        }
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    @Override
    public InetAddress getInetAddress() {
        return address;
    }

    @Override
    public int getPort() {
        return port;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return new InetSocketAddress(address, port);
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isBound() {
        return true;
    }

    @Override
    public boolean isInputShutdown() {
        return isClosed();
    }

    @Override
    public boolean isOutputShutdown() {
        return isClosed();
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public SocketChannel getChannel() {
        return channel;
    }

    /** Milliseconds; only ever shortens what is armed. */
    @Override
    public synchronized void setSoTimeout(int milliseconds) {
        soTimeout = milliseconds;
    }

    @Override
    public synchronized int getSoTimeout() {
        return soTimeout;
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        // it is always on
    }

    /** Off: TLS asks before it says goodbye, and a plain socket would open itself to answer. */
    @Override
    public int getSoLinger() {
        return -1;
    }

    @Override
    public String toString() {
        return "Wire[" + address.getHostName() + ":" + port + "]";
    }

    private final class Input extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            int count = channel.read(buffer);
            while (count == 0) {
                await(SelectionKey.OP_READ);
                count = channel.read(buffer);
            }
            inputLeft -= count;
            if (inputLeft < 0) {
                throw new SocketException("the mail server says too much");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            Wire.this.close();
        }
    }

    private final class Output extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                requireTime();
                if (channel.write(buffer) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        @Override
        public void close() throws IOException {
            Wire.this.close();
        }
    }
}
