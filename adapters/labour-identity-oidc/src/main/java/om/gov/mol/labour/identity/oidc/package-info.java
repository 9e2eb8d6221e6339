/**
 * Sign-in by the signed tokens of an OpenID provider.
 *
 * <p>Begin at {@link om.gov.mol.labour.identity.oidc.OidcIdentity}; the evidence is the ID token. Cheapest first, and the first no
 * ends it:
 *
 * <ol>
 *   <li>{@code Tokens}: size, form, and one of the allowed {@link om.gov.mol.labour.identity.oidc.SigningAlgorithm}s;
 *   <li>{@code ClaimRules}: issuer, audience, and the times, before anybody is asked for anything;
 *   <li>{@code SigningKeys}: the provider's key, from memory or asked for by {@code Provider} within a bound of time, then the
 *       signature;
 *   <li>{@link om.gov.mol.labour.identity.oidc.TokenKind}: how the person signed in; the civil number, or which agency;
 *   <li>{@link om.gov.mol.labour.identity.oidc.ExpectedNonces}: that we waited for this sign-in, once.
 * </ol>
 *
 * <p>Which OpenID provider the government will use, and what its claims are called, is not published; all of it is a setting.
 */
@NullMarked
package om.gov.mol.labour.identity.oidc;

import org.jspecify.annotations.NullMarked;
