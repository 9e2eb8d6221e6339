/**
 * The one door. {@link om.gov.mol.labour.service.Labour} is built from the host's ports and hands out the services; the
 * host drives outgoing work and deadlines by calling {@link om.gov.mol.labour.service.Labour#runDue()} from its own
 * scheduler. A person is {@link om.gov.mol.labour.service.Labour#signIn signed in} through the host's identity provider and
 * makes a {@link om.gov.mol.labour.service.Call} in a capacity; every answer is an
 * {@link om.gov.mol.labour.outcome.Outcome}.
 *
 * <p>Nothing runs by itself. Calls of providers go through other threads, the library's or the host's
 * ({@link om.gov.mol.labour.service.LabourBuilder#executor}), so that one that hangs, throws or lies harms its own work only.
 *
 * <p>The way of a command: who asks; seen before; load; gather facts with no transaction open; decide; save everything
 * in one transaction; if somebody was faster, look again. No rule lives here: rules live in the procedures.
 */
@NullMarked
package om.gov.mol.labour.service;

import org.jspecify.annotations.NullMarked;
