"""Put steps into their order."""
