#!/usr/bin/env python3
"""Judges logs by "A log" in README.md alone: path, whole|tail|damaged, good entries, last hash."""
import datetime, hashlib, json, re, sys
T = {"text": "(?s).*", "full": "(?s).+", "id": "[a-z0-9-]{1,64}", "maybe": "[a-z0-9-]{0,64}", "hash": "[0-9a-f]{64}", "visit": "[0-9a-f]{32}",
     "decimal": r"-?(0|[1-9]\d{0,11})(\.\d{1,6})?", "date": r"\d{4}-\d\d-\d\d",
     "at": r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(Z|[+-]([01]\d|2[0-3]):[0-5]\d)"}
OPEN = ("format:=laik/1 visit:visit role:={} region:text period:text place:{} venue:text instrument:ref checklists:refs assessor:text "
        "institution:text letter?:full continues?:visit")
VALUES = ["tick:=met|partial|unmet", "grade:text", "number:decimal", "ratio:ratio", "count:ids", "sample:sample", "date:date", "text:text",
          "index:index", "not_applicable:reason"]
OBJECTS = {"ref": ["id:id revision:text sha256:hash"], "ratio": ["part:decimal whole:decimal"], "sample": ["found:int of:int"], "value": VALUES,
           "points": VALUES + ["points:decimal"], "reason": ["reason:id text?:full"],
           "index": ["value:decimal state:=provisional|final floor?:decimal source?:full date?:date"]}
SEEN = "item:id method:=examine|interview|test strength:=seen|document|told text?:full"
KINDS = {"open": [OPEN.format("assessor|self", "id"), OPEN.format("lead", "maybe")], "answer": ["item:id value:value"], "retract": ["entry:int"],
         "note": ["item:id confidential:hash", "item:id text?:full"], "flag": ["item:id text?:full"], "void": ["reason:text"],
         "evidence": [SEEN + " name:text sha256:hash bytes:int", SEEN], "recover": ["bytes:int sha256:hash file:text"],
         "seal": ["answered:int open:int pending:int witness?:full key?:full"], "return": ["visit:visit item:id text?:full"],
         "verdict": ["state:text text?:full date?:date"], "accept": ["visit:visit entry:last head:hash reason:text"],
         "decide": [s + " value:points reason:text dissent:texts" for s in ("item:id place:id venue:text", "indicator:id")]}
MARKS = {"\n": r"\n", "\t": r"\t", '"': r"\"", "\\": r"\\"}
def fits(v, kind):
    if kind in OBJECTS: return isinstance(v, dict) and any(rest(v, spec) == [] for spec in OBJECTS[kind])
    if kind in ("refs", "ids", "texts"): return isinstance(v, list) and all(fits(x, kind[:-1]) for x in v)
    if kind in ("int", "last"): return type(v) is int and v >= (-1 if kind == "last" else 0)
    whole = isinstance(v, str) and re.fullmatch(T.get(kind, kind[1:]), v, re.ASCII)
    return whole and (kind not in ("at", "date") or datetime.date.fromisoformat(v[:10]))
def rest(found, spec, names=None):  # the names behind those of the format; None if these are not there in their order
    for name, kind in (member.split(":") for member in spec.split()):
        names = list(found) if names is None else names
        if names and names[0] == name.strip("?") and fits(found[names[0]], kind): names.pop(0)
        elif not name.endswith("?"): return None
    return list(found) if names is None else names
def spelt(v, depth=0):  # the one spelling of a value
    if isinstance(v, (dict, list)) and depth == 4 or isinstance(v, float) or type(v) is int and abs(v) >> 63: raise ValueError
    if isinstance(v, dict): return "{" + ",".join(spelt(k) + ":" + spelt(v[k], depth + 1) for k in v) + "}"
    if isinstance(v, list): return "[" + ",".join(spelt(x, depth + 1) for x in v) + "]"
    return json.dumps(v) if not isinstance(v, str) else '"' + re.sub(r'[\x00-\x1f\x7f"\\]', lambda c: MARKS.get(c[0], f"\\u{ord(c[0]):04x}"), v) + '"'
def entry(line, n, head):  # its kind and hash; None if it is none at its place
    try:
        found = json.loads(line.decode())  # of members that stand twice the last is left, and is spelt in another way
        digest, kind = hashlib.sha256(head.encode() + line[:-75]).hexdigest(), found["kind"]
        right = spelt(found).encode() == line and len(line) < 16384 and found["n"] == n and (kind == "open") == (n == 0)
        if not right or list(found)[-1] != "hash" or found.pop("hash") != digest: return None
        specs = ["n:int at:at kind:text " + spec for spec in KINDS.get(kind, [""])]
        known = {member.split(":")[0].strip("?") for spec in specs for member in spec.split()}
        return (kind, digest) if any(r is not None and not known & {*r} for r in (rest(found, spec) for spec in specs)) else None
    except (ValueError, KeyError, TypeError, IndexError, RecursionError): return None
def judge(data):
    good, kind, head, (*lines, tail) = 0, "", "0" * 64, data.split(b"\n")
    for line in lines:
        if kind == "seal" or not (found := entry(line, good, head)): return "damaged", good, head
        (kind, head), good = found, good + 1
    end = re.search(rb',"hash":"[0-9a-f]{64}"\}', tail)  # a line that lacks its line feed, perhaps with stray bytes behind it
    if tail and kind != "seal" and end and (found := entry(tail[: end.end()], good, head)):
        return "damaged" if found[0] == "seal" and tail[end.end():] else "tail", good + 1, found[1]
    return "damaged" if not good or tail and kind == "seal" else "tail" if tail else "whole", good, head
if __name__ == "__main__":
    for path in sys.argv[1:]: print(path, *judge(open(path, "rb").read()))
