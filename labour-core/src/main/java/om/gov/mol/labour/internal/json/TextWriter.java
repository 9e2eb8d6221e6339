package om.gov.mol.labour.internal.json;

import java.io.Writer;

/** Writes into memory without the locks of {@link java.io.StringWriter}. For one thread. */
final class TextWriter extends Writer {

    private static final int USUAL_LENGTH = 4_096;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    @Override
    public void write(int unit) {
        text.append((char) unit);
    }

    @Override
    public void write(char[] units, int from, int length) {
        text.append(units, from, length);
    }

    @Override
    public void write(String written) {
        text.append(written);
    }

    @Override
    public void write(String written, int from, int length) {
        text.append(written, from, from + length);
    }

    @Override
    public void flush() {
        // what is written is there
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
