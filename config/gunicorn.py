"""How gunicorn serves the archive: `gunicorn -c python:config.gunicorn config.wsgi`.

Command-line options and GUNICORN_CMD_ARGS go before what stands here.
"""

import gc

from gunicorn.workers.base import Worker

bind = "127.0.0.1:8000"
workers = 2
worker_class = "gthread"
threads = 4
# A worker that is stuck for longer is replaced; statements end after three seconds.
timeout = 30
# Memory that a thousand readers leave behind is given back, not everywhere at once.
max_requests = 10_000
max_requests_jitter = 1_000
# No access log: who read what is not written down.
accesslog = None
# Warnings name the addresses of those who send nonsense.
loglevel = "error"
# The most that gunicorn allows; RequestGuard refuses half of it, with a page.
limit_request_line = 8190
control_socket_disable = True


def post_worker_init(worker: Worker) -> None:
    """Python looks for garbage seldom, and never among what was loaded: of the objects
    that a page makes, nearly all go by themselves.
    """
    gc.freeze()
    gc.set_threshold(50_000)
