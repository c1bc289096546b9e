/** Which machines may call the API? Tokens with scopes and an expiry, of which only a hash is kept. */
package io.followthrough.token;
