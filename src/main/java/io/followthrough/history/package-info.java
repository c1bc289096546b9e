/** What changed, when, by whom and why? One append-only row per change, written in the transaction that makes it. */
package io.followthrough.history;
