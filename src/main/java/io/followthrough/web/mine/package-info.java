/** What does somebody have to do, and do about it, without leaving the list? */
package io.followthrough.web.mine;
