/** Where does a follow-up come from? Its incidents, its cause, and others that say the same. */
package io.followthrough.followup.origin;
