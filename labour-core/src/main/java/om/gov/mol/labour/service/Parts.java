package om.gov.mol.labour.service;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.validation.FormValidator;

/**
 * Everything the host plugged in. The clock and chance are asked here and nowhere else.
 *
 * @param hostRegistry the registry as the host gave it; to look something up is {@link #registry}
 */
record Parts(
        CaseStore store,
        LabourRegistry hostRegistry,
        IdentityProvider identity,
        AgencyLink agencies,
        SmsSender sms,
        EmailSender email,
        PaymentGateway gateway,
        Clock clock,
        Rulebook rulebook,
        WorkingCalendar calendar,
        FormValidator validator,
        String tenant,
        LabourListener listener,
        Lines lines,
        Settings settings,
        RandomGenerator random) {

    /** Whether a case is of this tenant; the cases of others do not exist for it. */
    boolean owns(CaseRow row) {
        return row.index().tenant().equals(tenant);
    }

    /** The registry, asked within the time limit of providers. */
    LabourRegistry registry() {
        return new BoundedRegistry(hostRegistry, new Providers(this));
    }

    /** The same host under another law, at another time. */
    Parts under(Rulebook law, Clock time) {
        return new Parts(
                store,
                hostRegistry,
                identity,
                agencies,
                sms,
                email,
                gateway,
                time,
                law,
                calendar,
                validator,
                tenant,
                listener,
                lines,
                settings,
                random);
    }

    /** This moment, to the microsecond, as every store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
