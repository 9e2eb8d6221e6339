package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays reads the page of the gateway in his own language. */
class CheckoutLanguageTest {

    private final List<String> languages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theCheckoutIsAskedForInTheLanguageOfThePayer(String language) {
        try (Town town = new Town()) {
            PaymentGateway listening = listening(town.gateway);
            try (Town open = new Town(town.store, Map.of(), host -> host.payments(listening))) {
                speaks(open, language);
                String reference = open.submitted(1);
                open.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
            }
        }
        assertThat(languages).containsExactly(language);
    }

    private PaymentGateway listening(PaymentGateway gateway) {
        return (PaymentGateway) Proxy.newProxyInstance(
                PaymentGateway.class.getClassLoader(),
                new Class<?>[] {PaymentGateway.class},
                (proxy, method, arguments) -> {
                    Stream.ofNullable(arguments)
                            .flatMap(Stream::of)
                            .filter(PaymentRequest.class::isInstance)
                            .forEach(request -> languages.add(((PaymentRequest) request).language()));
                    return method.invoke(gateway, arguments);
                });
    }

    /** Payments go on without the registry, whatever it throws: the page is then Arabic. */
    @Test
    void aRegistryThatBreaksMeanwhileDoesNotKeepThePayerFromHisPage() {
        AtomicBoolean broken = new AtomicBoolean();
        try (Town town = new Town()) {
            LabourRegistry registry = (LabourRegistry) Proxy.newProxyInstance(
                    LabourRegistry.class.getClassLoader(),
                    new Class<?>[] {LabourRegistry.class},
                    (proxy, method, arguments) -> {
                        if (broken.get()) {
                            throw new IllegalStateException("broken");
                        }
                        return method.invoke(town.registry, arguments);
                    });
            PaymentGateway gateway = listening(town.gateway);
            try (Town open = new Town(
                    town.store,
                    Map.of(),
                    host -> host.payments(gateway).registry(registry).executor(Runnable::run))) {
                String reference = open.submitted(1);
                town.gateway.next(Fault.UNREACHABLE);
                open.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
                languages.clear();
                broken.set(true);
                open.clock.advance(Duration.ofMinutes(5));
                open.labour.runDue();
            }
        }
        assertThat(languages).containsExactly("ar");
    }

    private static void speaks(Town town, String language) {
        EstablishmentRecord plain =
                town.registry.establishment(TownRegistry.FIRST).orElseThrow();
        Contact arabic = plain.contact();
        town.registry.put(new EstablishmentRecord(
                plain.registration(),
                plain.name(),
                plain.governorate(),
                plain.active(),
                new Contact(arabic.mobile(), arabic.email(), Language.of(language), arabic.verifiedOn()),
                plain.omanisation(),
                plain.serviceStops(),
                plain.headcount(),
                plain.openDebts()));
    }
}
