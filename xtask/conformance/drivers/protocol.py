"""Carries out calls for `cargo xtask conformance`: one JSON object a line in, one a line out.

A call names an operation of the specification and its arguments by place, and the client to make it
with. What comes of it is one of:
  answered  the SDK returned a value
  refused   the SDK raised its own error for an answer of the server
  failed    the SDK raised its own error because no whole answer came
  unsent    the SDK refused the arguments, and sent nothing
  broke     anything else that was raised, so a mistake in the SDK
Nothing is judged here.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def refused(code=None, status=None, type=None, retryable=None, message=None):
    """The outcome of a call that the server refused; what the SDK does not tell is None."""
    return {
        "outcome": "refused",
        "code": code,
        "status": status,
        "type": type,
        "retryable": retryable,
        "message": message,
    }


def serve(operations, make_client, outcome_of):
    """Reads calls until stdin ends.

    `operations` maps names to functions of a client and a call; `make_client` makes one from its
    settings; `outcome_of` turns an exception of the SDK into an outcome, or returns None if it is
    not one of the SDK's own.
    """
    case, clients = None, {}
    for line in sys.stdin:
        call = json.loads(line)
        # Clients remember what rate limits said, which is no business of the next case.
        if call["case"] != case:
            case, clients = call["case"], {}
        settings = json.dumps(call["client"], sort_keys=True)
        try:
            if settings not in clients:
                clients[settings] = make_client(**call["client"])
            value = operations[call["operation"]](clients[settings], call)
            outcome = {"outcome": "answered", **value}
        except Exception as error:
            outcome = outcome_of(error) or broke(error)
        print(json.dumps(outcome), flush=True)


def broke(error):
    """The outcome of a call that ended in an exception which the SDK does not document."""
    return {"outcome": "broke", "message": f"{type(error).__name__}: {error}"}


def offered(operations):
    """Prints the operations that a driver offers if it is asked to; returns whether it was."""
    if sys.argv[1:] == ["--offered"]:
        print(json.dumps(sorted(operations)))
        return True
    return False
