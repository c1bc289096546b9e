/**
 * Was this request carried out already? A POST with an {@code Idempotency-Key} is carried out once
 * (draft-ietf-httpapi-idempotency-key-header), whichever replicas its repetitions reach.
 */
package io.followthrough.idempotency;
