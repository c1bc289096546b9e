/** Does a secret come out with what the tests write? Tests plant theirs, and the end of the build looks for them. */
package io.followthrough.secrets;
