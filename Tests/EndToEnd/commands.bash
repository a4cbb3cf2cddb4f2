# The commands on the sealed visit: each with its exit code, and its words where they matter.

log=$(log)

# Runs a command of the program; its words are in $tmp/out and $tmp/err.
expect() { # STATUS ARGUMENT...
  local expected=$1 status=0
  shift
  program "$@" >"$tmp/out" 2>"$tmp/err" || status=$?
  [[ $status == "$expected" ]] ||
    fail "laik $* ended with $status instead of $expected: $(cat "$tmp/out" "$tmp/err")"
}
# Makes an own copy of the folder in $copy, to be spoilt.
make_copy() {
  copy=$tmp/copy
  rm -rf "$copy"
  cp -a "$folder" "$copy"
  copied=$copy/$(basename "$log")
}

# ---- trust

verify_chain "$log" || fail "the chain by sha256sum"
expect 0 verify "$folder"
grep -qF "$hash" "$tmp/out" || fail "verify does not tell the last hash: $(<"$tmp/out")"
ok "verify: sound, by the program and by sha256sum alone"

make_copy
line=$(grep -nF "$note" "$copied" | cut -d: -f1)
sed -i "${line}s/kaca/kaka/" "$copied"
[[ $(cmp -l "$log" "$copied" | wc -l) == 1 ]] || fail "not one byte was changed"
expect 1 verify "$copy"
grep -qF "$copied:$line:" "$tmp/out" || fail "the changed line is not named: $(<"$tmp/out")"
[[ $(verify_chain "$copied") == "line $line" ]] || fail "sha256sum does not find the changed line"
ok "verify: one changed byte is named by its line"

make_copy
rm "$copy/evidence/$photo.jpg"
expect 1 verify "$copied"
grep -qF "IMG_0231.jpg" "$tmp/out" || fail "the missing photo is not named: $(<"$tmp/out")"
make_copy
head -c -20 "$log" >"$copied"
expect 0 verify "$copied"
grep -qF "belum disegel" "$tmp/out" || fail "a torn seal passes for a seal: $(<"$tmp/out")"
[[ $(verify_chain "$copied") == "line $(wc -l <"$log")" ]] || fail "sha256sum does not find the torn line"
ok "verify: a missing photo is named; a torn seal is none"

expect 0 receipt "$log"
grep -qF "Bu Siti Ráh" "$tmp/out" || fail "the receipt has no witness"
grep -qF "${hash:0:8}" "$tmp/out" || fail "the receipt has no hash"
expect 65 seal "$log"
expect 65 visit "$log" --plain
cmp "$log" "$folder/$(basename "$log")"
ok "receipt; a sealed visit takes nothing more"

# ---- scores

expect 0 score "$folder"
grep -qF "ASUMSI" "$tmp/out" || fail "the score does not say that its weights are assumed"
expect 0 score "$log" --format json
running=$(python3 - "$tmp/out" "$items" <<'PYTHON'
import json, re, sys
from decimal import Decimal

[score] = json.load(open(sys.argv[1], encoding="utf-8"))["assessments"]
items = int(sys.argv[2])
assert (score["region"], score["items"], score["answered"]) == ("Kota Contoh", items, items), score
assert 1 <= score["pending"] < items, score["pending"]
components = score["components"]
indicators = [indicator for component in components for indicator in component["indicators"]]
assert (len(components), len(indicators)) == (6, 19), (len(components), len(indicators))

for figures in [score, *components, *indicators]:
    for name in ("lowest", "running", "highest", "weight"):
        value = figures.get(name)
        assert value is None or re.fullmatch(r"\d{1,3}\.\d\d", value) or name == "weight" , figures
    low, high = Decimal(figures["lowest"]), Decimal(figures["highest"])
    middle = low if figures["running"] is None else Decimal(figures["running"])
    assert 0 <= low <= middle <= high <= 100, figures
assert sum(Decimal(component["weight"]) for component in components) == 100
assert sum(indicator["items"] for indicator in indicators) < items
print(score["running"])
PYTHON
) || fail "the scores as JSON: $(head -c 400 "$tmp/out")"
program score "$folder" | grep -qF "${running/./,}" || fail "text and JSON tell different scores"
ok "score: 6 components, 19 indicators, running $running within its interval"

# ---- report

# Nothing but text, no wider than a printed page, the same wherever it is made.
is_page() { # FILE
  python3 - "$1" <<'PYTHON'
import sys, unicodedata

text = open(sys.argv[1], encoding="utf-8", newline="").read()
assert text.endswith("\n")
for number, line in enumerate(text[:-1].split("\n"), 1):
    odd = [c for c in line if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert not odd, (number, odd)
    assert unicodedata.is_normalized("NFC", line), (number, line)
    width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
    assert width <= 80, (number, width, line)
PYTHON
}
expect 0 report "$log"
cp "$tmp/out" "$tmp/report"
is_page "$tmp/report" || fail "the report is no plain page"
expect 0 report "$log"
cmp "$tmp/report" "$tmp/out" || fail "the report differs from the one before"
(cd / && env -i PATH="$PATH" HOME=/nowhere TZ=XYZ-13 LC_ALL=C LAIK_CHECKLISTS="$checklists" "$laik" \
  report "$log") >"$tmp/out"
cmp "$tmp/report" "$tmp/out" || fail "the report differs by time zone, locale or folder"
expect 0 report "$log" --output "$tmp/saved"
cmp "$tmp/report" "$tmp/saved" || fail "the saved report differs"
for text in "$note" "baris kedua: ñ ß 李" "$assessor" "$venue" "${photo:0:8}" "Bu Siti Ráh" \
  "${hash:0:8}" "82,5 cm" "1 : 12 (8,33 %)" "1200 m²" "belum selesai é"; do
  grep -qF "$text" "$tmp/report" || fail "the report lacks '$text'"
done
ok "report: $(wc -l <"$tmp/report") lines, the same bytes anywhere, no line over 80 columns"

expect 0 report "$log" --lang en
is_page "$tmp/out" || fail "the English report is no plain page"
grep -qF "Visit report" "$tmp/out" || fail "the English report is not English"
grep -qF "$note" "$tmp/out" || fail "the English report lacks the note"
ok "report in English"

# ---- checklists

expect 0 check "$checklists"
expect 0 check
cp -a "$checklists" "$tmp/checklists"
sed -i '0,/^        answer:/s//        anser:/' "$tmp/checklists/kota-antikorupsi/mpp-laktasi.yaml"
expect 1 check "$tmp/checklists"
grep -qE 'mpp-laktasi\.yaml:[0-9]+:[0-9]+: .*anser' "$tmp/out" "$tmp/err" ||
  fail "the wrong key is not named: $(cat "$tmp/out" "$tmp/err")"
ok "check: sound; a wrong key is named by file, line and column"

# ---- files

open_to_others=$(find "$folder" "$tmp/config/laik" \( -type d ! -perm 700 \) -o \( -type f ! -perm 600 \))
[[ -z $open_to_others ]] || fail "not private: $open_to_others"
[[ -z $(find "$folder" -name '*[! -~]*') ]] || fail "a file name is not ASCII"
[[ -z $(find "$folder/drafts" -type f 2>/dev/null) ]] || fail "drafts are left behind"
[[ $(find "$folder/instruments" -type f | wc -l) == $((1 + ${#mall[@]})) ]] || fail "not every checklist was kept"
ok "files: private, named in ASCII, no drafts left"
