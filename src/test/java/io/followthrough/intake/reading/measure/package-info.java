/** Measures the reader against documents that people have labelled; run on demand, not with the tests. */
package io.followthrough.intake.reading.measure;
