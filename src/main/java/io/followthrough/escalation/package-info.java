/** Which deadlines were missed, whom did that reach and when? Recorded once for each due date, and kept. */
package io.followthrough.escalation;
