/** What would somebody try who means harm? One class per surface; docs/security.md says which threat each of them covers. */
package io.followthrough.attack;
