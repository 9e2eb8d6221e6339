package om.gov.mol.labour.notify.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that signed itself, made by the JDK's keytool, and what it takes to show or to trust it. */
final class Certificate {

    /** For this machine. */
    static final Certificate LOCALHOST = new Certificate("dns:localhost,ip:127.0.0.1");

    /** For another host than the one that shows it. */
    static final Certificate ELSEWHERE = new Certificate("dns:mail.example.org");

    static final String PASSWORD = "only-in-tests";

    private final Path file;
    private final KeyStore store;

    private Certificate(String names) {
        try {
            Path folder = Files.createTempDirectory("certificate");
            folder.toFile().deleteOnExit();
            file = folder.resolve("store.p12");
            make(names);
            file.toFile().deleteOnExit();
            store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD.toCharArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(String names) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options = "-J-Duser.language=en -genkeypair -alias mail -keyalg EC -groupname secp256r1 -dname CN=mail"
                + " -validity 2 -storetype PKCS12 -storepass " + PASSWORD + " -ext san=" + names;
        List<String> command = new ArrayList<>(List.of(keytool, "-keystore", file.toString()));
        command.addAll(List.of(options.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool did not make a certificate");
        }
    }

    Path file() {
        return file;
    }

    /** For a server that shows it. */
    SSLContext shown() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a client that trusts it and nothing else. */
    SSLContext trusted() {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("mail", store.getCertificate("mail"));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
