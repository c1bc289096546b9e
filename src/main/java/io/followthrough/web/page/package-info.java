/** What do all pages share? Layout, texts, the viewer's zone and locale, forms, and what stands on more than one page. */
package io.followthrough.web.page;
