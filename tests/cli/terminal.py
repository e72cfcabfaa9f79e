"""Runs a program on a terminal of its own and answers what it asks.

Arguments: a JSON list of [what to wait for, what to type], then the program and its arguments. Prints one JSON object:
how it ended (minus the signal's number, if by one), and all that the terminal showed.
"""

import json
import os
import pty
import select
import signal
import sys
import time

answers = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""
looked_at = 0
ends_at = time.monotonic() + 120
while True:
    if not select.select([terminal], [], [], max(0, ends_at - time.monotonic()))[0]:
        os.kill(child, signal.SIGKILL)
        print(f"The program waits for something else than it is told: {shown!r}", file=sys.stderr)
        break
    try:
        piece = os.read(terminal, 1 << 16)
    except OSError:  # Linux says so when the other side is closed
        break
    if not piece:
        break
    shown += piece
    while answers and (place := shown.find(answers[0][0].encode(), looked_at)) >= 0:
        looked_at = place + len(answers[0][0].encode())
        # The question is shown before the terminal stops showing what is typed.
        time.sleep(0.2)
        os.write(terminal, answers.pop(0)[1].encode())
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"code": code, "shown": shown.decode(errors="replace"), "unasked": len(answers)}))
