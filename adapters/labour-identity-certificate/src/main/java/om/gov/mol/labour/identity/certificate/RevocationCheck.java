package om.gov.mol.labour.identity.certificate;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.identity.certificate.Chains.Chain;

/**
 * Whether a certificate of a chain was taken back. We fetch, the JDK judges: each certificate is a path of its own below its
 * issuer, and the checker of PKIX is given what was fetched and never goes to the network itself.
 */
final class RevocationCheck {

    private static final int SIGNS_LISTS = 6;

    private final Revocation settings;
    private final Ocsp ocsp;
    private final RevocationLists lists;

    RevocationCheck(Revocation settings, HttpClient client, SecureRandom random) {
        Web web = new Web(client);
        this.settings = settings;
        this.ocsp = new Ocsp(web, settings.responder(), random);
        this.lists = new RevocationLists(web, settings.lists(), settings.listAgeMax());
    }

    /** What is known of a certificate, the worst last. */
    enum Standing {
        GOOD,
        UNKNOWN,
        REVOKED
    }

    /** The worst standing in the chain. */
    Standing of(Chain chain, Instant now) {
        Web.Budget budget = new Web.Budget(settings.timeMax());
        Standing worst = Standing.GOOD;
        for (int place = 0; place < chain.certificates().size() && worst != Standing.REVOKED; place++) {
            Question question = new Question(chain.certificates().get(place), chain.issuerOf(place), now);
            Standing standing = settings.ocsp() ? byOcsp(question, forOcsp(budget)) : Standing.UNKNOWN;
            if (standing == Standing.UNKNOWN && !settings.lists().isEmpty()) {
                standing = byLists(question, budget);
            }
            worst = standing.compareTo(worst) > 0 ? standing : worst;
        }
        return worst;
    }

    private Web.Budget forOcsp(Web.Budget budget) {
        return settings.lists().isEmpty() ? budget : budget.half();
    }

    private record Question(X509Certificate certificate, X509Certificate issuer, Instant now) {}

    private Standing byOcsp(Question question, Web.Budget budget) {
        try {
            Optional<Ocsp.Answer> answer = ocsp.ask(question.certificate(), question.issuer(), budget);
            if (answer.isEmpty()) {
                return Standing.UNKNOWN;
            }
            PKIXRevocationChecker checker = checker(EnumSet.of(Option.NO_FALLBACK));
            checker.setOcspResponses(Map.of(question.certificate(), answer.get().bytes()));
            checker.setOcspExtensions(List.of(answer.get().nonce()));
            return judge(question, checker, List.of());
        } catch (IOException | GeneralSecurityException e) {
            return Standing.UNKNOWN;
        }
    }

    private Standing byLists(Question question, Web.Budget budget) {
        boolean[] usage = question.issuer().getKeyUsage();
        if (usage != null && !usage[SIGNS_LISTS]) {
            return Standing.UNKNOWN;
        }
        try {
            PKIXRevocationChecker checker = checker(EnumSet.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
            return judge(question, checker, lists.current(question.now(), budget));
        } catch (GeneralSecurityException e) {
            return Standing.UNKNOWN;
        }
    }

    private static PKIXRevocationChecker checker(Set<Option> options) throws GeneralSecurityException {
        var checker =
                (PKIXRevocationChecker) CertPathValidator.getInstance("PKIX").getRevocationChecker();
        checker.setOptions(options);
        return checker;
    }

    /** Only a clear yes is good; whatever the JDK does not like about an answer makes it no answer. */
    private static Standing judge(Question question, PKIXRevocationChecker checker, List<X509CRL> known)
            throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(question.issuer(), null)));
        parameters.setDate(Date.from(question.now()));
        parameters.addCertPathChecker(checker);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        try {
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(question.certificate())),
                            parameters);
            return Standing.GOOD;
        } catch (CertPathValidatorException no) {
            return no.getReason() == BasicReason.REVOKED ? Standing.REVOKED : Standing.UNKNOWN;
        }
    }
}
