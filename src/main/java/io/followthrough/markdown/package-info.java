/** How is Markdown that somebody wrote shown without running what it may hide? */
package io.followthrough.markdown;
