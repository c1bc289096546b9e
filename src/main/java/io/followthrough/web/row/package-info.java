/** What can somebody do about a follow-up without leaving the list it stands in? */
package io.followthrough.web.row;
