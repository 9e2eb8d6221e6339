/**
 * The law as dated data: which value holds on which day, by which decision, and how sure that is.
 *
 * <p>A {@link om.gov.mol.labour.law.Parameter} is a question that a procedure asks, such as "within how many days does the
 * current employer answer". {@link om.gov.mol.labour.law.Parameters} lists those of the procedures,
 * {@link om.gov.mol.labour.law.Conditions} the switches of the named conditions, {@link om.gov.mol.labour.law.Tariffs} the
 * amounts. A {@link om.gov.mol.labour.law.Rulebook} answers for a day with a {@link om.gov.mol.labour.law.Ruled} value that
 * carries its dates and its {@link om.gov.mol.labour.outcome.Citation}. The book of Oman is the resource {@code oman.json};
 * a host lays its own values over it and learns at once, with the path of every fault, what it got wrong
 * ({@link om.gov.mol.labour.law.RulebookFault}).
 *
 * <p>Nothing invented is presented as law. What no source says is marked unconfirmed and listed by
 * {@link om.gov.mol.labour.law.Rulebook#unconfirmed()}; an amount that no source says has no value at all.
 *
 * <p>To change a value: edit {@code oman.json}, close the old range and open a new one. To add a parameter: one constant
 * here, one entry there; a test fails while one of the two is missing.
 */
@NullMarked
package om.gov.mol.labour.law;

import org.jspecify.annotations.NullMarked;
