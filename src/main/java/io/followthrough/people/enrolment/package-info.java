/** Who comes in bulk? People and teams from CSV files, previewed line by line, taken as a whole or not at all. */
package io.followthrough.people.enrolment;
