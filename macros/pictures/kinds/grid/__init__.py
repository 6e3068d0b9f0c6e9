"""Half-days of a week with the letter of a role in each."""
