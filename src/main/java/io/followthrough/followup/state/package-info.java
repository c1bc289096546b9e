/** What happens to a follow-up in its life? A resource for each state, who answers for it and who watches. */
package io.followthrough.followup.state;
