/** Would a cluster take the manifests, and would the service in it find what it needs? */
package io.followthrough.kubernetes;
