"""Put each item into its bin."""
