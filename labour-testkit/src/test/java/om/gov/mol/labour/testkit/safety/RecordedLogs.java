package om.gov.mol.labour.testkit.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps every line that is logged in this Java, at every level, so that a test can read them. */
public final class RecordedLogs implements SLF4JServiceProvider {

    /** Everything so far. */
    static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());

    private static final ThreadLocal<List<String>> HERE = ThreadLocal.withInitial(ArrayList::new);

    /** What was logged by this thread since this was asked last; it is forgotten. */
    static List<String> ofThisThread() {
        List<String> here = List.copyOf(HERE.get());
        HERE.get().clear();
        return here;
    }

    /** For SLF4J. */
    public RecordedLogs() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Recorder::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Recorder extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            String line = name + " " + MessageFormatter.basicArrayFormat(message, arguments) + " " + thrown;
            LINES.add(line);
            HERE.get().add(line);
        }

        @Override
        public boolean isTraceEnabled() {
            return name.startsWith("om.gov");
        }

        @Override
        public boolean isDebugEnabled() {
            return name.startsWith("om.gov");
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
