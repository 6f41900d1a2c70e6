"""Cases: the one queue of what people must decide: disputes, reports, requests."""
