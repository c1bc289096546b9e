/** Which things may be named to whoever asks? One thing names others by their keys; some of those are not for everybody. */
package io.followthrough.mention;
