/** What does a person see first? */
package io.followthrough.web.overview;
