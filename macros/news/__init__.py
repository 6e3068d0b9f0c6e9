"""News of business in the region: records with dates, their state on a day, the feed."""
