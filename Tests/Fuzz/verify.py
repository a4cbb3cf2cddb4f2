#!/usr/bin/env python3
"""Judges logs by README's "A log" alone. Of each: path, whole|tail|damaged, good entries, last hash."""
import datetime, hashlib, json, re, sys

HOUR, REF = r"([01]\d|2[0-3]):[0-5]\d", "id:id revision:text sha256:hash"
TYPES = {"text": r"(?s).*", "full": r"(?s).+", "id": "[a-z0-9-]{1,64}", "maybe": "[a-z0-9-]{0,64}", "hash": "[0-9a-f]{64}",
         "visit": "[0-9a-f]{32}", "decimal": r"-?(0|[1-9]\d{0,11})(\.\d{1,6})?", "date": r"\d{4}-\d\d-\d\d",
         "at": rf"\d{{4}}-\d\d-\d\dT{HOUR}:([0-5]\d|60)(Z|[+-]{HOUR})"}
OPEN = ("format:=laik/1 visit:visit role:={} region:text period:text place:{} venue:text instrument:ref checklists:refs "
        "assessor:text institution:text letter?:full continues?:visit")
VALUES = ["tick:=met|partial|unmet", "grade:text", "number:decimal", "ratio:ratio", "count:ids", "sample:sample", "date:date", "text:text",
          "index:index", "not_applicable:reason"]
OBJECTS = {"ref": [REF], "ratio": ["part:decimal whole:decimal"], "sample": ["found:int of:int"], "value": VALUES,
           "points": VALUES + ["points:decimal"], "reason": ["reason:id text?:full"],
           "index": ["value:decimal state:=provisional|final floor?:decimal source?:full date?:date"]}
KINDS = {"open": [OPEN.format("assessor|self", "id"), OPEN.format("lead", "maybe")], "answer": ["item:id value:value"],
         "note": ["item:id confidential:hash", "item:id text?:full"], "flag": ["item:id text?:full"], "retract": ["entry:int"],
         "evidence": ["item:id method:=examine|interview|test strength:=seen|document|told text?:full" + file
                      for file in (" name:text sha256:hash bytes:int", "")],
         "recover": ["bytes:int sha256:hash file:text"], "void": ["reason:text"], "return": ["visit:visit item:id text?:full"],
         "seal": ["answered:int open:int pending:int witness?:full key?:full"], "verdict": ["state:text text?:full date?:date"],
         "decide": [s + " value:points reason:text dissent:texts" for s in ("item:id place:id venue:text", "indicator:id")],
         "accept": ["visit:visit entry:last head:hash reason:text"]}

def fits(value, kind):
    if kind in OBJECTS: return isinstance(value, dict) and any(unknown(value, spec) == [] for spec in OBJECTS[kind])
    if kind in ("refs", "ids", "texts"): return isinstance(value, list) and all(fits(v, kind[:-1]) for v in value)
    if kind in ("int", "last"): return type(value) is int and value >= (-1 if kind == "last" else 0)
    if not isinstance(value, str) or not re.fullmatch(TYPES.get(kind, kind[1:]), value, re.ASCII): return False
    return kind not in ("at", "date") or datetime.date.fromisoformat(value[:10])

def unknown(found, spec):  # the names behind those of the format; None if these are not there in their order
    names = list(found)
    for name, kind in (member.split(":") for member in spec.split()):
        if names and names[0] == name.strip("?") and fits(found[names[0]], kind): names.pop(0)
        elif not name.endswith("?"): return None
    return names

def once(pairs): return dict(pairs) if len(dict(pairs)) == len(pairs) else 0 / 0

def spelt(v, depth=0):  # the one spelling of a value
    if isinstance(v, (dict, list)) and depth == 4 or type(v) is int and abs(v) >> 63: raise ValueError
    if isinstance(v, dict): return "{" + ",".join(spelt(k) + ":" + spelt(v[k], depth + 1) for k in v) + "}"
    if isinstance(v, list): return "[" + ",".join(spelt(x, depth + 1) for x in v) + "]"
    if not isinstance(v, str): return json.dumps(v) if type(v) is not float else ""
    marks = {"\n": r"\n", "\t": r"\t", '"': r"\"", "\\": r"\\"}
    return '"' + re.sub(r'[\x00-\x1f\x7f"\\]', lambda c: marks.get(c[0], f"\\u{ord(c[0]):04x}"), v) + '"'

def entry(line, n, previous):  # its kind and hash; None if it is none at its place
    try:
        found = json.loads(line.decode(), object_pairs_hook=once)
        digest, kind = hashlib.sha256(previous.encode() + line[:-75]).hexdigest(), found["kind"]
        if spelt(found).encode() != line or list(found)[-1] != "hash" or found.pop("hash") != digest: return None
        specs = ["n:int at:at kind:text " + spec for spec in KINDS.get(kind, [""])]
        known = {member.split(":")[0].strip("?") for spec in specs for member in spec.split()}
        isEntry = found["n"] == n and (kind == "open") == (n == 0) and len(line) < 16384
        rests = [unknown(found, spec) for spec in specs] if isEntry else []
        return (kind, digest) if any(r is not None and not known & {*r} for r in rests) else None
    except (ValueError, KeyError, TypeError, ArithmeticError, IndexError, RecursionError): return None

def judge(data):
    good, kind, head = 0, "", "0" * 64
    *lines, tail = data.split(b"\n")
    for line in lines:
        if kind == "seal" or not (found := entry(line, good, head)): return "damaged", good, head
        (kind, head), good = found, good + 1
    if not tail: return "whole" if good else "damaged", good, head
    end = re.search(rb',"hash":"[0-9a-f]{64}"\}', tail)
    found = end and kind != "seal" and entry(tail[:end.end()], good, head)
    if kind == "seal" or found and found[0] == "seal" and tail[end.end():] or not found and not good: return "damaged", good + bool(found), found[1] if found else head
    return "tail", good + bool(found), found[1] if found else head

if __name__ == "__main__":
    for path in sys.argv[1:]: print(path, *judge(open(path, "rb").read()))
