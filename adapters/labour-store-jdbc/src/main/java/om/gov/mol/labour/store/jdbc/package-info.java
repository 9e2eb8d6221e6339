/**
 * The store of cases on SQL: SQLite as the embedded default, PostgreSQL where several hosts share one database.
 *
 * <p>Begin at {@link om.gov.mol.labour.store.jdbc.JdbcCaseStore}. Behind it, one class per concept:
 *
 * <ul>
 *   <li>{@code Dialect}: the few places where the two databases differ;
 *   <li>{@code Session}: a connection with the handful of JDBC calls that the rest needs;
 *   <li>{@code Transactions}: who begins and ends a transaction (we on SQLite, we on a pool, or the host);
 *   <li>{@code Migrations}: the numbered scripts in {@code migrations/}, run once however many hosts start;
 *   <li>{@code SaveSteps} writes a save and {@code Obstacle} says afterwards what was in its way;
 *   <li>{@code CaseReads}, {@code CaseLists}, {@code WorkQueue}, {@code Numbering}: the rest of the port.
 * </ul>
 *
 * <p>Plain SQL that PostgreSQL-compatible distributed databases accept: no triggers, advisory locks, notifications,
 * sequences or foreign keys.
 */
@NullMarked
package om.gov.mol.labour.store.jdbc;

import org.jspecify.annotations.NullMarked;
