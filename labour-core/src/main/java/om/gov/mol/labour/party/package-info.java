/**
 * Who takes part: people, establishments, public bodies, and the numbers by which they are known.
 *
 * <p>All identifiers have one shape: the constructor refuses a wrong value without repeating it, {@code parse} takes
 * what a person typed (Arabic digits, spaces, direction marks), {@code value} gives the plain text, and {@code
 * toString} masks it, so that no log ever holds it. Where the official format is not published a type takes the widest
 * shape that is safe, because refusing a true number is worse than passing a false one: {@link
 * om.gov.mol.labour.party.CivilNumber}, {@link om.gov.mol.labour.party.CommercialRegistration}, {@link
 * om.gov.mol.labour.party.LicenceNumber}, {@link om.gov.mol.labour.party.PermitNumber}. Where it is published it is
 * held to it: {@link om.gov.mol.labour.party.Mobile}, {@link om.gov.mol.labour.party.EmailAddress},
 * {@link om.gov.mol.labour.party.PassportNumber}, {@link om.gov.mol.labour.party.Iban}.
 *
 * <p>A {@link om.gov.mol.labour.party.Contact} says how to reach someone and since when that is known to be true. A
 * {@link om.gov.mol.labour.party.Capacity} is what a person claims to act as; a {@link om.gov.mol.labour.party.Role} is
 * what that makes him in one case. Everything is immutable and thread-safe.
 */
@NullMarked
package om.gov.mol.labour.party;

import org.jspecify.annotations.NullMarked;
