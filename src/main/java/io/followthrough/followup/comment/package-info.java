/** What do people say about a follow-up? Comments, which are never changed or deleted. */
package io.followthrough.followup.comment;
