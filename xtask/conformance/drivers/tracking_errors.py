"""What the errors of both versions of PyPI `aftership-tracking-sdk` say."""

from pydantic import ValidationError
from tracking import exceptions, models, response

from protocol import refused


TYPES = {error: type for type, error in response.error_mapping.items()}


def outcome_of(error):
    """The outcome that an exception of the SDK stands for."""
    if isinstance(error, exceptions.TimedOutError):
        return {"outcome": "failed", "message": str(error)}
    if not isinstance(error, exceptions.ApiException):
        return None
    if isinstance(error.message, ValidationError):
        return of_validation(error.message)
    if error.status_code is None:
        return {"outcome": "unsent", "message": str(error)}
    # An answer that is no JSON has no code; SDK 2.0.2 makes one up.
    unread = isinstance(error, exceptions.UnknownError)
    return refused(
        code=None if unread else error.meta_code,
        status=error.status_code,
        type=TYPES.get(type(error)),
        message=error.message,
    )


def of_validation(error):
    """The SDK raises the same error for arguments and for an answer that does not fit its models."""
    if hasattr(models, error.title):
        return {"outcome": "broke", "message": f"the answer was not decoded: {error}"}
    return {"outcome": "unsent", "message": str(error)}
