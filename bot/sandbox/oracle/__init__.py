"""The conformance oracle: what the real Bot API server would refuse, and what client libraries stumble over.

It knows nothing of the sandbox. The tables are those of ``bot-api-spec.json`` (all types and methods, with
the lengths, counts, ranges and closed sets that the official descriptions state); the rest of the rules
follow the behaviour of the real server. Values come native or as the strings of a form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.oracle import meaning, requests, spec
from bot.sandbox.oracle.html import HtmlError, parse_html, utf16_len
from bot.sandbox.oracle.shapes import Shapes, from_wire
from bot.sandbox.oracle.spec import Field, Json, Problem, Spec

__all__ = ["HtmlError", "Json", "Oracle", "Problem", "errors", "parse_html", "utf16_len"]


@dataclass(frozen=True)
class Oracle:
    """Checks requests, answers, updates and objects."""

    spec: Spec = field(default_factory=spec.load)

    def name(self, method: str) -> str:
        """The spelling of a method that may come in any case; empty when there is none."""
        found = self.spec.method(method)
        return found.name if found else ""

    def read(self, method: str, params: Mapping[str, Json]) -> dict[str, Json]:
        """The arguments the server would take from ``params``: known ones, in their native types."""
        known = self.spec.methods[method].fields
        given = {key: value for key, value in params.items() if key in known and value is not None}
        return {key: from_wire(value, known[key].types) for key, value in given.items()}

    def check_request(
        self, method: str, params: Mapping[str, Json], files: Iterable[str] = ()
    ) -> list[Problem]:
        """``files`` names the multipart parts that carry uploads."""
        found = self.spec.method(method)
        if found is None:
            return [Problem(method, "unknown_method", "method not found")]
        name, uploads = found.name, frozenset(files)
        args, shapes = self.read(name, params), Shapes(self.spec, uploads)
        out = [
            Problem(f"{name}.{key}", "unknown_param", "the server ignores it", "warning")
            for key in params.keys() - found.fields.keys() - uploads
        ]
        for key, one in found.fields.items():
            if key in args:
                out += shapes.value(args[key], one, f"{name}.{key}", args)
            elif one.required and key not in uploads:
                out.append(Problem(f"{name}.{key}", "missing_param", "a required parameter is missing"))
        return [*out, *requests.check(name, args)]

    def check_response(self, method: str, envelope: Json, status: int | None = None) -> list[Problem]:
        """Findings about an answer, its HTTP status included."""
        if not isinstance(envelope, Mapping) or not isinstance(envelope.get("ok"), bool):
            return [Problem(method, "envelope", "not an object with a boolean ok")]
        expected = 200 if envelope["ok"] else envelope.get("error_code")
        out = [] if status in (None, expected) else [Problem(method, "http_status", f"HTTP {status}")]
        return out + (self._result if envelope["ok"] else self._failure)(method, envelope)

    def check_object(self, name: str, thing: Json) -> list[Problem]:
        """Findings about an object of the named type."""
        return [*Shapes(self.spec).object(name, thing, name), *meaning.check(thing, name)]

    def check_update(self, update: Json) -> list[Problem]:
        """Findings about an update, which carries exactly one thing."""
        out = self.check_object("Update", update)
        if not isinstance(update, Mapping):
            return out
        kinds = [kind for kind in self.spec.update_kinds if kind in update]
        if len(kinds) > 1:
            out.append(Problem("Update", "update_kind", f"more than one kind: {kinds}"))
        if not kinds:
            out.append(Problem("Update", "update_kind", f"no known kind: {sorted(update)}", "warning"))
        if isinstance(update.get("update_id"), int) and update["update_id"] <= 0:
            out.append(Problem("Update.update_id", "range", "identifiers are positive"))
        return out

    def _result(self, method: str, envelope: Mapping[str, Json]) -> list[Problem]:
        found = self.spec.method(method)
        if "result" not in envelope:
            return [Problem(method, "envelope", "ok=true without result")]
        if found is None:
            return []
        path = f"{found.name}()"
        answer = Shapes(self.spec).value(envelope["result"], Field("result", found.returns), path)
        return [*answer, *meaning.check(envelope["result"], path)]

    def _failure(self, method: str, envelope: Mapping[str, Json]) -> list[Problem]:
        code, text, more = (envelope.get(key) for key in ("error_code", "description", "parameters"))
        out: list[Problem] = []
        if not isinstance(code, int) or isinstance(code, bool) or not isinstance(text, str) or not text:
            out.append(Problem(method, "envelope", "ok=false needs error_code and description"))
        if more is not None:
            out += self.check_object("ResponseParameters", more)
        if code == 429 and not isinstance((more or {}).get("retry_after"), int):
            out.append(Problem(method, "retry_after", "a 429 carries parameters.retry_after"))
        return out


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those the real server would refuse."""
    return [problem for problem in problems if problem.severity == "error"]
