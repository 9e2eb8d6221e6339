/**
 * The command line for lawyers and analysts: the law on a day, what changed between two days, what is unconfirmed. Described in
 * {@code docs/guides/law.md}.
 *
 * <p>{@link om.gov.mol.labour.scenarios.law.LawCommands} finds the command, {@code Words} reads what was typed, the command
 * works out a {@code Page}, and {@code Paper} prints it for people, from left to right or from right to left, or as JSON.
 */
@NullMarked
package om.gov.mol.labour.scenarios.law;

import org.jspecify.annotations.NullMarked;
