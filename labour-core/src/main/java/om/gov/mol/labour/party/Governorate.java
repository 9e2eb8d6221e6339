package om.gov.mol.labour.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import om.gov.mol.labour.text.TypedText;

/**
 * The eleven governorates of Oman, with their codes of ISO 3166-2:OM.
 *
 * <p>North and south are easily mixed up, as several public lists do: the S of {@code OM-BS} and {@code OM-SS} is
 * <i>shamal</i>, north; the J of {@code OM-BJ} and {@code OM-SJ} is <i>janub</i>, south.
 */
public enum Governorate {
    MUSCAT("OM-MA", "مسقط", "Muscat"),
    DHOFAR("OM-ZU", "ظفار", "Dhofar"),
    MUSANDAM("OM-MU", "مسندم", "Musandam"),
    AL_BURAIMI("OM-BU", "البريمي", "Al Buraimi"),
    AD_DAKHILIYAH("OM-DA", "الداخلية", "Ad Dakhiliyah"),
    AL_BATINAH_NORTH("OM-BS", "شمال الباطنة", "Al Batinah North"),
    AL_BATINAH_SOUTH("OM-BJ", "جنوب الباطنة", "Al Batinah South"),
    ASH_SHARQIYAH_SOUTH("OM-SJ", "جنوب الشرقية", "Ash Sharqiyah South"),
    ASH_SHARQIYAH_NORTH("OM-SS", "شمال الشرقية", "Ash Sharqiyah North"),
    AD_DHAHIRAH("OM-ZA", "الظاهرة", "Ad Dhahirah"),
    AL_WUSTA("OM-WU", "الوسطى", "Al Wusta");

    private final String code;
    private final String arabic;
    private final String english;

    Governorate(String code, String arabic, String english) {
        this.code = code;
        this.arabic = arabic;
        this.english = english;
    }

    /** The governorate of a code such as {@code "OM-MA"}, in any case; empty when there is none. */
    public static Optional<Governorate> ofCode(String code) {
        return TypedText.plain(code)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .flatMap(text -> Arrays.stream(values())
                        .filter(governorate -> governorate.code.equals(text))
                        .findFirst());
    }

    /** The code of ISO 3166-2, for example {@code "OM-MA"}. */
    public String code() {
        return code;
    }

    /** The name in Arabic and English. */
    public LocalizedName displayName() {
        return new LocalizedName(arabic, english);
    }
}
