package om.gov.mol.labour.notify.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.notice.SmsParts;
import org.junit.jupiter.api.Test;

class CodedTextTest {

    @Test
    void theDefaultAlphabetHasItsCodes() {
        assertThat(CodedText.whole("@£Δ_ \"Aza¿à", true))
                .containsExactly(0, 1, 0x10, 0x11, 0x20, 0x22, 0x41, 0x7A, 0x61, 0x60, 0x7F);
        assertThat(CodedText.whole("€[]{}\\~|^\f", true))
                .containsExactly(
                        0x1B, 0x65, 0x1B, 0x3C, 0x1B, 0x3E, 0x1B, 0x28, 0x1B, 0x29, 0x1B, 0x2F, 0x1B, 0x3D, 0x1B, 0x40,
                        0x1B, 0x14, 0x1B, 0x0A);
    }

    @Test
    void oneForeignLetterMakesTheWholeTextUcs2() {
        assertThat(GsmAlphabet.has("Transfer TR-7K2M9XQ4HD: 100 € [draft]\n")).isTrue();
        assertThat(GsmAlphabet.has("Transfer نقل")).isFalse();
        assertThat(GsmAlphabet.has("`")).isFalse();
        assertThat(GsmAlphabet.has("ç")).isFalse();
        assertThat(GsmAlphabet.has("\u001B")).isFalse();
        assertThat(GsmAlphabet.has("\uFFFF")).isFalse();
    }

    @Test
    void theLimitsAre160And153() {
        assertThat(lengths("a".repeat(160), true)).containsExactly(160);
        assertThat(lengths("a".repeat(161), true)).containsExactly(153, 8);
        assertThat(lengths("a".repeat(307), true)).containsExactly(153, 153, 1);
    }

    @Test
    void theLimitsAre70And67LettersOfTwoOctets() {
        assertThat(lengths("ن".repeat(70), false)).containsExactly(140);
        assertThat(lengths("ن".repeat(71), false)).containsExactly(134, 8);
        assertThat(lengths("ن".repeat(135), false)).containsExactly(134, 134, 2);
    }

    @Test
    void anEscapedCharacterIsNotCut() {
        assertThat(lengths("a".repeat(152) + "€" + "a".repeat(10), true)).containsExactly(152, 12);
        assertThat(lengths("a".repeat(158) + "€", true)).containsExactly(160);
        assertThat(lengths("a".repeat(159) + "€", true)).containsExactly(153, 8);
    }

    @Test
    void aSurrogatePairIsNotCut() {
        assertThat(lengths("ن".repeat(66) + "😀" + "ن".repeat(10), false)).containsExactly(132, 24);
        assertThat(lengths("😀".repeat(35), false)).containsExactly(140);
    }

    @Test
    void aLoneSurrogateIsKeptAsItIs() {
        assertThat(CodedText.whole("\uD83D!", false)).containsExactly(0xD8, 0x3D, 0x00, 0x21);
    }

    @Property
    void thePartsJoinToTheTextAndAreAsManyAsTheNoticeCounted(@ForAll("texts") String text) {
        boolean gsm = GsmAlphabet.has(text);
        List<byte[]> parts = CodedText.cut(text, gsm).parts();
        var whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);

        String read = gsm ? Joined.gsm(whole.toByteArray()) : whole.toString(StandardCharsets.UTF_16BE);
        assertThat(read).isEqualTo(text);
        assertThat(parts).hasSize(SmsParts.of(text).parts());
        assertThat(parts).allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(gsm ? 160 : 140));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.of("a", "Z", "€", "[", "à", "\n", " ", "٣", "ن", "😀", "\u2068", "ـ");
        Arbitrary<String> plain = Arbitraries.of("a", "Z", "€", "[", "à", "\n", " ", "@");
        return Arbitraries.oneOf(
                letters.list().ofMinSize(1).ofMaxSize(400).map(list -> String.join("", list)),
                plain.list().ofMinSize(1).ofMaxSize(700).map(list -> String.join("", list)));
    }

    private static List<Integer> lengths(String text, boolean gsm) {
        return CodedText.cut(text, gsm).parts().stream()
                .map(part -> part.length)
                .toList();
    }
}
