/** What does the service know about a person, and how is that taken out of it again? */
package io.followthrough.privacy;
