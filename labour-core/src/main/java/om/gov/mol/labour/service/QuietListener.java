package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.LabourListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listener of the host that cannot disturb us, whatever it throws. */
record QuietListener(LabourListener host) implements LabourListener {

    private static final Logger LOG = LoggerFactory.getLogger(QuietListener.class);

    @Override
    public void accepted(String procedure, String row, String caseId, String state, Duration took) {
        quietly(() -> host.accepted(procedure, row, caseId, state, took));
    }

    @Override
    public void refused(String procedure, String command, List<ProblemCode> problems, Duration took) {
        quietly(() -> host.refused(procedure, command, problems, took));
    }

    @Override
    public void invalid(String procedure, String command, int faults) {
        quietly(() -> host.invalid(procedure, command, faults));
    }

    @Override
    public void worked(String kind, String result, int attempts, Duration took) {
        quietly(() -> host.worked(kind, result, attempts, took));
    }

    @Override
    public void misbehaved(String provider, String what) {
        quietly(() -> host.misbehaved(provider, what));
    }

    @Override
    public void unavailable(String provider) {
        quietly(() -> host.unavailable(provider));
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (Throwable thrown) {
            LOG.warn("a listener threw {}", thrown.getClass().getSimpleName());
        }
    }
}
