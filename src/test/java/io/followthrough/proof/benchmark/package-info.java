/** How fast the service is beside what PostgreSQL's own programs do with the same data. */
package io.followthrough.proof.benchmark;
