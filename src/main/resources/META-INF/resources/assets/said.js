// What a form has done is said once, not again when the page is loaded anew or its address given to others.
const address = new URL(location.href);
address.searchParams.delete("said");
history.replaceState(history.state, "", address);
