package om.gov.mol.labour.identity.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.PolicyNode;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way from a certificate to somebody who is trusted, by the rules of PKIX (RFC 5280): signatures, validity, basic
 * constraints, name constraints, policies, critical extensions. Revocation is looked at later.
 */
final class Chains {

    private static final int INTERMEDIATES_MAX = 4;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NOT_AN_AUTHORITY = -1;

    private final Set<TrustAnchor> anchors = new HashSet<>();
    private final List<X509Certificate> intermediates;
    private final Set<String> usages;

    /** With those who are trusted, issuers between that are known anyway, and the extended key usages that must be there. */
    Chains(Collection<X509Certificate> trusted, Collection<X509Certificate> intermediates, Collection<String> usages) {
        trusted.forEach(each -> anchors.add(new TrustAnchor(each, null)));
        this.intermediates = List.copyOf(intermediates);
        this.usages = Set.copyOf(usages);
    }

    /** From the person to the one below the anchor, never empty; and the policies that hold for the person. */
    record Chain(List<X509Certificate> certificates, X509Certificate anchor, Set<String> policies) {

        X509Certificate person() {
            return certificates.get(0);
        }

        X509Certificate issuerOf(int place) {
            return place + 1 < certificates.size() ? certificates.get(place + 1) : anchor;
        }

        @Override
        public String toString() {
            return "Chain[" + certificates.size() + "]";
        }
    }

    /** The chain of the first certificate; empty when there is none, or none that suffices. */
    Optional<Chain> find(List<X509Certificate> sent, Instant now) {
        X509Certificate person = sent.get(0);
        try {
            return maySign(person) && sent.stream().allMatch(each -> Strength.suffices(each.getPublicKey()))
                    ? Optional.of(build(person, sent, now)).filter(Chains::strong)
                    : Optional.empty();
        } catch (GeneralSecurityException | RuntimeException noWay) {
            // Also unchecked: nobody has verified these certificates yet, and they may be made up to upset whoever
            // reads them.
            return Optional.empty();
        }
    }

    private boolean maySign(X509Certificate person) throws GeneralSecurityException {
        boolean[] usage = person.getKeyUsage();
        List<String> extended = person.getExtendedKeyUsage();
        return person.getBasicConstraints() == NOT_AN_AUTHORITY
                && usage != null
                && usage[DIGITAL_SIGNATURE]
                && (usages.isEmpty() || (extended != null && extended.containsAll(usages)));
    }

    private Chain build(X509Certificate person, List<X509Certificate> sent, Instant now)
            throws GeneralSecurityException {
        List<X509Certificate> known = new ArrayList<>(sent);
        known.addAll(intermediates);
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(person);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setMaxPathLength(INTERMEDIATES_MAX);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        var result =
                (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
        List<X509Certificate> path = result.getCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .toList();
        if (path.isEmpty()) {
            throw new GeneralSecurityException("an anchor is no person");
        }
        return new Chain(path, result.getTrustAnchor().getTrustedCert(), policies(result.getPolicyTree(), path.size()));
    }

    private static boolean strong(Chain chain) {
        return chain.certificates().stream().allMatch(Strength::suffices);
    }

    private static Set<String> policies(@Nullable PolicyNode node, int depth) {
        Set<String> found = new HashSet<>();
        if (node != null) {
            if (node.getDepth() == depth) {
                found.add(node.getValidPolicy());
            }
            for (Iterator<? extends PolicyNode> children = node.getChildren(); children.hasNext(); ) {
                found.addAll(policies(children.next(), depth));
            }
        }
        return Set.copyOf(found);
    }
}
