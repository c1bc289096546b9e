/** Under which addresses does a browser get styles and scripts, and how long may it keep them? */
package io.followthrough.web.asset;
