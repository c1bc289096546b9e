/** What leaves the service, and did it arrive? Messages queued in the database, delivered by channels, every attempt kept. */
package io.followthrough.outbox;
