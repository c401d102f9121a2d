"""How much of the machine the embedded server may use."""

import psutil

MEGABYTE = 2**20
# An eighth of the memory for the server's own cache: the rest is the pages' and the
# operating system's, which caches as well.
LEAST_BUFFERS, MOST_BUFFERS = 128, 2_048  # megabytes

# As on any machine with an SSD; long imports write few checkpoints.
SETTINGS = {
    "random_page_cost": "1.1",
    "work_mem": "32MB",
    "wal_compression": "on",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "15min",
}


def server_settings() -> dict[str, str]:
    """Return PostgreSQL's settings for a machine with the memory of this one."""
    memory = psutil.virtual_memory().total // MEGABYTE
    buffers = min(max(memory // 8, LEAST_BUFFERS), MOST_BUFFERS)
    return {
        **SETTINGS,
        "shared_buffers": f"{buffers}MB",
        "effective_cache_size": f"{memory // 2}MB",
        "maintenance_work_mem": f"{buffers // 2}MB",
    }
