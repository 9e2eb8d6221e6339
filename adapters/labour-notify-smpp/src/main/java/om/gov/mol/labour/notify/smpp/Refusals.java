package om.gov.mol.labour.notify.smpp;

import java.util.Objects;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import org.jsmpp.SMPPConstant;

/**
 * What a status other than OK means.
 *
 * <p>Final only where the status speaks of this recipient or this text. Everything else is about the account, its settings or
 * the message centre: it would befall every message, so it is tried again, and the caller counts the attempts.
 */
final class Refusals {

    private Refusals() {}

    static SendResult of(int status, SmppSettings settings) {
        SendResult agreed = settings.meanings.get(status);
        return Objects.requireNonNullElseGet(agreed, () -> standard(status, settings));
    }

    private static SendResult standard(int status, SmppSettings settings) {
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVDSTADR -> new Undeliverable(Reason.NO_SUCH_ADDRESS);
            case SMPPConstant.STAT_ESME_RINVMSGLEN -> new Undeliverable(Reason.REJECTED_CONTENT);
            case SMPPConstant.STAT_ESME_RDELIVERYFAILURE -> new Undeliverable(Reason.OTHER);
            case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL ->
                new TryLater(settings.waits.throttled());
            default -> new TryLater(settings.waits.refused());
        };
    }

    static boolean isThrottling(int status) {
        return status == SMPPConstant.STAT_ESME_RTHROTTLED || status == SMPPConstant.STAT_ESME_RMSGQFUL;
    }

    /** Whether the message centre no longer takes the session for bound. */
    static boolean endsSession(int status) {
        return status == SMPPConstant.STAT_ESME_RINVBNDSTS;
    }

    /** Whether another attempt to bind soon would only lock the account. */
    static boolean isAboutAccount(int status) {
        return status == SMPPConstant.STAT_ESME_RINVPASWD || status == SMPPConstant.STAT_ESME_RINVSYSID;
    }
}
