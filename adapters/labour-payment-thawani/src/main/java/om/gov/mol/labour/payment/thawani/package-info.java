/**
 * A payment gateway over the hosted checkout of Thawani Pay, a payment service provider in Oman.
 *
 * <p>Begin at {@link om.gov.mol.labour.payment.thawani.ThawaniGateway}, made of
 * {@link om.gov.mol.labour.payment.thawani.ThawaniSettings}; {@link om.gov.mol.labour.payment.thawani.ThawaniCallbacks} checks
 * the callbacks that the host's web server receives. Behind it, one class per concept: {@code Wire} sends one request within
 * the deadline; {@code Sessions}, {@code Payments} and {@code Refunds} know the addresses and the fields; {@code Checkout} and
 * {@code Paybacks} decide what may be begun; {@code Doubts} remembers what may still be on its way.
 *
 * <h2>What is known of Thawani, and from where</h2>
 *
 * <p>Nothing here was tried against Thawani itself. It was read in November 2026 in
 *
 * <ol>
 *   <li>the operator's own page, <a href="https://developer.thawani.om/">developer.thawani.om</a>;
 *   <li><a href="https://github.com/afaq-innovation-ai/thawani-pay-for-woocommerce">a plugin for WooCommerce by Afaq Innovation</a>,
 *       version 1.4 of 2026, the most complete of the public integrations;
 *   <li><a href="https://github.com/PhazeRoOman/thawani-for-woocommerce">a plugin for WooCommerce by PhazeRo</a>;
 *   <li><a href="https://www.npmjs.com/package/thawani-nodejs">a library for Node.js</a>, version 1.0.2, for its types;
 *   <li><a href="https://wordpress.org/plugins/s4d-payment-gateway-with-thawani-for-woocommerce/">a plugin by S4D</a>.
 * </ol>
 *
 * <p>Two or more of them agree on:
 *
 * <ul>
 *   <li>the two servers, the header {@code thawani-api-key}, and {@code POST /api/v1/checkout/session} with its fields (1–4);
 *   <li>amounts in whole baisa, and the payment page {@code /pay/{session}?key={publishable key}} (1–4);
 *   <li>the envelope {@code success, code, description, data}, with code 4003 for what is not there (2, and types in 4);
 *   <li>the states {@code unpaid}, {@code paid}, {@code cancelled} of a session; {@code GET /checkout/reference/{reference}};
 *       lists with {@code limit} and {@code skip} (2–4);
 *   <li>payments by {@code checkout_invoice}, {@code POST /refunds} by {@code payment_id}, and the list of refunds (2–4);
 *   <li>callbacks with {@code thawani-timestamp} and {@code thawani-signature}, and that they are hints only (2, 4, 5).
 * </ul>
 *
 * <p><b>Unconfirmed</b>; to be asked of Thawani or seen on the sandbox before real money moves:
 *
 * <ul>
 *   <li>whether a reference may be used twice, and which session the look-up then shows. Both answers are provided for, one
 *       session or all; with the first a twin older than the fifty latest sessions of the merchant stays unseen;
 *   <li>which references are accepted: source 1 says a number, the others send text with letters and hyphens;
 *   <li>refunds in part: sources 2 and 4 send an amount, source 5 says there are none. Off until
 *       {@link om.gov.mol.labour.payment.thawani.ThawaniSettings#withRefundsInPart() switched on};
 *   <li>that lists begin with the newest, and that the list of refunds shows the reason and the metadata;
 *   <li>that a callback's signature covers the body, a hyphen and the time (source 2 alone), and that the time is in seconds;
 *   <li>that times without an offset are UTC (source 3 adds four hours to show them), and that payments have a
 *       {@code created_at}: without it the money counts from the beginning of its session;
 *   <li>the words for the states of payments and refunds after money went back. A word that is not known is never guessed: the
 *       state is then unknown;
 *   <li>the least and the greatest expiry, 30 and 10080 minutes, and forty letters for a name (source 2 alone), and whether an
 *       expired session can still be paid: therefore {@code keepsExpiry} is not declared;
 *   <li>source 1 wants name, telephone and e-mail of the payer in the metadata before it lets a merchant go live. This gateway
 *       has none of them and sends none; that has to be agreed.
 * </ul>
 *
 * <h2>What is left to the host</h2>
 *
 * <p>Callbacks should be switched on: there is no book of the day here, so they are the only way to hear of money that comes after
 * a session has ended.
 *
 * <p>Doubts live in memory. A host that is started anew within the quiet time, or a second host, does not know them: for payments
 * the look-ups and the cancelling of twins stand against that, for refunds of the whole Thawani itself (code 4301). A refund in
 * part whose request was lost, and which arrives after another host has asked again, can be paid twice; refunds are leased to
 * one host at a time, so this takes a lost lease as well.
 */
@NullMarked
package om.gov.mol.labour.payment.thawani;

import org.jspecify.annotations.NullMarked;
