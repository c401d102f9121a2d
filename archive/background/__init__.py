"""Work that is done beside the site: who does it, what waits, who has died."""
