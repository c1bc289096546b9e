/** What does a person see in the browser? Server-rendered pages that only read; they work without scripts. */
package io.followthrough.web;
