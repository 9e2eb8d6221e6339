package om.gov.mol.labour.validation;

import java.util.regex.Pattern;

/**
 * The formats of numbers that are not officially published, or that a ministry may want to hold more or less strictly.
 *
 * <p>Each pattern is matched against the whole plain value, as the type in {@code party} gives it: ASCII digits, no
 * spaces, no strokes in a commercial registration, {@code +968…} for a mobile. The types set the outer bounds (a civil
 * number has 4 to 20 digits), the pattern narrows them. Refusing a true number is worse than passing a false one: the
 * defaults of {@link #lenient()} are wide, and the registry has the last word.
 *
 * <pre>{@code
 * FormatSettings.lenient().withCivilNumber(Pattern.compile("[0-9]{8}"));
 * }</pre>
 *
 * @param civilNumber 7 to 9 digits by default
 * @param commercialRegistration 5 to 8 digits by default
 * @param licenceNumber 1 to 20 letters, digits, strokes and hyphens by default
 * @param permitNumber the same
 * @param passportNumber 1 to 9 upper-case letters and digits by default
 * @param mobile Omani mobiles by default; {@code \\+.*} for those of all countries
 */
public record FormatSettings(
        Pattern civilNumber,
        Pattern commercialRegistration,
        Pattern licenceNumber,
        Pattern permitNumber,
        Pattern passportNumber,
        Pattern mobile) {

    private static final FormatSettings LENIENT = new FormatSettings(
            Pattern.compile("[0-9]{7,9}"),
            Pattern.compile("[0-9]{5,8}"),
            Pattern.compile("[A-Za-z0-9/-]{1,20}"),
            Pattern.compile("[A-Za-z0-9/-]{1,20}"),
            Pattern.compile("[A-Z0-9]{1,9}"),
            Pattern.compile("\\+968[0-9]{8}"));

    /** The defaults. */
    public static FormatSettings lenient() {
        return LENIENT;
    }

    /** These settings with another format of civil numbers. */
    public FormatSettings withCivilNumber(Pattern format) {
        return new FormatSettings(format, commercialRegistration, licenceNumber, permitNumber, passportNumber, mobile);
    }

    /** These settings with another format of commercial registrations. */
    public FormatSettings withCommercialRegistration(Pattern format) {
        return new FormatSettings(civilNumber, format, licenceNumber, permitNumber, passportNumber, mobile);
    }

    /** These settings with another format of licence numbers. */
    public FormatSettings withLicenceNumber(Pattern format) {
        return new FormatSettings(civilNumber, commercialRegistration, format, permitNumber, passportNumber, mobile);
    }

    /** These settings with another format of permit numbers. */
    public FormatSettings withPermitNumber(Pattern format) {
        return new FormatSettings(civilNumber, commercialRegistration, licenceNumber, format, passportNumber, mobile);
    }

    /** These settings with another format of passport numbers. */
    public FormatSettings withPassportNumber(Pattern format) {
        return new FormatSettings(civilNumber, commercialRegistration, licenceNumber, permitNumber, format, mobile);
    }

    /** These settings with another format of mobile numbers, matched against E.164. */
    public FormatSettings withMobile(Pattern format) {
        return new FormatSettings(
                civilNumber, commercialRegistration, licenceNumber, permitNumber, passportNumber, format);
    }
}
