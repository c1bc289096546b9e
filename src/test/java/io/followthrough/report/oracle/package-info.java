/** Do the reports tell the truth? What each of them must say, counted by hand from a list of deeds. */
package io.followthrough.report.oracle;
