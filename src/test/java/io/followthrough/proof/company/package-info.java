/** A company of any size to measure with. */
package io.followthrough.proof.company;
