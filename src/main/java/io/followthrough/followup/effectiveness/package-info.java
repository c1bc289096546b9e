/** Did it help? The look back at a finished follow-up, and what follows from it. */
package io.followthrough.followup.effectiveness;
