"""Raw bytes to `DocumentRecord`. Pure Python: no Django, no settings, no clock."""
