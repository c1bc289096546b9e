/** What may whoever writes a follow-up want to know? Its likely duplicates, and what could be said better. */
package io.followthrough.followup.advice;
