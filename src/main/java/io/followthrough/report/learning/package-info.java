/** Reports on whether something was learned: what is prevented and not only repaired, and whether it helped. */
package io.followthrough.report.learning;
