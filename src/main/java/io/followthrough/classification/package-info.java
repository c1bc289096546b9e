/** How are incidents and follow-ups classified? The words shared by every package, depending on none. */
package io.followthrough.classification;
