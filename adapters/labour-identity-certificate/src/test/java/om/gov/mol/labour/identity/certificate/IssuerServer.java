package om.gov.mol.labour.identity.certificate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What an issuer runs on the network: a responder at {@code /ocsp} and a list at {@code /list}. It can misbehave. */
public final class IssuerServer implements AutoCloseable {

    /** How the server answers. */
    public enum Mood {
        WELL,
        REFUSES,
        SAYS_GARBAGE,
        SAYS_NOTHING,
        NEVER_ENDS,
        KNOWS_NOBODY,
        REPEATS_ANOTHER_NUMBER,
        TRY_LATER
    }

    final AtomicInteger asked = new AtomicInteger();
    public volatile Mood mood = Mood.WELL;
    /** Who signs; by default the authority itself. */
    volatile KeyPair signer;

    volatile X509Certificate delegate;
    volatile String algorithm = "SHA256withECDSA";
    volatile Duration age = Duration.ofMinutes(1);
    volatile Duration goodFor = Duration.ofHours(6);

    private final Authority authority;
    private final Clock clock;
    private final Map<String, Instant> revoked = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public IssuerServer(Authority authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
        this.signer = authority.keys;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/ocsp", exchange -> answer(exchange, () -> ocsp(exchange)));
        server.createContext("/list", exchange -> answer(exchange, this::list));
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void revoke(X509Certificate certificate) {
        revoked.put(certificate.getSerialNumber().toString(), clock.instant().minusSeconds(60));
    }

    private interface Body {
        byte[] make() throws Exception;
    }

    private void answer(HttpExchange exchange, Body body) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            switch (mood) {
                case REFUSES -> send(exchange, 503, body.make());
                case SAYS_GARBAGE -> send(exchange, 200, "<html>maintenance</html>".getBytes(StandardCharsets.UTF_8));
                case SAYS_NOTHING -> closed.await(60, TimeUnit.SECONDS);
                case NEVER_ENDS -> endless(exchange);
                default -> send(exchange, 200, body.make());
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        while (closed.getCount() > 0) {
            out.write(new byte[4096]);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private byte[] ocsp(HttpExchange exchange) throws Exception {
        if (mood == Mood.TRY_LATER) {
            return new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
        }
        OCSPReq request = new OCSPReq(exchange.getRequestBody().readAllBytes());
        var whoSigns = new JcaX509CertificateHolder(delegate != null ? delegate : authority.certificate);
        var response = new BasicOCSPRespBuilder(new RespID(whoSigns.getSubject()));
        Instant thisUpdate = clock.instant().minus(age);
        for (Req each : request.getRequestList()) {
            response.addResponse(
                    each.getCertID(),
                    standing(each.getCertID().getSerialNumber().toString()),
                    Date.from(thisUpdate),
                    Date.from(thisUpdate.plus(goodFor)),
                    null);
        }
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (mood == Mood.REPEATS_ANOTHER_NUMBER) {
            byte[] other = nonce.getExtnValue().getOctets();
            other[other.length - 1] ^= 1;
            nonce = new Extension(nonce.getExtnId(), false, other);
        }
        response.setResponseExtensions(new Extensions(nonce));
        X509CertificateHolder[] with =
                delegate == null ? null : new X509CertificateHolder[] {new JcaX509CertificateHolder(delegate)};
        var signed = response.build(
                new JcaContentSignerBuilder(algorithm).build(signer.getPrivate()), with, Date.from(thisUpdate));
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed).getEncoded();
    }

    private CertificateStatus standing(String serial) {
        if (mood == Mood.KNOWS_NOBODY) {
            return new UnknownStatus();
        }
        Instant since = revoked.get(serial);
        return since == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
    }

    private byte[] list() throws Exception {
        Instant thisUpdate = clock.instant().minus(age);
        var list = new JcaX509v2CRLBuilder(authority.certificate.getSubjectX500Principal(), Date.from(thisUpdate));
        list.setNextUpdate(Date.from(thisUpdate.plus(goodFor)));
        revoked.forEach(
                (serial, since) -> list.addCRLEntry(new BigInteger(serial), Date.from(since), CRLReason.keyCompromise));
        return list.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate()))
                .getEncoded();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
