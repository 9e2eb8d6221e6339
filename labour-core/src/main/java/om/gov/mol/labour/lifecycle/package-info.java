/**
 * The small engine that every procedure uses: the life of a case as tables of rows, executed, printed and checked.
 *
 * <p>A {@link om.gov.mol.labour.lifecycle.Lifecycle} is one such table, or several that live in one case: a command is
 * addressed to one of them, and its row may name commands to the others, decided in the same step and saved together. A {@link om.gov.mol.labour.lifecycle.Table} holds {@link om.gov.mol.labour.lifecycle.Row rows}: from which state, on
 * which command, by whom, under which named condition, to which state, by which law. What is not in the table cannot
 * happen. Deciding is pure and may refuse; an {@link om.gov.mol.labour.lifecycle.Event} is a fact and never refuses, so
 * that replaying the events of a journal gives the case again. What must happen outside is an
 * {@link om.gov.mol.labour.lifecycle.Effect}: data that is saved together with the case.
 */
@NullMarked
package om.gov.mol.labour.lifecycle;

import org.jspecify.annotations.NullMarked;
