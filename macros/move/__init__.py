"""A link and a QR code that carry the reader's last answers to another device."""
