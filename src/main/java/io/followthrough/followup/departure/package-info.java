/** What becomes of somebody's work when they leave? What they answer for, and who takes it over. */
package io.followthrough.followup.departure;
