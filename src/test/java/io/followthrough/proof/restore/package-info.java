/** Is everything there after a restore, and is nobody told twice? docs/backup.md. */
package io.followthrough.proof.restore;
