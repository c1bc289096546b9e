/** How do due dates get into somebody's calendar? By an address that calendar applications fetch without signing in. */
package io.followthrough.feed;
