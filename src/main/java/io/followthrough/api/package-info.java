/** What do all resources of the API have in common? Keys, entity tags, pages and merge patches. */
package io.followthrough.api;
