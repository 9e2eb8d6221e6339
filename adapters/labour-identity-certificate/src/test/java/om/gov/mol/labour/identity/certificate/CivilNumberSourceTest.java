package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.cert.X509Certificate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import om.gov.mol.labour.identity.certificate.Authority.Draft;
import om.gov.mol.labour.party.CivilNumber;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The civil number stands where the settings say, once. */
class CivilNumberSourceTest {

    private static final CivilNumber PERSON = new CivilNumber("90000001");
    private static final String OTHER_NAME = "1.3.6.1.4.1.55555.3";

    private final Pki pki = new Pki();

    private X509Certificate certificate(Consumer<Draft> changes) {
        return pki.card("90000001", changes).certificate();
    }

    private X509Certificate alternative(GeneralName... names) {
        return certificate(draft -> draft.with(Extension.subjectAlternativeName, new GeneralNames(names)));
    }

    private static GeneralName uri(String uri) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, uri);
    }

    private static GeneralName otherName(String type, ASN1Encodable value) {
        return new GeneralName(
                GeneralName.otherName,
                new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(type), new DERTaggedObject(0, value)}));
    }

    @Test
    void inTheSerialNumberOfTheSubject() {
        CivilNumberSource source = CivilNumberSource.subjectSerialNumber();

        assertThat(source.read(certificate(draft -> {}))).contains(PERSON);
        assertThat(source.read(certificate(draft -> draft.named("2.5.4.5=#130e504e4f4f4d2d3930303030303031"))))
                .contains(PERSON);
        assertThat(source.read(certificate(draft -> draft.named("2.5.4.5=#130e504e4f53412d3930303030303031"))))
                .as("a person of another state")
                .isEmpty();
    }

    @Test
    void inAnAttributeOfItsOwn() {
        CivilNumberSource source =
                CivilNumberSource.subject("1.3.6.1.4.1.55555.2.777777", Pattern.compile("civil-([0-9]+)"));

        assertThat(source.read(certificate(
                        draft -> draft.named("1.3.6.1.4.1.55555.2.777777=#0c0e636976696c2d3930303030303031+CN=Amna"))))
                .contains(PERSON);
        assertThat(source.read(certificate(draft -> {}))).isEmpty();
    }

    @Test
    void inAnAddress() {
        CivilNumberSource source = CivilNumberSource.alternativeUri(Pattern.compile("urn:om:civil:([0-9]+)"));

        assertThat(source.read(alternative(uri("https://example.org"), uri("urn:om:civil:90000001"))))
                .contains(PERSON);
        assertThat(source.read(alternative(uri("urn:om:civil:90000001"), uri("urn:om:civil:90000002"))))
                .isEmpty();
        assertThat(source.read(alternative(uri("urn:om:civil:90000001x")))).isEmpty();
        assertThat(source.read(certificate(draft -> {}))).isEmpty();
    }

    @Test
    void inAnotherName() {
        CivilNumberSource source = CivilNumberSource.alternativeOtherName(OTHER_NAME, Pattern.compile("[0-9]+"));

        assertThat(source.read(alternative(otherName(OTHER_NAME, new DERUTF8String("90000001")))))
                .contains(PERSON);
        assertThat(source.read(alternative(otherName(OTHER_NAME, new DERBMPString("90000001")))))
                .contains(PERSON);
        assertThat(source.read(alternative(otherName("1.3.6.1.4.1.55555.4", new DERUTF8String("90000001")))))
                .isEmpty();
        assertThat(source.read(alternative(otherName(OTHER_NAME, new DERSequence()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "3.1", "serialNumber", "2.5.4.", "2.5.4.-5", "2.5.4.5 "})
    void anObjectIdentifierHasItsShape(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilNumberSource.subject(wrong, Pattern.compile(".*")))
                .withMessageStartingWith("attribute");
    }
}
