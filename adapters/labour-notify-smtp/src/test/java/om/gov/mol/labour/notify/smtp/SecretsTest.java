package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the password nor anything of the mail is in logs, exceptions, ids or names, whatever the server says. */
class SecretsTest {

    static final String PASSWORD = "hunter2-geheim";
    static final String USER = "relay-user";
    static final List<String> SECRETS = List.of(
            PASSWORD,
            USER,
            Base64.getEncoder().encodeToString(PASSWORD.getBytes(UTF_8)),
            Base64.getEncoder().encodeToString(("\0" + USER + "\0" + PASSWORD).getBytes(UTF_8)),
            Base64.getEncoder().encodeToString((USER + "\0" + USER + "\0" + PASSWORD).getBytes(UTF_8)),
            Mails.TO,
            "office",
            "TR-7K2M9XQ4HD",
            "Please answer");

    final MailServer server = MailServer.encrypted(Encryption.STARTTLS);
    final SmtpEmailSenderBuilder builder = server.sender().signIn(USER, PASSWORD);
    final SmtpEmailSender sender = builder.build();
    final Logger root = Logger.getLogger("");
    final Level before = root.getLevel();
    final List<String> logged = new CopyOnWriteArrayList<>();
    final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord logRecord) {
            String text = new SimpleFormatter().format(logRecord);
            logged.add(text);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        listening.setLevel(Level.ALL);
        root.addHandler(listening);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void close() {
        root.setLevel(before);
        root.removeHandler(listening);
        sender.close();
        server.close();
    }

    static void assertNoSecretIn(String shown) {
        assertThat(SECRETS).allSatisfy(secret -> assertThat(shown).doesNotContain(secret));
    }

    @Test
    void aMailThatGoesWellLeavesNoTraceThoughEverythingIsLogged() {
        Logger.getLogger("test").fine("heard");
        assertNoSecretIn(sender.send(Mails.mail("n:1"), Mails.soon()).toString());
        assertThat(logged).anyMatch(line -> line.contains("heard"));
        logged.forEach(SecretsTest::assertNoSecretIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "AUTH", "MAIL", "RCPT", "DATA", "."})
    void aServerThatRepeatsEverythingIsNotRepeated(String stage) {
        server.on(stage, Answer.say("530 5.7.0 " + String.join(" ", SECRETS)));
        Throwable said = catchThrowable(() -> sender.send(Mails.mail("n:1"), Mails.soon()));
        assertThat(said).isNotNull();
        StringWriter trace = new StringWriter();
        said.printStackTrace(new PrintWriter(trace));
        assertNoSecretIn(trace.toString());
        logged.forEach(SecretsTest::assertNoSecretIn);
    }

    @Test
    void neitherSenderNorBuilderNorSettingsShowSecrets() {
        assertNoSecretIn(sender.toString());
        assertNoSecretIn(builder.toString());
        assertNoSecretIn(new Settings.SignIn(USER, PASSWORD).toString());
        assertNoSecretIn(Recipient.of(Mails.TO).orElseThrow().toString());
        assertThat(sender.toString()).contains("localhost", "STARTTLS");
    }
}
