package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was set is taken; otherwise the only one that is offered; none and several are said with their names. */
class FoundTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final List<String> missing = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void putBack() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void whatWasSetIsTakenWhateverElseIsOffered() throws IOException {
        offer(First.class, Second.class);
        SmsSender set = new First();
        assertThat(found(set)).isSameAs(set);
        assertThat(missing).isEmpty();
    }

    @Test
    void theOnlyOneOfferedIsTaken() throws IOException {
        offer(First.class);
        assertThat(found(null)).isInstanceOf(First.class);
        assertThat(missing).isEmpty();
    }

    @Test
    void noneIsNamedByItsPart() {
        found(null);
        assertThat(missing).containsExactly("sms");
    }

    @Test
    void severalAreNamedByTheirClasses() throws IOException {
        offer(First.class, Second.class);
        found(null);
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0)).contains("sms", First.class.getName(), Second.class.getName());
    }

    @Test
    void oneThatCannotBeMadeIsNamedWithItsReason() throws IOException {
        offer(Broken.class);
        found(null);
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0)).contains("sms", Broken.class.getName(), "SMS_URL is not set");
    }

    @Test
    void anEmptyBuilderNamesEverythingThatIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Labour.builder().build())
                .withMessage("not set: store, registry, identity, agencies, sms, email, payments");
    }

    @Test
    void aProviderDescribesItselfByNameAndClass() {
        assertThat(new First().describe()).isEqualTo("first (" + First.class.getName() + ")");
    }

    private @Nullable SmsSender found(@Nullable SmsSender set) {
        return Found.orLoaded(set, SmsSender.class, "sms", missing);
    }

    /** As the services file of an integrator's jar would. */
    private void offer(Class<?>... senders) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        List<String> names = List.of(senders).stream().map(Class::getName).toList();
        Files.write(services.resolve(SmsSender.class.getName()), names);
        URL[] jar = {folder.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(jar, before));
    }

    /** A sender that an integrator offers. */
    public static class First implements SmsSender {

        @Override
        public String name() {
            return "first";
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return new SendResult.Unknown();
        }
    }

    /** Another. */
    public static class Second extends First {}

    /** One that lacks its settings. */
    public static class Broken extends First {

        /** Always fails. */
        public Broken() {
            throw new IllegalStateException("SMS_URL is not set");
        }
    }
}
