/** How does somebody prove who they are? Sign-in by OpenID Connect, and in dev mode without a provider. */
package io.followthrough.signin;
