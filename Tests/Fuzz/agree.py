#!/usr/bin/env python3
"""agree.py LAIK [COUNT]: `laik verify` and verify.py say the same of so many mutated logs."""
import hashlib, pathlib, random, re, subprocess, sys, tempfile
import verify

SEEDS = sorted((pathlib.Path(__file__).parent / "Corpus/log").glob("*.jsonl"))


def chained(lines):
    """The lines with the hashes that a forger would give them."""
    head, forged = "0" * 64, []
    for line in lines:
        body = line[:-75] if line[-75:-66] == b',"hash":"' else line.rstrip(b"}")
        head = hashlib.sha256(head.encode() + body).hexdigest()
        forged.append(body + b',"hash":"' + head.encode() + b'"}')
    return forged


def flip(data, other):
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1:]


def edit(data, other):
    at, gone = random.randrange(len(data)), random.choice([0, 1, 1, 2, 9])
    new = random.choice([b"", b" ", b"0", b"\x00", b"\xff", b'"', b"\\", b",", b"}", b"\r", b"\n", b"\xed\xa0\x80"])
    return data[:at] + new + data[at + gone:]


def cut(data, other):
    return data[: random.randrange(len(data))]


def lines(data, other):
    found, at = data.splitlines(keepends=True), random.randrange(max(1, data.count(b"\n")))
    deed = random.randrange(4)
    if deed == 0: del found[at]
    if deed == 1: found.insert(at, found[at])
    if deed == 2: random.shuffle(found)
    if deed == 3: found.insert(at, b"\n")
    return b"".join(found)


def splice(data, other):
    mine, theirs = data.splitlines(keepends=True), other.splitlines(keepends=True)
    spliced = mine[: random.randrange(len(mine) + 1)] + theirs[random.randrange(len(theirs)):]
    return b"".join(spliced)


def transport(data, other):
    deeds = [
        lambda: data.replace(b"\n", b"\r\n"), lambda: data.replace(b"\n", b"\r\n", 1),
        lambda: b"\xef\xbb\xbf" + data, lambda: data + b"\n", lambda: data.rstrip(b"\n"),
        lambda: data + b"\x00" * random.randrange(1, 50), lambda: data.decode(errors="replace").encode("utf-16"),
        lambda: data.upper(), lambda: re.sub(rb"[0-9a-f]{64}", lambda h: h[0].upper(), data), lambda: data + data,
    ]
    return random.choice(deeds)()


def swapped(line):
    """Members in another order."""
    members = line.strip(b"{}").split(b',"')
    at, to = random.randrange(len(members)), random.randrange(len(members))
    members[at], members[to] = members[to], members[at]
    return b"{" + b',"'.join(members) + b"}"


def changed(line):
    """Another value, number, name or spelling."""
    deeds = [
        (rb":\d+", lambda: random.choice([b":01", b":-1", b":1.0", b":1e0", b":" + b"9" * 30, b":NaN", b":true", b':"1"', b":7", b":null"])),
        (rb':"[^"]*"', lambda: random.choice([b':""', b':"x"', b":7", b':"\\u0041"', b':"\\u001f"', b':"\\/"', b':"\\ud800"', b':"\xc3\x28"', b':"2025-02-30"', b':"..\\/x"', b':"A b"', b':"a"', b":null"])),
        (rb"\{", lambda: b'{"x":1,'), (rb"\}", lambda: random.choice([b',"x":[[{}]]}', b',"x":[[[1]]]}', b',"x":1,"x":2}', b',"text":"t"}', b',"n":4}', b"}}"])),
        (rb'"[a-z]+":', lambda: random.choice([b'"text":', b'"item":', b'"Text":', b'"te\\u0078t":', b'"x":', b'"hash":'])), (rb",", lambda: random.choice([b",,", b", ", b""])),
        (rb':"[^"]*"', lambda: b':"' + b"y" * random.choice([16000, 16384 - len(line) - 75, 17000]) + b'"'),
    ]
    found, new = random.choice(deeds)
    places = list(re.finditer(found, line))
    if not places: return line
    place = random.choice(places)
    return line[: place.start()] + new() + line[place.end():]


def forged(data, other):
    """Lines changed with hashes that follow, so that only the grammar and the rules can refuse them."""
    found = [line[:-75] + b"}" for line in data.splitlines() if len(line) > 75]
    for _ in range(random.choice([0, 1, 1, 1, 2])):
        at = random.randrange(len(found))
        found[at] = random.choice([swapped, changed, changed])(found[at])
    return b"\n".join(chained(found)) + random.choice([b"\n", b"\n", b"\n", b""])


def mutants(count):
    seeds = [seed.read_bytes() for seed in SEEDS]
    for _ in range(count):
        deed = random.choice([flip, edit, cut, lines, splice, transport] + 6 * [forged])
        yield deed(random.choice(seeds), random.choice(seeds))


def judged(program, folder):
    """What laik says of each log: verdict, good entries and last hash as verify.py says it."""
    run = subprocess.run([program, "verify", folder, "--lang", "en"], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    said = {}
    for line in run.stdout.splitlines():
        if found := re.match(r"(\S+): whole, (\d+) entr\S+, (?:not )?sealed, hash (\w+)", line):
            said[found[1]] = ["whole", int(found[2]), found[3]]
        elif found := re.match(r"(\S+): NOT WHOLE; the first (\d+) entr", line):
            said[found[1]] = ["damaged", int(found[2]), None]
        elif found := re.match(r"(\S+): the last line (was never finished|lacks)", line):
            said[found[1]][0] = "tail"
    return said


def main(program, count=1000):
    random.seed(20251122)
    kinds = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(mutants(int(count))):
            pathlib.Path(folder, f"m{number:06}.jsonl").write_bytes(data)
        said = judged(program, folder)
        for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
            verdict, good, head = verify.judge(path.read_bytes())
            kinds[verdict] = kinds.get(verdict, 0) + 1
            theirs = said.get(str(path))
            if theirs and theirs[:2] == [verdict, good] and theirs[2] in (None, head): continue
            kept = pathlib.Path(tempfile.gettempdir(), path.name)
            kept.write_bytes(path.read_bytes())
            sys.exit(f"{kept}: laik says {theirs}, verify.py {(verdict, good, head)}")
    print(f"agreed on {count} mutated logs:", ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items())))


main(*sys.argv[1:])
