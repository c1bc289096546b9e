/** Who did what from where? Sign-ins, what was refused, and what admins and machines did; one append-only row each. */
package io.followthrough.audit;
