/** How is a history told in words? */
package io.followthrough.web.story;
