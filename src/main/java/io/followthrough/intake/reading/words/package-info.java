/** The words people use in postmortems, in several languages, and the means to compare them regardless of case and accents. */
package io.followthrough.intake.reading.words;
