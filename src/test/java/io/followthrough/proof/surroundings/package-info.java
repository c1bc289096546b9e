/** What the proofs put around real processes of the packaged service: a PostgreSQL and a mail server that go down and come back. */
package io.followthrough.proof.surroundings;
