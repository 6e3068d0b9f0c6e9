"""From the plan of a month back to a week: deals, offers, meetings, first contacts."""
