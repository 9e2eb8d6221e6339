package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;

/** Our few lines of DER agree with those who have many. */
class DerTest {

    @Test
    void objectIdentifiersAreAsOthersWriteThem() throws IOException {
        for (String dotted : List.of("2.5.4.5", "1.3.6.1.5.5.7.48.1.2", "2.999.127.128.16383.16384", "0.9.2342.0")) {
            assertThat(Der.write(Der.OBJECT_IDENTIFIER, Der.oid(dotted)))
                    .isEqualTo(new ASN1ObjectIdentifier(dotted).getEncoded());
        }
    }

    @Test
    void lengthsAreAsOthersWriteAndReadThem() throws IOException, CertificateException {
        for (int length : List.of(0, 1, 127, 256, 257, 1000, 65_000)) {
            byte[] content = new byte[length];
            byte[] ours = Der.write(Der.OCTET_STRING, content);
            assertThat(ours).isEqualTo(new DEROctetString(content).getEncoded());
            byte[] within = new DERSequence(new DEROctetString(content)).getEncoded();
            assertThat(Der.of(within).next(Der.SEQUENCE).inside().next().content())
                    .isEqualTo(content);
        }
    }

    @Property(tries = 2000)
    void garbageIsRefusedAndNothingElse(@ForAll @Size(max = 40) byte[] garbage) {
        try {
            Der der = Der.of(garbage);
            while (der.more()) {
                Der.Element element = der.next();
                element.text();
                assertThat(element.content().length).isLessThan(garbage.length);
            }
        } catch (CertificateException refused) {
            assertThat(refused.getMessage()).startsWith("DER");
        }
    }
}
