"""How often a job is tried again, and after how long."""

from procrastinate import BaseRetryStrategy, RetryDecision
from procrastinate.jobs import Job

LONGEST = 60  # seconds


class Patience(BaseRetryStrategy):
    """Tries a failed job again after 1, 2, 4 … seconds, a minute at most."""

    def __init__(self, attempts: int) -> None:
        self.attempts = attempts

    def get_retry_decision(
        self, *, exception: BaseException, job: Job
    ) -> RetryDecision | None:
        if job.attempts >= self.attempts:
            return None
        return RetryDecision(retry_in={"seconds": min(2**job.attempts, LONGEST)})
